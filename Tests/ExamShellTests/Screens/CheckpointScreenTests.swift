import ExamDesign
import ExamReports
import ExamSession
import ExamShell
import ItemBank
import TestSupport
import Testing

/// Where checkpoints stand on the screen.
@Suite struct CheckpointScreenTests {
  private let screens = ScreenTests()

  @Test func theyStandBelowTheItem() throws {
    let even = Checkpoints(itemCount: 20, limit: .minutes(30), earlier: [])
    let screen = try screens.show([.paragraph(ScreenTests.vignette)], at: 75_000) {
      $0.checkpoints = even
      $0.say(.hint)
    }
    expectSnapshot(screen, "drill.txt")
  }

  @Test func aPassedOneIsToldWithTheAnswer() throws {
    let even = try #require(Checkpoints(itemCount: 20, limit: .minutes(30), earlier: []))
    let screen = try screens.show(
      [.paragraph(ScreenTests.vignette)], commands: (1...5).map { .present(item: $0) }, at: 500_000
    ) {
      $0.checkpoints = even
      $0.say(.answered(ItemPosition(block: 0, item: 4), option: 1, nil))
      $0.checkpointPassed = CheckpointPassing(
        mark: even.marks[0], left: .seconds(1300), isInOrder: true, isOwn: false)
    }
    expectSnapshot(screen, "drill-passed.txt")
  }

  /// One row, whatever the block and the screen.
  @Test(arguments: [
    (40, 80, "Checkpoints: item 5 52:30 · item 10 45:00 · item 15 37:30 · item 20 30:00 · …"),
    (40, 60, "Checkpoints: item 5 52:30 · item 10 45:00 · …"),
    (20, 60, "Checkpoints: item 5 45:00 · item 10 30:00 · item 15 15:00"),
    (20, 40, "Checkpoints: item 5 45:00 · …"),
    (120, 80, "Checkpoints: item 5 57:30 · item 10 55:00 · item 15 52:30 · item 20 50:00 · …"),
  ])
  func theyTakeOneRow(items: Int, columns: Int, row: String) throws {
    var exam = SmallExam(blocks: [items], limit: .hours(1), day: .hours(1))
    for event in try exam.session.decide(.beginSitting, at: .start) { exam.session.apply(event) }
    while let due = exam.session.nextDueEvent(by: .start) { exam.session.apply(due) }
    let console = ScriptedConsole(clock: HandClock(), isInteractive: true, script: [])
    console.size = ScreenSize(columns: columns, rows: 24)
    var view = ExamView()
    view.checkpoints = Checkpoints(itemCount: items, limit: .hours(1), earlier: [])
    ScreenPresenter(rendering: .plain).show(
      session: exam.session, items: exam.items, view: &view, at: .start, on: console)
    let rows = console.screen.split(separator: "\n").filter { $0.hasPrefix("Checkpoints") }
    #expect(rows == [row[...]])
  }
}
