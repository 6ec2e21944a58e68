import ExamDesign
import ExamRecords
import ExamReports
import ExamSession
import ItemBank

/// Holds sittings: begins them, takes them up again, and closes the books when they are over.
struct TestCentre {
  let context: ShellContext

  init(_ context: ShellContext) {
    self.context = context
  }

  /// How often each item has been met in all sittings on record.
  func exposures() throws(ShellError) -> [ItemReference: Int] {
    let store = try context.store()
    return try recorded { () throws(RecordError) in try store.exposures() }
  }

  // MARK: - Beginning

  /// Shows what is to come, waits for Enter, and runs the sitting.
  func begin(
    _ preparation: SittingPreparation, conditions: Conditions, waits: Bool
  ) throws(ShellError) {
    let store = try context.store()
    if context.console.isInteractive {
      let plan = plan(of: preparation, conditions)
      context.write([StyledText("")] + plan + [StyledText("")])
      // What is to come must not scroll away; ? shows the keys in the block too.
      let rows = plan.count + BlockKeys.essentials.count + 4
      if rows <= context.console.size.rows || !context.hasScreen {
        context.write(BlockKeys.essentials + [StyledText("")])
      }
      if waits {
        guard try confirms("Enter begins, q goes back > ") else {
          return context.write("Not begun.\n")
        }
      }
    } else {
      context.write(plan(of: preparation, conditions))
    }
    let reading = context.clock.now()
    let offset = context.clock.utcOffsetMinutes(atWallMilliseconds: reading.wallMilliseconds)
    let header = SittingHeader(
      uuid: uuid(), profileID: preparation.profile.id, profileTitle: preparation.profile.title,
      questionSets: preparation.sets.compactMap(\.header.id),
      programVersion: TestdayCommand.version, startedWallMilliseconds: reading.wallMilliseconds,
      utcOffsetMinutes: offset, bootID: context.clock.bootID,
      bootMilliseconds: reading.bootMilliseconds,
      accommodations: preparation.accommodations, firstBlock: preparation.blocks.lowerBound,
      purpose: conditions.checkpoints == nil ? .exam : .drill)
    let record = try recorded { () throws(RecordError) in
      try store.createSitting(
        header, form: preparation.form, timetable: preparation.timetable)
    }
    try run(
      Session(form: preparation.form, timetable: preparation.timetable),
      from: .start, at: reading, items: preparation.items, form: preparation.form,
      record: record, conditions: conditions, opening: [.beginSitting])
  }

  private func plan(
    of preparation: SittingPreparation, _ conditions: Conditions
  ) -> [StyledText] {
    SittingPlanText(preparation, checkpoints: conditions.checkpoints).lines
      .flatMap { $0.wrapped(columns: context.reportColumns) }
  }

  // MARK: - Going on

  /// Takes up a sitting that is not over: says what happened and what time is left, then runs it.
  ///
  /// Without a number it is the last one that is not over. A drill goes on as one, whatever the
  /// conditions say.
  func resume(_ number: Int?, conditions: Conditions, waits: Bool) throws(ShellError) {
    let store = try context.store()
    let id: Int
    if let number { id = number } else { id = try lastOpen(in: store) }
    let wall = context.clock.now().wallMilliseconds
    let (record, sitting) = try recorded { () throws(RecordError) in
      try store.takeSitting(id, wallMilliseconds: wall)
    }
    let session = try replayed(sitting)
    guard session.outcome == nil else {
      throw ShellError("sitting \(id) is over", remedy: "report \(id) shows it")
    }
    let items = try SittingReader(context).items(of: sitting)
    guard let blocks = items.blocks(of: sitting.form) else {
      let sets = sitting.header.questionSets.map(\.rawValue).joined(separator: ", ")
      throw ShellError(
        "the items of sitting \(id) are not all there",
        remedy: "put the question sets back as they were (\(sets)), or name them with --sets PATH")
    }
    var conditions = conditions
    if sitting.header.purpose == .drill {
      conditions = Conditions(
        checkpoints: try checkpoints(form: sitting.form, timetable: sitting.timetable))
    }
    let point = resumePoint(session, sitting, at: context.clock.now())
    let text = ResumeText(session: session, sitting: sitting, point: point, at: self)
    context.write(text.lines.flatMap { $0.wrapped(columns: context.reportColumns) })
    if context.console.isInteractive, waits {
      guard try confirms("Enter goes on, q goes back > ") else { return }
    }
    let reading = context.clock.now()
    let now = resumePoint(session, sitting, at: reading)
    try run(
      session, from: now.instant, at: reading, items: blocks, form: sitting.form,
      record: record, conditions: conditions, opening: now.opening(of: session))
  }

