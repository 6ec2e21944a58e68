import ExamDesign
import ExamRecords
import ExamReports
import ExamSession
import ExamShell
import Foundation
import Testing

/// Whole sittings with a scripted console and a clock moved by hand: no real second passes.
@Suite struct AdministrationTests {
  struct Run {
    var ending: Administration.Ending
    var administration: Administration
    var console: ScriptedConsole
    var record: ListRecord
  }

  func run(
    _ exam: SmallExam, interactive: Bool = true, failures: Int = 0,
    conditions: Conditions = Conditions(),
    keepRating: ((Rating) throws(RecordError) -> Void)? = nil,
    _ script: [(at: Int64, input: ScriptedConsole.Input)]
  ) -> Run {
    let clock = HandClock()
    let console = ScriptedConsole(clock: clock, isInteractive: interactive, script: script)
    let record = ListRecord()
    record.failures = failures
    let administration = Administration(
      session: exam.session, time: ExamTime(.start, at: clock.now()), items: exam.items,
      console: console, clock: clock, record: record,
      presenter: interactive
        ? ScreenPresenter(rendering: .plain) : LinePresenter(hasPrompt: false), code: exam.code,
      conditions: conditions, keepRating: keepRating)
    let ending = administration.run(opening: [.beginSitting], at: clock.now())
    return Run(
      ending: ending, administration: administration, console: console, record: record)
  }

  var oneBlock: SmallExam {
    SmallExam(blocks: [3], limit: .minutes(30), day: .minutes(30))
  }

