package import ExamDesign
package import ExamRecords
package import ExamReports
import ItemBank

/// What commands work with: the console, the clock, the files, the record.
///
/// Nothing is opened or read before it is asked for, so that the prompt is there at once.
package final class ShellContext {
  package let console: any Console
  package let clock: any ExamClock
  package let environment: ShellEnvironment
  package let fileSystem: any FileSystem

  /// What holds for the command that runs now.
  package var settings = ShellSettings()

  /// Whether the prompt is to be left after this command.
  package var isQuitting = false

  private var stores: [String: RecordStore] = [:]

  package init(
    console: any Console, clock: any ExamClock, environment: ShellEnvironment,
    fileSystem: any FileSystem
  ) {
    self.console = console
    self.clock = clock
    self.environment = environment
    self.fileSystem = fileSystem
  }

  package func write(_ text: String) {
    console.write(text)
  }

  /// Writes what went wrong: to standard error, or to the screen where a person sits at it.
  package func writeError(_ text: String) {
    console.writeError(text)
  }

  package func write(_ lines: [StyledText]) {
    console.write(lines.map { $0.rendered(rendering) + "\n" }.joined())
  }

  /// With colour where a person looks at a terminal that has it.
  package var rendering: TextRendering {
    console.isInteractive && environment.allowsColour && !settings.plain ? .ansi : .plain
  }

  /// Whether screens may be cleared and drawn over.
  package var hasScreen: Bool {
    console.isInteractive && !settings.plain && !environment.isDumb
  }

  /// How wide reports are set, in columns.
  package var reportColumns: Int {
    console.isInteractive ? min(max(40, console.size.columns), 100) : 80
  }

  /// Today at the examinee's place.
  package var today: CalendarDate {
    date(atWallMilliseconds: clock.now().wallMilliseconds)
  }

  package func date(atWallMilliseconds wall: Int64) -> CalendarDate {
    let offset = clock.utcOffsetMinutes(atWallMilliseconds: wall)
    return CalendarDate(wallMilliseconds: wall, utcOffsetMinutes: offset) ?? .distantPast
  }

  /// The examinee's local time: `2026-05-14 at 09:05`.
  package func timeOfDay(atWallMilliseconds wall: Int64) -> String {
    let local = wall + Int64(clock.utcOffsetMinutes(atWallMilliseconds: wall)) * 60_000
    let minutes = (local / 60_000) % 1440
    func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date(atWallMilliseconds: wall)) at \(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  // MARK: - The record

  /// The store of sittings, opened on first use.
  ///
  /// - Throws: ``ShellError`` where it cannot be opened.
  package func store() throws(ShellError) -> RecordStore {
    do throws(RecordError) {
      let path = try recordPath()
      if let open = stores[path] { return open }
      let store = try RecordStore.open(path: path)
      stores[path] = store
      return store
    } catch {
      throw ShellError(error)
    }
  }

  /// The last sitting that is not over; nil as well where the record cannot be read.
  ///
  /// Does not open the store: at the start that would take longer than all the rest.
  package var lastOpenSitting: Int? {
    do throws(RecordError) {
      return try RecordStore.lastOpenSitting(at: try recordPath())
    } catch {
      return nil
    }
  }

  private func recordPath() throws(RecordError) -> String {
    if let records = settings.records {
      return Location(
        records, from: environment.workingDirectory, home: environment.home
      ).path
    }
    return try RecordStore.defaultPath(environment: environment.variables)
  }

  // MARK: - Exams and question sets

  /// All exam profiles, the user's own among them; read anew each time.
  package func catalogue() -> ProfileCatalogue {
    ProfileFolders(environment: environment).catalogue(in: fileSystem)
  }

  /// The profile a person means by a name, today or on another day.
  package func profile(
    named name: String, on date: CalendarDate? = nil
  ) throws(ShellError) -> ExamProfile {
    let catalogue = catalogue()
    do throws(ProfileLookupError) {
      return try catalogue.lookup(name, on: date ?? today).profile
    } catch {
      // The profile meant may be one that could not be read.
      for finding in catalogue.findings { writeError("\(finding)\n") }
      throw ShellError(sentence: error.description)
    }
  }

  /// The day a person wrote; nil where they wrote none.
  package func day(_ text: String?) throws(ShellError) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(text) else {
      throw ShellError(.usage, "\(text) is no date", remedy: "write it as 2026-05-14")
    }
    return date
  }

  /// The question sets that can be found, headers only; searched anew each time.
  package func library() -> SetLibrary {
    SetLibrary(
      searching: SetSearchPath(explicit: settings.sets, environment: environment), in: fileSystem)
  }
}

extension ShellError {
  /// What the record says, as the error of a command.
  package init(_ error: RecordError) {
    self.init(error.message, remedy: error.remedy)
  }
}
