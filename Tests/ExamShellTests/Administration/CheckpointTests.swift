import ExamAnalytics
import ExamDesign
import ExamSession
import ExamShell
import Testing

/// Checkpoints of a drill, with a scripted console and a clock moved by hand.
@Suite struct CheckpointTests {
  private let tests = AdministrationTests()

  private var exam: SmallExam {
    SmallExam(blocks: [20], limit: .minutes(30), day: .minutes(30))
  }

  private var even: Checkpoints? {
    Checkpoints(itemCount: 20, limit: .minutes(30), earlier: [])
  }

  /// What is answered, one item after the other, every so many milliseconds.
  private func answers(
    _ count: Int, every step: Int64
  ) -> [(at: Int64, input: ScriptedConsole.Input)] {
    (1...count).map { (Int64($0) * step, .line("b")) }
  }

  @Test func theyComeFromThePlan() throws {
    let even = try #require(even)
    #expect(even.basis == .evenPace)
    #expect(even.marks.map(\.items) == [5, 10, 15])
    #expect(even.marks.map(\.left) == [.seconds(1350), .seconds(900), .seconds(450)])
    // 1000 s over 7 items: 285.7 s are left after 5 of them.
    let odd = Checkpoints(itemCount: 7, limit: .seconds(1000), earlier: [])
    #expect(odd?.marks.map(\.left) == [.seconds(286)])
    #expect(Checkpoints(itemCount: 5, limit: .minutes(5), earlier: []) == nil)
  }

  /// Five blocks in which the first ten of twenty items took 100 s each, the others 50 s; in no
  /// random order, so that no rush is looked for.
  private static let front = ResponseSeries(
    responses: (0..<100).map { item in
      TimedResponse(
        block: item / 20, blockItemCount: 20, placeInBlock: item % 20, position: item,
        seconds: item % 20 < 10 ? 100 : 50, outcome: .right)
    }, isOrderRandom: false)

  @Test func theyTakeTheShapeOfEarlierBlocks() {
    let own = Checkpoints(itemCount: 20, limit: .minutes(30), earlier: [Self.front])
    #expect(own?.basis == .ownTimes(blocks: 5))
    // Of 1500 s, 500, 1000 and 1250 are gone at 5, 10 and 15 items; of 1800 s as many thirds.
    #expect(own?.marks.map(\.left) == [.seconds(1200), .seconds(600), .seconds(300)])
  }

  @Test(arguments: [
    (100_000, "Item 5: B. Done with 21:40 left, 0:50 behind the checkpoint."),
    (60_000, "Item 5: B. Done with 25:00 left, 2:30 ahead of the checkpoint."),
    (90_000, "Item 5: B. Done with 22:30 left, right on the checkpoint."),
    // The clock shows a second begun as a whole one, and so does the difference.
    (90_100, "Item 5: B. Done with 22:30 left, right on the checkpoint."),
    (90_200, "Item 5: B. Done with 22:29 left, 0:01 behind the checkpoint."),
  ])
  func passingOneIsSaid(step: Int64, message: String) {
    for interactive in [true, false] {
      let run = tests.run(
        exam, interactive: interactive, conditions: Conditions(checkpoints: even),
        answers(5, every: step))
      #expect(run.console.output.contains(message + "\n"), "\(interactive)")
      #expect(run.console.output.contains("Checkpoints: item 5 22:30 · item 10 15:00"))
    }
  }

  @Test func onesOwnAreCalledSo() {
    let own = Checkpoints(itemCount: 20, limit: .minutes(30), earlier: [Self.front])
    let run = tests.run(
      exam, conditions: Conditions(checkpoints: own), answers(5, every: 100_000))
    #expect(run.console.output.contains("Done with 21:40 left, 1:40 ahead of your checkpoint.\n"))
  }

  /// Without an answer the item is named; the message goes with the next line.
  @Test func anItemGoneByIsNamed() {
    let script = (1...5).map { (at: Int64($0) * 100_000, input: ScriptedConsole.Input.line("")) }
    let run = tests.run(
      exam, conditions: Conditions(checkpoints: even), script + [(510_000, .line("m"))])
    let screens = run.console.output.split(separator: "\u{0C}")
    let said = screens.filter {
      $0.contains("Item 5 done with 21:40 left, 0:50 behind the checkpoint.")
    }
    #expect(said.count == 1)
    #expect(run.console.output.contains("\nCheckpoints: item 10 15:00 · item 15 7:30\n"))
  }

  /// Items count as they come on screen for the first time, wherever they stand and once only.
  @Test func itemsSeenOutOfOrderCountAsSeen() {
    let items = ["12", "13", "1", "12", "14", "15", "2"]
    let script = items.enumerated().map { index, item in
      (at: Int64(index + 1) * 50_000, input: ScriptedConsole.Input.line(item))
    }
    let run = tests.run(
      exam, interactive: false, conditions: Conditions(checkpoints: even), script)
    #expect(
      run.console.output.contains("5 items seen with 24:10 left, 1:40 ahead of the checkpoint.\n"))
    #expect(run.console.output.split(separator: "the checkpoint.").count == 2)
    #expect(!run.console.output.contains("Item 5 "))
  }

  @Test func aHiddenClockStaysHidden() {
    let run = tests.run(
      exam, conditions: Conditions(checkpoints: even),
      [(1000, .line("clock"))] + answers(5, every: 100_000))
    #expect(run.console.output.contains("Item 5: B. Done, 0:50 behind the checkpoint.\n"))
    #expect(!run.console.output.contains("21:40 left"))
  }

  @Test func afterTheLastThereIsNoneToCome() {
    let run = tests.run(
      exam, conditions: Conditions(checkpoints: even), answers(20, every: 10_000))
    #expect(run.console.output.contains("\nCheckpoints: item 15 7:30\n"))
    #expect(run.console.output.contains("\nCheckpoints: all passed\n"))
  }

  @Test func anExamHasNone() {
    let run = tests.run(exam, answers(20, every: 10_000))
    #expect(!run.console.output.lowercased().contains("checkpoint"))
  }
}
