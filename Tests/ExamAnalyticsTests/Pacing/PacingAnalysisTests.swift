import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

@Suite struct PacingAnalysisTests {
  private func script() -> SittingScript {
    var script = SittingScript(blocks: [10], limit: .seconds(1000))
    script.begin()
    script.answer(0, after: 50)  // 0: right, the rest
    script.wait(10)
    script.mark()
    script.answer(0, after: 10)  // 1: marked
    script.answer(1, after: 10)  // 2: wrong
    script.answer(0, after: 250)  // 3: slow
    script.wait(10)
    script.select(1)
    script.answer(0, after: 10)  // 4: changed
    script.go(to: 6, after: 20)  // 5: blank
    script.answer(0, after: 20)  // 6: right
    script.answer(2, after: 20)  // 7: wrong
    script.timeOut(limit: 1000)  // 8: blank on screen, 9: not reached
    return script
  }

  @Test func reviewOrder() {
    let entries = ReviewOrder.entries(script().analysis)
    #expect(entries.map(\.item) == [2, 7, 5, 8, 9, 1, 4, 3, 0, 6])
    #expect(
      entries.map(\.reason) == [
        .wrong, .wrong, .unanswered, .unanswered, .unanswered, .marked, .changed, .slow, .rest,
        .rest,
      ])
  }

  @Test func openItems() {
    let open = script().analysis.openItems
    #expect(open.unanswered == [5, 8] && open.notReached == [9] && open.lastTenSeconds == [])
  }

  @Test func metricRows() {
    let rows = script().analysis.metrics
    let values = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.metric) })
    #expect(values.count == rows.count, "names are unique")
    #expect(values["score_share"]?.value == 0.5 && values["score_share"]?.n == 10)
    #expect(values["time_used"]?.value == 1000 && values["time_left"]?.value == 0)
    #expect(values["time_sinks"]?.value == 2, "items 3 and 8")
    #expect(values["not_reached"]?.value == 1 && values["unanswered"]?.value == 2)
    #expect(values["answer_changes"]?.value == 1 && values["answer_change_net"]?.value == 1)
    #expect(values["half_pace_ratio"]?.state == .notEnoughData)
    #expect(values["time_debt_100"]?.state == .notApplicable)
    #expect(values["time_sink_accuracy"]?.value == nil)
  }
}