  private func resumePoint(
    _ session: Session, _ sitting: StoredSitting, at reading: ClockReading
  ) -> ResumePoint {
    ResumePoint(
      session: session, sitting: sitting, reading: reading, bootID: context.clock.bootID)
  }

  private func lastOpen(in store: RecordStore) throws(ShellError) -> Int {
    let sittings = try recorded { () throws(RecordError) in try store.sittings() }
    guard let last = sittings.last(where: { $0.state == .open }) else {
      throw ShellError("no sitting is waiting to go on", remedy: "start begins one")
    }
    return last.id
  }

  func replayed(_ sitting: StoredSitting) throws(ShellError) -> Session {
    do throws(ReplayFault) {
      return try Session.replaying(
        sitting.events.map(\.event), form: sitting.form, timetable: sitting.timetable)
    } catch {
      let index =
        switch error {
        case .timeRunsBackwards(let index), .eventNotAllowed(let index): index
        }
      throw ShellError(
        "event \(index + 1) of sitting \(sitting.id) cannot have happened there",
        remedy: "the record was changed from outside; report shows what can be trusted")
    }
  }

  // MARK: - Running and closing

  private func run(
    _ session: Session, from instant: SessionInstant, at reading: ClockReading, items: [[Item]],
    form: Form, record: SittingRecord, conditions: Conditions, opening: [SessionCommand]
  ) throws(ShellError) {
    let code = EntryCode(form: form)
    let presenter: any Presenter =
      context.hasScreen
      ? ScreenPresenter(rendering: context.rendering, code: code)
      : LinePresenter(hasPrompt: context.console.isInteractive, code: code)
    let store = try context.store()
    let id = record.id
    let keepRating: ((Rating) throws(RecordError) -> Void) = { (rating) throws(RecordError) in
      try store.write(rating, of: id)
    }
    let asksRatings = conditions.asksRatings && context.console.isInteractive
    let administration = Administration(
      session: session, time: ExamTime(instant, at: reading), items: items,
      console: context.console, clock: context.clock, record: record, presenter: presenter,
      code: code, conditions: conditions, keepRating: asksRatings ? keepRating : nil)
    let ending = administration.run(opening: opening, at: reading)
    if context.hasScreen { context.console.clearScreen() }
    switch ending {
    case .over:
      if administration.session.blocks.contains(where: { $0.endCause == .time }),
        case .timeWasUp? = administration.view.message
      {
        context.write("Time is up: the block is closed. A half-typed line was not entered.\n")
      }
      if asksRatings { rateTheEnd(of: administration, keepRating) }
      try close(id)
    case .left where administration.session.interruption == .paused:
      context.write("Paused; no clock runs. resume \(id) goes back to the sitting.\n")
    case .left:
      context.write("You left; the clocks run on. resume \(id) goes back to the sitting.\n")
    case .unsaved:
      throw ShellError(
        "the record could not be written, so the sitting stopped at what is on disk",
        remedy: "make room or mend the disk; resume \(id) then goes on from there")
    case .cutOff:
      throw ShellError(
        .interrupted, "the sitting was cut off; the clocks run on", remedy: "resume \(id) goes on")
    }
  }

  /// Scores a sitting that is over, keeps outcomes and metrics, and shows the report.
  private func close(_ id: Int) throws(ShellError) {
    let reader = SittingReader(context)
    let review = try reader.review(of: id)
    try reader.keep(review)
    _ = Pager(context).show("\n" + reader.report(on: review, block: nil))
    context.write("review \(id) goes through the items; report \(id) shows this again.\n")
  }

  /// Asks for Enter; false where the person wants back, throws where they are gone.
  private func confirms(_ prompt: String) throws(ShellError) -> Bool {
    while true {
      switch context.console.read(LineRequest(prompt: { _ in Prompt(prompt) })) {
      case .line(let text, _):
        switch text.trimmed.lowercased() {
        case "", "y", "yes": return true
        case "q", "quit", "n", "no", "exit": return false
        default: continue
        }
      case .interrupt, .endOfInput: return false
      case .hangup, .terminate:
        throw ShellError(.interrupted, "ended from outside", remedy: "nothing was begun")
      case .wake, .resized, .continued, .key: continue
      }
    }
  }

  /// A random identifier of the usual form (version 4).
  private func uuid() -> String {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
  }
}

/// Runs a call of the record and turns its errors into those of a command.
func recorded<Result>(
  _ body: () throws(RecordError) -> Result
) throws(ShellError) -> Result {
  do throws(RecordError) {
    return try body()
  } catch {
    throw ShellError(error)
  }
}
