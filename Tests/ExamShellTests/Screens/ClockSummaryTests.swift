import ExamDesign
import ExamSession
import ExamShell
import ItemBank
import Testing

/// All clocks in words, wherever one is.
@Suite struct ClockSummaryTests {
  /// Takes what is due and the commands at their instants, in milliseconds.
  func session(
    _ exam: SmallExam, _ commands: [(Int64, SessionCommand)], at milliseconds: Int64
  ) throws -> (Session, SessionInstant) {
    var session = exam.session
    for (instant, command) in [(0, .beginSitting)] + commands {
      let now = SessionInstant(milliseconds: instant)
      while let due = session.nextDueEvent(by: now) { session.apply(due) }
      for event in try session.decide(command, at: now) { session.apply(event) }
    }
    let now = SessionInstant(milliseconds: milliseconds)
    while let due = session.nextDueEvent(by: now) { session.apply(due) }
    return (session, now)
  }

  var threeBlocks: SmallExam {
    SmallExam(blocks: [4, 4, 4], limit: .minutes(30), day: .minutes(100))
  }

  @Test func insideABlock() throws {
    let (session, now) = try session(
      threeBlocks, [(1000, .select(option: 0, confidence: nil))], at: 60_000)
    #expect(
      ClockSummary(of: session, at: now).lines == [
        "Block: 29:00 left for 3 unanswered items, 9:40 each.",
        "Day: 1:39:00 left; 2 blocks to come.",
        "Breaks: 10:00 if this block takes all its time.",
      ])
    #expect(
      ClockSummary(of: session, at: now, rehearses: true).lines.first == "Block: 29:00 left.")
  }

  @Test func theLastItemAndNone() throws {
    let exam = SmallExam(blocks: [2], limit: .minutes(10), day: .minutes(10))
    let answered: [(Int64, SessionCommand)] = [
      (1000, .select(option: 0, confidence: nil)), (1000, .present(item: 1)),
    ]
    let one = try session(exam, answered, at: 4000)
    #expect(ClockSummary(of: one.0, at: one.1).lines == ["Block: 9:56 left for 1 unanswered item."])
    let none = try session(
      exam, answered + [(2000, .select(option: 0, confidence: nil))], at: 4000)
    #expect(
      ClockSummary(of: none.0, at: none.1).lines == ["Block: 9:56 left, every item answered."])
  }

  @Test func onABreakAndOverIt() throws {
    let end: [(Int64, SessionCommand)] = [(600_000, .endBlock(confirmed: true))]
    let (session, now) = try session(threeBlocks, end, at: 660_000)
    #expect(
      ClockSummary(of: session, at: now).lines == [
        "Break: 29:00 left.", "Day: 1:29:00 left; 2 blocks to come.",
      ])
    let over = try self.session(threeBlocks, end, at: 2_490_000)
    #expect(
      ClockSummary(of: over.0, at: over.1).lines == [
        "Break: over by 1:30.", "Day: 58:30 left; 2 blocks to come.",
      ])
    let begun = try self.session(threeBlocks, end + [(2_490_000, .beginBlock)], at: 2_490_000)
    #expect(ClockSummary(of: begun.0, at: begun.1).lines.last == "Breaks: over by 1:30.")
  }

  @Test func inTheTutorialAndTheLastBlock() throws {
    let exam = SmallExam(
      blocks: [1, 1], limit: .minutes(5), day: .minutes(16), tutorial: .minutes(2))
    let (session, now) = try session(exam, [], at: 30_000)
    #expect(
      ClockSummary(of: session, at: now).lines == [
        "Tutorial: 1:30 left.", "Day: 15:30 left; 2 blocks to come.",
      ])
    let last = try self.session(
      exam,
      [
        (0, .endTutorial), (0, .beginBlock), (1000, .endBlock(confirmed: true)),
        (2000, .beginBlock),
      ], at: 3000)
    #expect(
      ClockSummary(of: last.0, at: last.1).lines == [
        "Block: 4:59 left for 1 unanswered item.", "Day: 15:57 left; no block to come.",
      ])
  }

  /// Sessions, a pool of scheduled breaks, fixed and untimed ones.
  @Test(arguments: [
    (Timetable.Kind.pooledBreak, "Break: 9:00 left."),
    (.fixedBreak, "Break: 9:00 left, then it ends."),
    (.untimedBreak, "Break: no clock runs."),
  ])
  func scheduledBreaks(_ kind: Timetable.Kind, _ line: String) throws {
    let limit: Milliseconds? = kind == .fixedBreak ? .minutes(10) : nil
    let timetable = Timetable(
      parts: [
        .init(kind: .day, parent: nil, limit: nil),
        .init(kind: .session, parent: 0, limit: .minutes(20)),
        .init(kind: .block, parent: 1, limit: nil), .init(kind: kind, parent: 0, limit: limit),
        .init(kind: .session, parent: 0, limit: .minutes(20)),
        .init(kind: .block, parent: 4, limit: nil),
      ], warnings: [], isPartial: false,
      breakPool: kind == .pooledBreak ? .minutes(10) : .zero)
    var exam = SmallExam(blocks: [2, 2], limit: .minutes(1), day: .minutes(9))
    exam.session = Session(form: Self.form, timetable: timetable)
    let inBlock = try session(exam, [], at: 60_000)
    #expect(
      ClockSummary(of: inBlock.0, at: inBlock.1).lines.prefix(2) == [
        "Block: 19:00 left for 2 unanswered items, 9:30 each.",
        "Session: 19:00 left; 1 block to come.",
      ])
    let (session, now) = try session(
      exam, [(60_000, .endBlock(confirmed: true))], at: 120_000)
    #expect(ClockSummary(of: session, at: now).lines.first == line)
  }

  private static let form = Form(
    seed: 1,
    blocks: [1, 2].map { block in
      [1, 2].map {
        FormItem(
          reference: .init(set: .init("set"), item: .init("b\(block)-\($0)")), optionCount: 5,
          contentFingerprint: "c1:0", keyFingerprint: "k1:0")
      }
    })
}
