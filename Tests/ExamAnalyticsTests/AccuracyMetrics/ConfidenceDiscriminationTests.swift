import ExamAnalytics
import Testing

/// Golden numbers: scikit-learn 1.9.1 `roc_auc_score`, Hanley and McNeil's error and all pairs in
/// numpy 2.4.6; .6623932 is also the C of Hmisc's `rcorr.cens` in the published worked example.
@Suite struct ConfidenceDiscriminationTests {
  private func discrimination(
    _ answers: [(confidence: Double, isRight: Bool)]
  ) -> ConfidenceDiscrimination {
    ConfidenceDiscrimination([AccuracySitting.rated(answers)])
  }

  @Test func golden() {
    let thrice = discrimination((0..<3).flatMap { _ in AccuracySitting.calibration })
    #expect(agrees(thrice.area.value, 0.6623931623931624, 1e-12))
    #expect(agrees(thrice.area.low, 0.5789737555466759, 1e-12))
    #expect(agrees(thrice.area.high, 0.7458125692396489, 1e-12))
    #expect(agrees(thrice.gamma, 0.41007194244604317, 1e-12))
    #expect(thrice.verdict == .tellsRightFromWrong && thrice.area.n == 120)
    let mixed = discrimination(AccuracySitting.mixed(180))
    #expect(agrees(mixed.area.value, 0.6760912698412698, 1e-12))
    #expect(agrees(mixed.area.low, 0.6109674711617218, 1e-12))
    #expect(agrees(mixed.area.high, 0.7412150685208178, 1e-12))
    #expect(agrees(mixed.gamma, 0.39000274649821476, 1e-12))
  }

  /// So many right and wrong answers; every other one sure, whatever became of it.
  private func even(right: Int, wrong: Int) -> [(confidence: Double, isRight: Bool)] {
    (0..<right).map { ($0 % 2 == 0 ? 0.9 : 0.6, true) }
      + (0..<wrong).map { ($0 % 2 == 0 ? 0.9 : 0.6, false) }
  }

  @Test(arguments: [
    (0, 0, Metric.State.notApplicable), (80, 19, .notEnoughData), (79, 20, .notEnoughData),
    (80, 20, .ok), (81, 19, .notEnoughData), (19, 81, .notEnoughData), (20, 80, .ok),
    (100, 0, .notEnoughData), (0, 100, .notEnoughData),
  ])
  func state(right: Int, wrong: Int, state: Metric.State) {
    let discrimination = discrimination(even(right: right, wrong: wrong))
    #expect(discrimination.area.state == state && discrimination.area.n == right + wrong)
    let hasValue = state == .ok
    #expect((discrimination.area.value != nil) == hasValue)
    #expect((discrimination.gamma != nil) == hasValue)
    #expect((discrimination.verdict == .noClearDifference) == hasValue)
  }

  @Test func oneLevelTellsNothing() {
    let discrimination = discrimination(even(right: 80, wrong: 40).map { (0.6, $0.isRight) })
    #expect(discrimination.area.state == .notApplicable && discrimination.gamma == nil)
    #expect(discrimination.verdict == .notApplicable)
  }

  @Test func allPairsToldApart() {
    let answers = even(right: 80, wrong: 20).map { (confidence: $0.isRight ? 1.0 : 0, $0.isRight) }
    let perfect = discrimination(answers)
    #expect(perfect.area.value == 1 && perfect.area.high == 1 && perfect.gamma == 1)
    #expect(agrees(perfect.area.low, 0.8808421626390355) && perfect.verdict == .tellsRightFromWrong)
    let reversed = discrimination(answers.map { (1 - $0.0, $0.1) })
    #expect(reversed.area.value == 0 && reversed.gamma == -1 && reversed.verdict == .reversed)
    #expect(agrees(reversed.area.high, 1 - 0.8808421626390355))
  }
}
