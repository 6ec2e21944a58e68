import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

/// Twenty items in 1800 s: target 90 s.
@Suite struct PacingFindingTests {
  /// Times on the items in order; `wrong` of them wrong; then closed, or timed out.
  private func finding(
    _ times: [Double], wrong: Set<Int> = [], timesOut: Bool = false
  ) -> PacingFinding {
    var script = SittingScript(blocks: [20])
    script.begin()
    for (index, time) in times.enumerated() {
      script.answer(wrong.contains(index) ? 1 : 0, after: time)
    }
    if timesOut { script.timeOut() } else { script.end(.examinee) }
    return PacingFinding(script.analysis)
  }

  @Test func nothingToFind() {
    #expect(finding(Array(repeating: 80, count: 20), wrong: [3]) == .none)
  }

  @Test func ranOutOfTime() {
    // Sixteen answered, the seventeenth blank on screen, three never seen.
    #expect(finding(Array(repeating: 110, count: 16), timesOut: true) == .ranOutOfTime(open: 4))
    #expect(finding(Array(repeating: 90, count: 19), timesOut: true) == .ranOutOfTime(open: 1))
  }

  @Test func leftBlank() {
    #expect(finding(Array(repeating: 50, count: 17)) == .leftBlank(count: 3))
  }

  @Test func filledInAtTheEnd() {
    let early = Array(repeating: 99.3, count: 18)  // 1787.4 s
    #expect(finding(early + [3, 3], timesOut: true) == .filledInAtTheEnd(count: 2))
    #expect(finding(Array(repeating: 94.1, count: 19) + [3], timesOut: true) == .none, "one only")
  }

  /// A sink of 280 s is 190 s over target, more than two items' time.
  @Test func longItems() {
    let short = Array(repeating: 78.0, count: 19)  // 1482 s
    #expect(finding([280] + short) == .longItems(count: 1), "38 s left")
    #expect(finding([280] + Array(repeating: 70, count: 19)) == .none, "190 s left")
    #expect(finding([269] + Array(repeating: 80, count: 19)) == .none, "179 s over target")
  }

  @Test func timeUnused() {
    let fast = Array(repeating: 67.0, count: 20)  // 460 s left, more than 450.
    #expect(finding(fast, wrong: [1, 2]) == .timeUnused(wrong: 2))
    #expect(finding(fast) == .none, "nothing wrong")
    #expect(finding(Array(repeating: 67.5, count: 20), wrong: [1]) == .none, "a quarter exactly")
  }

  @Test func notJudged() {
    var open = SittingScript(blocks: [2])
    open.begin()
    #expect(PacingFinding(open.analysis) == .blockOpen)
    open.emit(.sittingEnded(.abandoned))
    #expect(PacingFinding(open.analysis) == .givenUp)
    var away = SittingScript(blocks: [20])
    away.begin()
    away.interrupt(.left, for: 181)
    away.timeOut()
    #expect(PacingFinding(away.analysis) == .wasAway)
    var block = BlockTrace(block: 0, limit: nil, started: .start, items: [])
    block.closing = .byExaminee
    #expect(PacingFinding(PacingAnalysis(block, key: nil)) == .untimed)
  }
}
