/// How much higher the stated confidence is than the share right.
///
/// Mean f − mean y over rated answers, in percentage points; t-interval from the standard deviation
/// of f − y. Where all are right, or all wrong, y shows no spread, and mean f less Wilson's interval
/// of the share right takes its place.
package struct ConfidenceBias: Hashable, Sendable {
  /// What may be said in words: the interval leaves out zero, or it does not.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case overconfident
    case underconfident
    case noClearBias = "no_clear_bias"
    case notEnoughData = "not_enough_data"
    /// No answer was rated.
    case notApplicable = "not_applicable"
  }

  /// In percentage points; positive is overconfident.
  package let bias: Metric

  package let verdict: Verdict

  /// How many rated answers a value needs, and a firm one.
  package static let minimum = 40
  package static let firmMinimum = 100

  /// Compares over the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let answers = sittings.ratedAnswers
    guard !answers.isEmpty else {
      (bias, verdict) = (.notApplicable(), .notApplicable)
      return
    }
    guard answers.count >= Self.minimum else {
      (bias, verdict) = (.notEnoughData(n: answers.count), .notEnoughData)
      return
    }
    let (mean, interval) = Self.estimate(answers)
    bias = .estimate(
      100 * mean, Interval(low: 100 * interval.low, high: 100 * interval.high), n: answers.count,
      isProvisional: answers.count < Self.firmMinimum)
    verdict =
      interval.low > 0 ? .overconfident : interval.high < 0 ? .underconfident : .noClearBias
  }

  private static func estimate(_ answers: [RatedAnswer]) -> (Double, Interval) {
    let n = Double(answers.count)
    let right = answers.count(where: \.isRight)
    let stated = answers.reduce(0) { $0 + $1.confidence } / n
    let mean = stated - Double(right) / n
    if right == 0 || right == answers.count {
      let share = Proportion.wilsonInterval(successes: right, trials: answers.count)
      return (mean, Interval(low: stated - share.high, high: stated - share.low))
    }
    let squares = answers.reduce(0) { sum, answer in
      let deviation = answer.confidence - (answer.isRight ? 1 : 0) - mean
      return sum + deviation * deviation
    }
    let t = StudentDistribution.quantile(0.5 + Interval.level / 2, degreesOfFreedom: n - 1)
    let half = t * (squares / (n - 1) / n).squareRoot()
    return (mean, Interval(low: mean - half, high: mean + half))
  }
}
