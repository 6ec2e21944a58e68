/// How well stated probabilities fit what happened: Brier's score, its parts, and a row a level.
///
/// Score: mean (f − y)² (Brier 1950, Monthly Weather Review 78:1–3) with a t-interval held within
/// 0…1. Levels are the tenths of probability (0…10 %], (10…20 %] and so on, 0 % in the first. The
/// expected calibration error is left out on purpose: it is above zero for people who are calibrated
/// exactly.
package struct ConfidenceCalibration: Hashable, Sendable {
  /// Brier's score; 0 is best, and 0.25 is what always stating one half gives.
  package let score: Metric

  /// The parts of the score, with the bias of small numbers taken out; nil without a score.
  package let decomposition: BrierDecomposition?

  /// The same as they are; nil without a score.
  package let rawDecomposition: BrierDecomposition?

  /// The levels that were used, lowest first.
  package let levels: [Row]

  /// One level of stated probability.
  package struct Row: Hashable, Sendable {
    /// The mean of what was stated, 0…1.
    package let stated: Double

    /// The share right with Wilson's interval; no value below ``levelMinimum`` answers, or while
    /// the whole has no score.
    package let share: Metric
  }

  /// How many rated answers the score needs, and how many a level.
  package static let minimum = 100
  package static let levelMinimum = 10

  /// Scores the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let answers = sittings.ratedAnswers
    let hasScore = answers.count >= Self.minimum
    let tallies = Self.tallies(answers)
    levels = tallies.map { level in
      Row(
        stated: level.stated / Double(level.count),
        share: hasScore && level.count >= Self.levelMinimum
          ? .estimate(
            Double(level.right) / Double(level.count),
            Proportion.wilsonInterval(successes: level.right, trials: level.count),
            n: level.count)
          : .notEnoughData(n: level.count))
    }
    guard hasScore else {
      score = answers.isEmpty ? .notApplicable() : .notEnoughData(n: answers.count)
      (decomposition, rawDecomposition) = (nil, nil)
      return
    }
    score = Self.score(answers)
    decomposition = .corrected(tallies)
    rawDecomposition = BrierDecomposition(tallies)
  }

  /// Brier's score with its t-interval; `answers` holds two or more.
  private static func score(_ answers: [RatedAnswer]) -> Metric {
    let n = Double(answers.count)
    let errors = answers.map { answer in
      let error = answer.confidence - (answer.isRight ? 1 : 0)
      return error * error
    }
    let mean = errors.reduce(0, +) / n
    let squares = errors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let t = StudentDistribution.quantile(0.5 + Interval.level / 2, degreesOfFreedom: n - 1)
    let half = t * (squares / (n - 1) / n).squareRoot()
    return .estimate(
      mean, Interval(low: max(0, mean - half), high: min(1, mean + half)), n: answers.count)
  }

  /// The answers by tenths of stated probability.
  ///
  /// - Complexity: O(n).
  package static func tallies(_ answers: [RatedAnswer]) -> [BrierDecomposition.Level] {
    var levels = (0..<10).map { _ in BrierDecomposition.Level(count: 0, stated: 0, right: 0) }
    for answer in answers {
      // To a millionth, so that 0.3 falls into the level that it closes whatever its last bits.
      let millionths = Int((answer.confidence * 1_000_000).rounded())
      let level = max(0, min(9, (millionths + 99_999) / 100_000 - 1))
      levels[level].count += 1
      levels[level].stated += answer.confidence
      levels[level].right += answer.isRight ? 1 : 0
    }
    return levels.filter { $0.count > 0 }
  }
}
