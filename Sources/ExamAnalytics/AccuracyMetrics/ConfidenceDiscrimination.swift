/// How well stated confidence tells right answers from wrong ones.
///
/// AUC2 = P(f of a right answer > f of a wrong one) + ½ P(equal) over all pairs of a right and a
/// wrong answer; 0.5 tells nothing, 1 everything. Error after Hanley & McNeil 1982, Radiology
/// 143:29–36: [A(1 − A) + (r − 1)(A/(2 − A) − A²) + (w − 1)(2A²/(1 + A) − A²)]/(r w). Where every
/// pair is told apart that error is zero, and Wilson's interval of as many trials as the fewer of
/// the two takes its place.
package struct ConfidenceDiscrimination: Hashable, Sendable {
  /// What may be said in words: the interval lies above, below, or around one half.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case tellsRightFromWrong = "tells_right_from_wrong"
    /// Wrong answers were rated higher.
    case reversed
    case noClearDifference = "no_clear_difference"
    case notEnoughData = "not_enough_data"
    /// No answer was rated, or all of them alike.
    case notApplicable = "not_applicable"
  }

  package let area: Metric

  /// Goodman and Kruskal's (C − D)/(C + D) over the same pairs, ties left out.
  ///
  /// Unstable with few wrong answers, so to be shown second; nil without an area.
  package let gamma: Double?

  package let verdict: Verdict

  /// How many rated answers a value needs, how many of them wrong, and how many right.
  package static let minimum = 100
  package static let wrongMinimum = 20
  package static let rightMinimum = 20

  /// Compares over the sittings together.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries]) {
    let answers = sittings.ratedAnswers
    let right = answers.count(where: \.isRight)
    let wrong = answers.count - right
    let hasEnough =
      answers.count >= Self.minimum && wrong >= Self.wrongMinimum && right >= Self.rightMinimum
    let isOneLevel = Set(answers.map(\.confidence)).count < 2
    guard !answers.isEmpty, !(hasEnough && isOneLevel) else {
      (area, gamma, verdict) = (.notApplicable(n: answers.count), nil, .notApplicable)
      return
    }
    guard hasEnough else {
      (area, gamma, verdict) = (.notEnoughData(n: answers.count), nil, .notEnoughData)
      return
    }
    let pairs = Self.pairs(answers)
    let total = Double(right) * Double(wrong)
    let ties = total - pairs.concordant - pairs.discordant
    let value = (pairs.concordant + ties / 2) / total
    let interval = Self.interval(value, right: right, wrong: wrong)
    let decided = pairs.concordant + pairs.discordant
    area = .estimate(value, interval, n: answers.count)
    gamma = decided > 0 ? (pairs.concordant - pairs.discordant) / decided : nil
    verdict =
      interval.low > 0.5
      ? .tellsRightFromWrong : interval.high < 0.5 ? .reversed : .noClearDifference
  }

  /// How many pairs rate the right answer higher, and how many the wrong one.
  ///
  /// - Complexity: O(n log n).
  package static func pairs(
    _ answers: [RatedAnswer]
  ) -> (concordant: Double, discordant: Double) {
    var (concordant, discordant) = (0.0, 0.0)
    var (rightBelow, wrongBelow) = (0.0, 0.0)
    for (_, level) in Dictionary(grouping: answers, by: \.confidence)
      .sorted(by: { $0.key < $1.key })
    {
      let right = Double(level.count(where: \.isRight))
      let wrong = Double(level.count) - right
      concordant += right * wrongBelow
      discordant += wrong * rightBelow
      rightBelow += right
      wrongBelow += wrong
    }
    return (concordant, discordant)
  }

  private static func interval(_ area: Double, right: Int, wrong: Int) -> Interval {
    let fewer = min(right, wrong)
    if area <= 0 { return Proportion.wilsonInterval(successes: 0, trials: fewer) }
    if area >= 1 { return Proportion.wilsonInterval(successes: fewer, trials: fewer) }
    let (r, w) = (Double(right), Double(wrong))
    let square = area * area
    let twoRight = area / (2 - area) - square
    let twoWrong = 2 * square / (1 + area) - square
    let variance = (area * (1 - area) + (r - 1) * twoRight + (w - 1) * twoWrong) / (r * w)
    let half = NormalDistribution.quantile(0.5 + Interval.level / 2) * variance.squareRoot()
    return Interval(low: max(0, area - half), high: min(1, area + half))
  }
}
