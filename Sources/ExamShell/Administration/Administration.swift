import ExamDesign
package import ExamRecords
package import ExamSession
package import ItemBank

/// One sitting on a console: reads lines, asks the session, records, shows.
///
/// Every event is on disk before it is applied, and applied before it is shown. Nothing here keeps
/// time: instants come from the boot clock, deadlines from the session.
package final class Administration {
  /// How a run came to its end.
  package enum Ending: Hashable, Sendable {
    /// The sitting is over.
    case over
    /// The examinee left the room; the clocks run on.
    case left
    /// The terminal is gone or the program was asked to end; the clocks run on.
    case cutOff
    /// The record could not be written and nobody waited for it; what is on disk stands.
    case unsaved
  }

  /// How long the record may go without a sign of life, in milliseconds.
  static let beatMilliseconds: Int64 = 2000

  /// From this difference on, in milliseconds, the wall clock counts as having been moved.
  static let adjustmentMilliseconds: Int64 = 2000

  let console: any Console
  let clock: any ExamClock
  let record: any EventRecord

  /// The items by block and place, as the form has them.
  let items: [[Item]]
  let presenter: any Presenter
  let conditions: Conditions
  let code: EntryCode

  /// Keeps a rating; nil where none are asked for.
  let keepRating: ((Rating) throws(RecordError) -> Void)?

  package private(set) var session: Session
  let time: ExamTime

  /// What is on the examinee's mind beside the sitting itself: a question asked, a page scrolled.
  package var view = ExamView()

  /// Why the last command was not done; nil where it was.
  private(set) var lastRefusal: Refusal?

  private var watch: InactivityWatch
  private var beatDue: Int64
  /// Wall clock minus boot clock as of the last look, in milliseconds.
  private var wallOffset: Int64

  /// Creates the administration of a sitting that has begun or is about to.
  ///
  /// - Parameters:
  ///   - session: Its state, as far as the record goes.
  ///   - time: The base that turns boot-clock readings into instants of this sitting.
  ///   - items: The items by block and place, as the form has them.
  ///   - console: Where the examinee sits.
  ///   - clock: The machine's clocks.
  ///   - record: Where the events are kept.
  ///   - presenter: How it looks.
  ///   - code: What unlocks the screen.
  ///   - conditions: How it is held beyond its rules.
  ///   - keepRating: Puts what the examinee says of themselves on disk.
  package init(
    session: Session, time: ExamTime, items: [[Item]], console: any Console, clock: any ExamClock,
    record: any EventRecord, presenter: any Presenter, code: EntryCode,
    conditions: Conditions = Conditions(),
    keepRating: ((Rating) throws(RecordError) -> Void)? = nil
  ) {
    self.code = code
    self.conditions = conditions
    self.keepRating = keepRating
    watch = InactivityWatch(rule: console.isInteractive ? session.timetable.rules.inactivity : nil)
    view.rehearses = conditions.rehearses
    view.checkpoints = conditions.checkpoints
    self.session = session
    self.time = time
    self.items = items
    self.console = console
    self.clock = clock
    self.record = record
    self.presenter = presenter
    let reading = clock.now()
    beatDue = reading.bootMilliseconds
    wallOffset = reading.wallMilliseconds - reading.bootMilliseconds
  }

  /// Runs the sitting until it is over or left.
  ///
  /// - Parameters:
  ///   - opening: The commands to begin with: begin the sitting, or resume it.
  ///   - reading: When they are given; the reading the time base was made from.
  /// - Returns: How it came to its end.
  package func run(opening: [SessionCommand], at reading: ClockReading) -> Ending {
    watch.noteSign(at: instant(of: reading))
    guard settle(at: reading) else { return .unsaved }
    for command in opening where session.outcome == nil {
      guard perform(command, at: reading) else { return .unsaved }
    }
    while session.outcome == nil {
      show()
      switch console.read(request()) {
      case .line(let text, let reading):
        guard take(line: text, at: reading) else { return .unsaved }
      case .wake:
        guard settle(at: clock.now()) else { return .unsaved }
      case .resized, .continued:
        guard settle(at: clock.now()) else { return .unsaved }
        view.redraws = true
      case .key(let key):
        guard settle(at: clock.now()) else { return .unsaved }
        noteSign(at: clock.now())
        scroll(pages: key == .pageDown ? 1 : -1)
      case .interrupt:
        view.say(.interruptIgnored)
      case .endOfInput:
        guard console.isInteractive, view.question != .leave else { return leave(.left) }
        view.ask(.leave)
      case .hangup, .terminate:
        return leave(.cutOff)
      }
      if view.wantsToLeave { return leave(.left) }
    }
    return .over
  }

  // MARK: - Commands

  /// Decides, records and applies a command; what it entails too.
  ///
  /// Returns false where the record could not be kept and the person gave up.
  @discardableResult
  func perform(_ command: SessionCommand, at reading: ClockReading) -> Bool {
    let instant = instant(of: reading)
    lastRefusal = nil
    do throws(Refusal) {
      for event in try session.decide(command, at: instant) {
        guard keep(event, at: reading) else { return false }
      }
    } catch {
      lastRefusal = error
      view.say(.refused(error))
      return true
    }
    return settle(at: reading)
  }

  /// Records and applies everything that is due at `reading`, and a sign of life when it is time.
  func settle(at reading: ClockReading) -> Bool {
    let instant = instant(of: reading)
    noteKeys()
    while let next = nextEvent(by: instant) {
      guard keep(next, at: reading) else { return false }
    }
    let locksSoon = watch.warningInstant(in: session).map { $0 <= instant } ?? false
    if locksSoon != view.locksSoon {
      view.locksSoon = locksSoon
      view.redraws = true
    }
    return noteWallClock(at: reading) && beat(at: reading)
  }

  /// What happens by itself next: what the session owes, or the lock of an unattended screen.
  private func nextEvent(by instant: SessionInstant) -> SessionEvent? {
    let due = session.nextDueEvent(by: instant)
    guard let lock = watch.lockInstant(in: session), lock <= instant,
      lock < due?.instant ?? .init(milliseconds: .max)
    else { return due }
    return SessionEvent(.unauthorisedBreakStarted, at: lock)
  }

  /// Takes note that somebody is there.
  func noteSign(at reading: ClockReading) {
    watch.noteSign(at: instant(of: reading))
  }

  private func noteKeys() {
    guard let key = console.lastKeyMilliseconds else { return }
    watch.noteSign(
      at: time.instant(of: ClockReading(bootMilliseconds: key, wallMilliseconds: 0)))
  }

  func instant(of reading: ClockReading) -> SessionInstant {
    time.instant(of: reading, notBefore: session.lastInstant ?? .start)
  }

  /// Puts one event on disk, applies it, and takes note of what the person has to be told.
  private func keep(_ event: SessionEvent, at reading: ClockReading) -> Bool {
    // An event found late carries the wall-clock time of its own instant.
    let late = instant(of: reading) - event.instant
    let wall = reading.wallMilliseconds - late.count
    guard saved({ () throws(RecordError) in _ = try record.append(event, wallMilliseconds: wall) })
    else { return false }
    session.apply(event)
    switch event.kind {
    case .blockStarted, .sittingResumed, .unauthorisedBreakEnded: watch.noteSign(at: event.instant)
    case .blockEnded where keepRating != nil: view.ratingsAsked = Rating.Scale.allCases
    default: break
    }
    if view.notice(event, in: session) { console.discardTypedText() }
    return true
  }

  private func beat(at reading: ClockReading) -> Bool {
    // The last sign of life comes after the last event, so that a lost end is found.
    let isDue = reading.bootMilliseconds >= beatDue || session.outcome != nil
    guard session.lastInstant != nil, isDue else { return true }
    beatDue = reading.bootMilliseconds + Self.beatMilliseconds
    let instant = instant(of: reading)
    return saved { () throws(RecordError) in
      try record.beat(
        instant: instant, bootID: clock.bootID, bootMilliseconds: reading.bootMilliseconds,
        wallMilliseconds: reading.wallMilliseconds)
    }
  }

  private func noteWallClock(at reading: ClockReading) -> Bool {
    let offset = reading.wallMilliseconds - reading.bootMilliseconds
    let shift = offset - wallOffset
    guard abs(shift) >= Self.adjustmentMilliseconds, session.lastInstant != nil,
      session.outcome == nil
    else { return true }
    wallOffset = offset
    let kind = SessionEvent.Kind.clockAdjusted(shift: .init(shift))
    return keep(SessionEvent(kind, at: instant(of: reading)), at: reading)
  }

  /// Leaves the room: records it where that is possible, and says what the clocks do.
  private func leave(_ ending: Ending) -> Ending {
    let reading = clock.now()
    guard settle(at: reading) else { return .unsaved }
    guard session.outcome == nil else { return .over }
    return perform(.interrupt(.left), at: reading) ? ending : .unsaved
  }

  // MARK: - Keeping the record

  /// Writes to the record; where that fails, says so and tries again until it works.
  ///
  /// The clocks run on meanwhile, and what was decided keeps its instant. Returns false where the
  /// person gives up or is gone: what could not be saved is then not part of the sitting.
  private func saved(_ write: () throws(RecordError) -> Void) -> Bool {
    var told: RecordError?
    while true {
      do throws(RecordError) {
        try write()
        return true
      } catch {
        view.redraws = true
        if error != told { console.write(presenter.notSaved(error, columns: console.size.columns)) }
        told = error
        guard console.isInteractive else { return false }
        let retryAt = clock.now().bootMilliseconds + 5000
        let prompt = Prompt(presenter.notSavedPrompt)
        switch console.read(LineRequest(prompt: { _ in prompt }, wakeAt: retryAt)) {
        case .line(let text, _) where text.lowercased().hasPrefix("quit"): return false
        case .endOfInput, .hangup, .terminate: return false
        default: continue
        }
      }
    }
  }

  // MARK: - The console

  private func request() -> LineRequest {
    let session = session
    let time = time
    let presenter = presenter
    let view = view
    let now = session.lastInstant ?? .start
    let deadline = [
      session.nextDeadline, watch.lockInstant(in: session),
      view.locksSoon ? nil : watch.warningInstant(in: session),
    ].compactMap { $0.map { time.bootMilliseconds(at: max($0, now)) } }.min()
    let floor = session.lastInstant ?? .start
    return LineRequest(
      prompt: { reading in
        let now = time.instant(of: reading, notBefore: floor)
        return presenter.prompt(
          session: session, view: view, at: now, bootMilliseconds: reading.bootMilliseconds)
      },
      wakeAt: min(deadline ?? .max, beatDue),
      complete: { before, word in
        before.allSatisfy(\.isWhitespace)
          ? BlockCommand.words.filter { $0.hasPrefix(word.lowercased()) } : []
      })
  }

  private func show() {
    presenter.show(
      session: session, items: items, view: &view, at: instant(of: clock.now()), on: console)
  }
}
