import ExamAnalytics
import ExamSession
import Testing

/// Golden numbers: numpy 2.4.6, `scipy.stats.t.ppf` 1.17.1 and `statsmodels` 0.15.0
/// `proportion_confint(method="wilson")` on the answers of ``AccuracySitting``.
@Suite struct ConfidenceBiasTests {
  private func bias(_ answers: [(confidence: Double, isRight: Bool)]) -> ConfidenceBias {
    ConfidenceBias([AccuracySitting.rated(answers)])
  }

  @Test func golden() {
    let few = bias(AccuracySitting.calibration)
    #expect(few.bias.n == 40 && few.bias.state == .provisional && few.verdict == .noClearBias)
    #expect(agrees(few.bias.value, 2) && agrees(few.bias.low, -10.337081410577145))
    #expect(agrees(few.bias.high, 14.337081410577143))
    let many = bias(AccuracySitting.mixed(180))
    #expect(many.bias.n == 180 && many.bias.state == .ok)
    #expect(agrees(many.bias.value, 4.333333333333334) && agrees(many.bias.low, -1.839433309414891))
    #expect(agrees(many.bias.high, 10.506099976081558))
  }

  @Test(arguments: [
    (0, Metric.State.notApplicable), (1, .notEnoughData), (39, .notEnoughData),
    (40, .provisional), (99, .provisional), (100, .ok),
  ])
  func state(count: Int, state: Metric.State) {
    let bias = bias(AccuracySitting.mixed(count))
    #expect(bias.bias.state == state && bias.bias.n == count)
    let hasValue = count >= 40
    #expect((bias.bias.value != nil) == hasValue)
    #expect(hasValue || [.notApplicable, .notEnoughData].contains(bias.verdict))
  }

  @Test func verdicts() {
    let half = (0..<120).map { (confidence: 0.9, isRight: $0 % 2 == 0) }
    #expect(bias(half).verdict == .overconfident)
    #expect(bias(half.map { (0.2, $0.isRight) }).verdict == .underconfident)
    #expect(bias(half.map { (0.5, $0.isRight) }).verdict == .noClearBias)
  }

  /// Nothing varies, and yet a hundred answers leave room for a truth of 97 %.
  @Test func allRightAndAllWrong() {
    let right = bias((0..<100).map { _ in (1, true) })
    #expect(right.bias.value == 0 && right.bias.low == 0 && right.verdict == .noClearBias)
    #expect(agrees(right.bias.high, 100 * (1 - 0.9736572792168257)))
    let wrong = bias((0..<100).map { _ in (1, false) })
    #expect(wrong.bias.value == 100 && wrong.verdict == .overconfident)
    #expect(bias((0..<100).map { _ in (0, false) }).verdict == .noClearBias)
  }

  @Test func onlyRatedAnswersCount() {
    var series = AccuracySitting.rated(AccuracySitting.mixed(60))
    series.responses[0].outcome = .unanswered
    series.responses[1].outcome = .unscorable
    series.responses[2].outcome = .notReached
    series.responses[3].confidence = nil
    series.responses[4].confidence = 1.2
    #expect(ConfidenceBias([series]).bias.n == 55)
    #expect(ConfidenceBias([series, series]).bias.n == 110)
  }

  @Test(arguments: [
    (Confidence.guess, 5 as Int?, 0.2), (.guess, 4, 0.25), (.guess, nil, 0.2), (.guess, 0, 1),
    (.unsure, 5, 0.6), (.sure, nil, 0.9), (.percent(0), 5, 0), (.percent(73), 5, 0.73),
    (.percent(100), 5, 1), (.percent(140), 5, 1), (.percent(-1), 5, 0),
  ])
  func statedConfidence(confidence: Confidence, options: Int?, probability: Double) {
    #expect(StatedConfidence.probability(confidence, optionCount: options) == probability)
  }
}
