import ExamDesign
import ExamReports
import ExamSession
import ExamShell
import Testing

/// The screen that locks because no key is pressed.
@Suite struct ScreenLockTests {
  private let tests = AdministrationTests()

  private var exam: SmallExam {
    SmallExam(
      blocks: [2], limit: .minutes(30), day: .minutes(30),
      rules: .init(inactivity: InactivityRule(limit: .minutes(5), warning: .seconds(30))))
  }

  @Test func itLocksAtItsInstantAndTheCodeUnlocksIt() {
    let exam = exam
    let run = tests.run(
      exam,
      [
        (60_000, .line("b")), (400_000, .line("a")), (410_000, .line(exam.code.text)),
        (420_000, .line("c")), (430_000, .line("end")),
      ])
    #expect(run.ending == .over)
    let locked = run.record.events.first { $0.kind == .unauthorisedBreakStarted }
    #expect(locked?.instant.milliseconds == 360_000)
    #expect(run.record.events.contains { $0.kind == .unauthorisedBreakEnded })
    #expect(run.console.output.contains("the screen is about to lock"))
    #expect(run.console.output.contains("The screen is locked"))
    #expect(run.console.output.contains("That is not the code."))
    // What was typed at the locked screen answered nothing, and no item was on screen.
    let items = run.administration.session.blocks[0].items
    #expect(items.map(\.response?.option) == [1, 2])
    #expect(items[1].timeOnScreen == .seconds(320))
    #expect(run.administration.session.blocks[0].overhead == .seconds(50))
  }

  @Test func anyKeyKeepsItOpen() {
    let exam = exam
    let clock = HandClock()
    let console = ScriptedConsole(
      clock: clock, isInteractive: true, script: [(500_000, .line("b")), (501_000, .line("end!"))])
    // Half a line was typed at 4:00.
    console.lastKeyMilliseconds = clock.reading.bootMilliseconds + 240_000
    let record = ListRecord()
    let administration = Administration(
      session: exam.session, time: ExamTime(.start, at: clock.now()), items: exam.items,
      console: console, clock: clock, record: record,
      presenter: ScreenPresenter(rendering: .plain), code: exam.code)
    _ = administration.run(opening: [.beginSitting], at: clock.now())
    #expect(
      !record.events.contains {
        $0.kind == .unauthorisedBreakStarted && $0.instant.milliseconds < 540_000
      })
  }

  @Test func theBlockEndsBehindALockedScreen() {
    let run = tests.run(exam, [])
    #expect(run.ending == .over)
    #expect(run.record.events.contains { $0.kind == .blockEnded(block: 0, .time) })
    #expect(run.administration.session.blocks[0].overhead == .minutes(25))
  }

  @Test func aScriptIsNotWatched() {
    let run = tests.run(exam, interactive: false, [(600_000, .line("b"))])
    #expect(!run.record.events.contains { $0.kind == .unauthorisedBreakStarted })
  }

  @Test func theCodeIsFourDigitsAndStays() {
    for seed in UInt64(0)..<200 {
      let code = EntryCode(form: Form(seed: seed, blocks: []))
      #expect(code.text.count == 4 && code.text.allSatisfy(\.isNumber))
      #expect(code == EntryCode(form: Form(seed: seed, blocks: [])))
      #expect(code.isMet(by: " \(code.text) "))
    }
  }
}
