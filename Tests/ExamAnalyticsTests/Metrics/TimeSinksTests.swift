import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

@Suite struct TimeSinksTests {
  @Test func listCountAndExcess() {
    var script = SittingScript(blocks: [20])  // 90 s each; a sink is over 180 s.
    script.begin()
    for index in 0..<20 {
      let seconds: Double = index == 3 ? 200 : index == 7 ? 180 : index == 9 ? 270 : 50
      script.answer(index == 9 ? 1 : 0, after: seconds)
    }
    script.end(.examinee)
    let sinks = script.analysis.sinks
    #expect(sinks.sinks.map(\.item) == [9, 3], "exactly twice the target is no sink")
    #expect(sinks.sinks.map(\.excess) == [180, 110] && sinks.excess == 290)
    #expect(sinks.sinks.map(\.outcome) == [.wrong, .right])
    #expect(abs(sinks.equivalentItems - 290.0 / 90) < 1e-12)
    #expect(sinks.accuracy == .notEnoughData(n: 2))
  }

  @Test(arguments: [(9, Metric.State.notEnoughData), (10, .ok)])
  func accuracyNeedsTen(count: Int, state: Metric.State) {
    var script = SittingScript(blocks: [40], limit: .minutes(60))
    script.begin()
    for index in 0..<40 { script.answer(0, after: index < count ? 200 : 10) }
    script.end(.examinee)
    let accuracy = script.analysis.sinks.accuracy
    #expect(accuracy.state == state && accuracy.n == count)
    #expect((accuracy.value == nil) == (state == .notEnoughData))
  }
}
