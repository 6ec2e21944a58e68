import ExamAnalytics
import Testing

@Suite struct RightWrongTimeRatioTests {
  /// Golden numbers: scipy 1.17.1, `stats.ttest_ind(log(right), log(wrong), equal_var=False)` with
  /// `.confidence_interval(.9)`, on ``TimeFixture``.
  @Test func golden() {
    let comparison = RightWrongTimeRatio([TimeFixture.first()])
    #expect(comparison.right.n == 109 && comparison.wrong.n == 40, "blanks stay out")
    #expect(
      isClose(comparison.ratio, 1.0059812172375167, 0.8066655997745571, 1.2545448940893276))
    #expect(comparison.ratio.n == 149 && comparison.ratio.state == .ok)
  }

  @Test(arguments: [
    (9, 30, Metric.State.notEnoughData), (30, 9, .notEnoughData), (10, 10, .ok),
    (0, 30, .notEnoughData), (0, 0, .notApplicable),
  ])
  func needsTenAndTen(right: Int, wrong: Int, state: Metric.State) {
    var sitting = TimedSitting.ordinary(60)
    for index in sitting.responses.indices {
      sitting.responses[index].outcome =
        index < right ? .right : index < right + wrong ? .wrong : .unscorable
    }
    let ratio = RightWrongTimeRatio([sitting]).ratio
    #expect(ratio.state == state && ratio.n == right + wrong)
    #expect((ratio.value == nil) == (state != .ok))
  }
}
