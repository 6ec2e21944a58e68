import ExamAnalytics
import Testing

/// Golden numbers: scikit-learn 1.9.1 `brier_score_loss`, `scipy.stats.t.ppf` 1.17.1; the parts by
/// the formulas of SpecsVerification's `BrierDecomp` in numpy 2.4.6, of which the forty answers
/// agree with the published worked example (corrected 0, .01118106, .22068106).
@Suite struct ConfidenceCalibrationTests {
  private func calibration(
    _ answers: [(confidence: Double, isRight: Bool)]
  ) -> ConfidenceCalibration {
    ConfidenceCalibration([AccuracySitting.rated(answers)])
  }

  private func tallies(_ answers: [(confidence: Double, isRight: Bool)])
    -> [BrierDecomposition.Level]
  {
    ConfidenceCalibration.tallies(
      answers.map { RatedAnswer(confidence: $0.confidence, isRight: $0.isRight) })
  }

  private func expect(
    _ parts: BrierDecomposition?, _ golden: (Double, Double, Double),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      agrees(parts?.reliability, golden.0, 1e-12) && agrees(parts?.resolution, golden.1, 1e-12)
        && agrees(parts?.uncertainty, golden.2, 1e-12), "\(String(describing: parts))",
      sourceLocation: sourceLocation)
  }

  @Test func partsOfTheForty() {
    let levels = tallies(AccuracySitting.calibration)
    expect(BrierDecomposition(levels), (0.007, 0.016875, 0.219375))
    expect(.corrected(levels), (0, 0.011181060787363892, 0.22068106078736388))
  }

  @Test func goldenOf180() {
    let calibration = calibration(AccuracySitting.mixed(180))
    #expect(agrees(calibration.score.value, 0.2513666666666666))
    #expect(agrees(calibration.score.low, 0.21575336035298706))
    #expect(agrees(calibration.score.high, 0.2869799729803462))
    expect(
      calibration.rawDecomposition,
      (0.03136666666666667, 0.028055555555555556, 0.24888888888888888))
    expect(calibration.decomposition, (0.024301536225713814, 0.02210153622571382, 0.25))
    #expect(calibration.levels.map(\.share.n) == [20, 20, 20, 40, 20, 40, 20])
    let stated = [0, 0.2, 0.37, 0.575, 0.72, 0.875, 1]
    #expect(zip(calibration.levels, stated).allSatisfy { agrees($0.stated, $1, 1e-12) })
    let right = [3, 9, 9, 23, 10, 27, 15]
    for (level, count) in zip(calibration.levels, right) {
      #expect(agrees(level.share.value, Double(count) / Double(level.share.n)))
    }
  }

  @Test(arguments: [
    (0, Metric.State.notApplicable), (40, .notEnoughData), (99, .notEnoughData), (100, .ok),
  ])
  func state(count: Int, state: Metric.State) {
    let calibration = calibration(AccuracySitting.mixed(count))
    #expect(calibration.score.state == state && calibration.score.n == count)
    let hasValue = state == .ok
    #expect((calibration.decomposition != nil) == hasValue)
    #expect(hasValue || calibration.levels.allSatisfy { $0.share.value == nil })
  }

  @Test func levelsNeedTen() {
    let answers =
      (0..<9).map { _ in (confidence: 0.2, isRight: false) }
      + (0..<10).map { (confidence: 0.6, isRight: $0 < 6) }
      + (0..<90).map { (confidence: 0.9, isRight: $0 % 10 != 0) }
    let levels = calibration(answers).levels
    #expect(levels.map(\.share.state) == [.notEnoughData, .ok, .ok])
    #expect(levels.map(\.share.n) == [9, 10, 90] && levels[0].share.value == nil)
  }

  /// Every end of a tenth belongs to the level that it closes.
  @Test func tenths() {
    let percents = [0, 10, 11, 20, 25, 30, 31, 40, 50, 60, 70, 71, 80, 90, 91, 100]
    let levels = tallies(percents.map { (Double($0) / 100, true) })
    #expect(levels.map(\.count) == [2, 2, 2, 2, 1, 1, 1, 2, 1, 2])
  }

  @Test func extremes() throws {
    let perfect = calibration((0..<120).map { (confidence: Double($0 % 2), isRight: $0 % 2 == 1) })
    #expect(perfect.score.value == 0)
    expect(perfect.decomposition, (0, 0.25, 0.25))
    let reversed = calibration((0..<120).map { (confidence: Double($0 % 2), isRight: $0 % 2 == 0) })
    #expect(reversed.score.value == 1)
    expect(reversed.decomposition, (1, 0.25, 0.25))
    let allRight = calibration((0..<120).map { _ in (1, true) })
    expect(allRight.decomposition, (0, 0, 0))
    let oneLevel = calibration((0..<120).map { (confidence: 0.6, isRight: $0 % 4 != 0) })
    let share = 0.75
    let t = share * (1 - share) / 119
    expect(oneLevel.decomposition, (0.0225 - t, 0, share * (1 - share) + t))
    #expect(BrierDecomposition([]) == nil && BrierDecomposition.corrected([]) == nil)
    let single = try #require(BrierDecomposition.corrected([.init(count: 1, stated: 1, right: 0)]))
    expect(single, (1, 0, 0))
  }
}