  @Test func answeringGoesOnAndTheBlockCloses() {
    let run = run(
      oneBlock,
      [
        (10_000, .line("b")), (20_000, .line("c 70")), (35_500, .line("A!")),
        (40_000, .line("end")),
      ])
    #expect(run.ending == .over)
    #expect(run.administration.session.outcome == .completed)
    let responses = run.administration.session.blocks[0].items.map(\.response)
    #expect(
      responses == [
        .init(option: 1, confidence: nil), .init(option: 2, confidence: .percent(70)),
        .init(option: 0, confidence: .sure),
      ])
    let seconds = run.administration.session.blocks[0].items.map(\.timeOnScreen.count)
    #expect(seconds == [10_000, 10_000, 20_000])
  }

  @Test func everyEventIsOnRecordWithItsOwnWallClock() {
    let run = run(oneBlock, [(5000, .line("m"))])
    let start = HandClock().reading.wallMilliseconds
    #expect(run.ending == .over)
    for (event, wall) in zip(run.record.events, run.record.wallMilliseconds) {
      #expect(wall - start == event.instant.milliseconds)
    }
    #expect(run.record.events.first == SessionEvent(.sittingStarted, at: .start))
    #expect(run.record.events.last?.kind == .sittingEnded(.completed))
    #expect(run.record.events.contains { $0.kind == .blockEnded(block: 0, .time) })
    #expect(run.console.discards == 1)
  }

  @Test func signsOfLifeComeAtLeastEveryFiveSeconds() {
    let run = run(oneBlock, [(7000, .line("b")), (60_000, .line("end")), (60_001, .line("y"))])
    let gaps = zip(run.record.beats, run.record.beats.dropFirst()).map { $1 - $0 }
    #expect(run.record.beats.count >= 25)
    #expect(gaps.allSatisfy { $0 <= .seconds(5) })
  }

  @Test func closingAsksOnceWhereItemsAreUnanswered() {
    let run = run(
      oneBlock,
      [
        (1000, .line("b")), (2000, .line("end")), (3000, .line("")), (4000, .line("end")),
        (5000, .line("y")),
      ])
    #expect(run.console.output.contains("Items 2 and 3 have no answer."))
    #expect(run.console.output.contains("Going on."))
    #expect(run.administration.session.blocks[0].endedAt?.milliseconds == 5000)
  }

  @Test func aLineThatComesTooLateIsNotEntered() {
    let run = run(
      SmallExam(blocks: [2, 2], limit: .seconds(10), day: .seconds(60)),
      [(10_000, .line("b")), (15_000, .other(.endOfInput)), (15_001, .line("y"))])
    #expect(run.ending == .left)
    #expect(run.administration.session.blocks[0].items[0].response == nil)
    #expect(run.console.output.contains("Time is up: block 1 is closed."))
    #expect(run.record.events.last?.kind == .sittingInterrupted(.left))
  }

  @Test func breakThenSecondBlock() {
    let run = run(
      SmallExam(blocks: [1, 1], limit: .minutes(1), day: .minutes(3)),
      [
        (1000, .line("a")), (2000, .line("end")), (15_000, .line("")), (20_000, .line("")),
        (30_000, .line("b")), (31_000, .line("end")),
      ])
    #expect(run.ending == .over)
    #expect(run.administration.session.timeInBreaks == .seconds(18))
    // Enter leads to the start screen first: nobody begins a block by one key too many.
    #expect(run.console.output.contains("Enter starts the block and its clock."))
    #expect(run.console.prompts.contains { $0.contains("break left") })
  }

  @Test func controlCEndsNothing() {
    let run = run(oneBlock, [(1000, .other(.interrupt)), (2000, .line("end")), (3000, .line("y"))])
    #expect(run.console.output.contains("Ctrl-C ends nothing here."))
    #expect(run.administration.session.blocks[0].endedAt?.milliseconds == 3000)
  }

  @Test(arguments: [LineInput.hangup, .terminate])
  func aLostTerminalIsLeavingTheRoom(_ input: LineInput) {
    let run = run(oneBlock, [(1000, .line("b")), (2000, .other(input))])
    #expect(run.ending == .cutOff)
    #expect(run.record.events.last?.kind == .sittingInterrupted(.left))
  }

  /// A leaving that is not on record must not be promised to the person.
  @Test(arguments: [LineInput.hangup, .terminate])
  func aLeavingThatCannotBeSavedIsSaidToBeUnsaved(_ input: LineInput) {
    let clock = HandClock()
    let console = ScriptedConsole(
      clock: clock, isInteractive: true, script: [(1000, .other(input)), (1001, .other(input))])
    let record = FailingOnce(at: { $0 == .sittingInterrupted(.left) })
    let exam = oneBlock
    let administration = Administration(
      session: exam.session, time: ExamTime(.start, at: clock.now()), items: exam.items,
      console: console, clock: clock, record: record,
      presenter: ScreenPresenter(rendering: .plain), code: exam.code)
    #expect(administration.run(opening: [.beginSitting], at: clock.now()) == .unsaved)
    #expect(!record.events.contains { $0.kind == .sittingInterrupted(.left) })
  }

  @Test func leavingAsksFirst() {
    let run = run(
      oneBlock,
      [(1000, .line("quit")), (2000, .line("n")), (3000, .line("quit")), (4000, .line("yes"))])
    #expect(run.ending == .left)
    #expect(run.record.events.last?.instant.milliseconds == 4000)
  }

  @Test func aFailedWriteIsTriedAgainAndKeepsItsInstant() {
    let clock = HandClock()
    let console = ScriptedConsole(
      clock: clock, isInteractive: true,
      script: [(1000, .line("b")), (9000, .line("")), (20_000, .line("end")), (20_500, .line("y"))])
    let record = FailingOnce(at: {
      $0 == .responseSelected(.init(block: 0, item: 0), option: 1, confidence: nil)
    })
    let exam = oneBlock
    let administration = Administration(
      session: exam.session, time: ExamTime(.start, at: clock.now()), items: exam.items,
      console: console, clock: clock, record: record,
      presenter: ScreenPresenter(rendering: .plain), code: exam.code)
    #expect(administration.run(opening: [.beginSitting], at: clock.now()) == .over)
    #expect(console.output.contains("Not saved: the disk is full"))
    let response = record.events.first {
      if case .responseSelected = $0.kind { true } else { false }
    }
    #expect(response?.instant.milliseconds == 1000)
  }

  @Test func givingUpOnARecordThatCannotBeWrittenIsNoLeaving() {
    let run = run(oneBlock, failures: 1000, [(1000, .line("")), (2000, .line("quit"))])
    #expect(run.ending == .unsaved)
    #expect(run.record.events.isEmpty)
    // Said once, however often it is tried again.
    #expect(run.console.output.components(separatedBy: "Not saved").count == 2)
  }

  @Test func aScriptRunsWithoutPromptsOrQuestions() {
    let run = run(
      oneBlock, interactive: false,
      [(0, .line("b")), (0, .line("2")), (0, .line("x a")), (0, .line("end"))])
    #expect(run.ending == .over)
    #expect(!run.console.output.contains("\u{1B}"))
    #expect(!run.console.output.contains("\u{0C}"))
    #expect(run.administration.session.outcome == .completed)
  }

  @Test func aMovedWallClockIsNotedAndChangesNothing() {
    let clock = HandClock()
    let console = ScriptedConsole(
      clock: clock, isInteractive: true, script: [(4000, .line("end")), (5000, .line("y"))])
    let record = ListRecord()
    let exam = oneBlock
    let administration = Administration(
      session: exam.session, time: ExamTime(.start, at: clock.now()), items: exam.items,
      console: console, clock: clock, record: record,
      presenter: ScreenPresenter(rendering: .plain), code: exam.code)
    clock.reading.wallMilliseconds += 3_600_000
    #expect(administration.run(opening: [.beginSitting], at: clock.now()) == .over)
    #expect(record.events.contains { $0.kind == .clockAdjusted(shift: .hours(1)) })
    #expect(administration.session.blocks[0].endedAt?.milliseconds == 5000)
  }
}

/// Fails on the first write of one kind of event.
private final class FailingOnce: EventRecord {
  let inner = ListRecord()
  private let matches: (SessionEvent.Kind) -> Bool
  private var hasFailed = false
  var events: [SessionEvent] { inner.events }

  init(at matches: @escaping (SessionEvent.Kind) -> Bool) {
    self.matches = matches
  }

  func append(_ event: SessionEvent, wallMilliseconds: Int64) throws(RecordError) -> Int {
    if !hasFailed, matches(event.kind) {
      hasFailed = true
      throw ListRecord.failure
    }
    return try inner.append(event, wallMilliseconds: wallMilliseconds)
  }

  func beat(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64
  ) throws(RecordError) {
    try inner.beat(
      instant: instant, bootID: bootID, bootMilliseconds: bootMilliseconds,
      wallMilliseconds: wallMilliseconds)
  }
}
