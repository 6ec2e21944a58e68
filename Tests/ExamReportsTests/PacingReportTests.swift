import ExamAnalytics
import ExamReports
import ExamSession
import SittingScripts
import TestSupport
import Testing

@Suite struct PacingReportTests {
  @Test(arguments: Told.all.map(\.name))
  func at80Columns(name: String) throws {
    let told = try #require(Told.all.first { $0.name == name })
    let report = told.script.report(
      validity: name == "interrupted" ? ["interrupted", "partial"] : ["clean"])
    expectSnapshot(report.text(columns: 80, rendering: .plain), "\(name).txt")
  }

  @Test func withoutKeys() {
    let report = Told.normal.report(withoutKeys: true)
    expectSnapshot(report.text(columns: 80, rendering: .plain), "no-keys.txt")
  }

  /// What nobody knows without keys is not said to be missing from the items or the answers.
  @Test func withoutKeysNothingIsMadeUp() {
    let report = Told.twoBlocks.report(withoutKeys: true).text(columns: 200, rendering: .plain)
    #expect(!report.contains("The items do not say"), "\(report)")
    #expect(report.contains("Not known: nothing is scored."), "\(report)")
    #expect(report.contains("Accuracy  not known, since nothing is scored."), "\(report)")
    var rated = SittingScript(blocks: [2, 2])
    for block in 0..<2 {
      rated.begin(block: block)
      rated.answer(0, after: 60, .sure)
      rated.answer(0, after: 60, .sure)
      rated.end(.examinee)
      if block == 0 { rated.endBreak(after: 60) }
    }
    let told = rated.report(withoutKeys: true).text(columns: 200, rendering: .plain)
    #expect(!told.contains("No answer was rated"), "\(told)")
    #expect(told.contains("Answers were rated, but no rated one is scored."), "\(told)")
  }

  /// A block that cannot be judged is named, and nothing is claimed of it.
  @Test func blocksNotJudged() {
    let report = Told.givenUp.report().text(columns: 200, rendering: .plain)
    #expect(
      report.contains("no finding: in the blocks that can be judged every item was answered"),
      "\(report)")
    #expect(
      report.contains("Block 2 is not judged: the sitting was ended inside it."), "\(report)")
  }

  /// A score with blocks given up in it is no sign of what is known.
  @Test func scoreOfASittingGivenUp() {
    let report = Told.givenUp.report().text(columns: 300, rendering: .plain)
    #expect(report.contains("The sitting was ended inside a block, and items left"), "\(report)")
    #expect(!report.contains("On many items like these"), "\(report)")
  }

  /// Whether hard items came late or early is told with the sign of the correlation.
  @Test(arguments: [(-0.314, "easier items came late (correlation -0.31"), (0.2, "harder items")])
  func orderAndDifficulty(r: Double, words: String) {
    let response = TimedResponse(
      block: 0, blockItemCount: 1, placeInBlock: 0, position: 0, seconds: 60, outcome: .right)
    let group = SittingGroup(
      title: "One",
      sittings: [ResponseSeries(responses: [response], order: .goesWithDifficulty(r))],
      ratings: [[]], changes: AnswerChangeTally())
    let text = OverviewReport.stamina([group]).text(columns: 300, rendering: .plain)
    #expect(text.contains(words), "\(text)")
  }

  @Test func inColour() {
    expectSnapshot(
      Told.timeOut.report().text(columns: 80, rendering: .ansi)
        .replacing("\u{1B}", with: "␛"), "time-out.ansi.txt")
  }

  @Test func narrow() {
    expectSnapshot(Told.normal.report().text(columns: 40, rendering: .plain), "normal-40.txt")
  }

  /// Every told sitting at many widths: no line too long, escape codes add nothing else.
  @Test(arguments: [20, 27, 40, 61, 80, 132])
  func everyWidth(columns: Int) {
    for told in Told.all {
      for withoutKeys in [false, true] {
        let report = told.script.report(withoutKeys: withoutKeys)
        let plain = report.text(columns: columns, rendering: .plain)
        let ansi = report.text(columns: columns, rendering: .ansi)
        #expect(withoutEscapes(ansi) == plain, "\(told.name) at \(columns)")
        #expect(!plain.contains("\u{1B}"))
        for line in plain.split(separator: "\n") {
          #expect(columnCount(String(line)) <= columns, "\(told.name) at \(columns): \(line)")
          #expect(line.last != " ", "\(told.name) at \(columns): \(line)|")
        }
      }
    }
  }

  /// Calm and plain: no exclamation marks, no praise, no alarm.
  @Test func tone() {
    for told in Told.all {
      // b! is what is typed, and no exclamation.
      let text = told.script.report().text(columns: 80, rendering: .plain).lowercased()
        .replacing("b!", with: "")
      for word in ["!", "great", "excellent", "well done", "good job", "danger", "fail", "poor"] {
        #expect(!text.contains(word), "\(told.name): \(word)")
      }
    }
  }
}

/// A text without SGR sequences.
func withoutEscapes(_ text: String) -> String {
  text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
}
