/// How far each time lies from what the others predict, as normal scores.
enum LeaveOneOut {
  /// Against the items' norms and the speed the other items show.
  ///
  /// - Parameter answers: ln T of each answer, and the norm of its item.
  /// - Returns: One score for each answer, in their order.
  /// - Complexity: O(n).
  static func againstNorms(_ answers: [(log: Double, norm: TimeNorm)]) -> [Double] {
    let prior = 1 / (TimeDefaults.speedSpread * TimeDefaults.speedSpread)
    let terms = answers.map { answer in
      (
        weight: 1 / (answer.norm.spread * answer.norm.spread),
        deviation: answer.log - answer.norm.intensity
      )
    }
    let information = terms.reduce(prior) { $0 + $1.weight }
    let sum = terms.reduce(0) { $0 - $1.weight * $1.deviation }
    return terms.map { term in
      let others = information - term.weight
      let tau = (sum + term.weight * term.deviation) / others
      return (term.deviation + tau) / (1 / term.weight + 1 / others).squareRoot()
    }
  }

  /// Against the mean and spread of the other times, ln T; there are three or more.
  ///
  /// Where the others do not vary at all there is nothing to judge by: 0.
  ///
  /// - Complexity: O(n).
  static func againstOwnTimes(_ logs: [Double]) -> [Double] {
    let n = Double(logs.count)
    let mean = logs.reduce(0, +) / n
    let squares = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return logs.map { x in
      let deviation = x - mean
      // Without x the mean moves by deviation/(n − 1), the squares shrink by deviation² n/(n − 1).
      let others = squares - deviation * deviation * n / (n - 1)
      guard others > 1e-12 * max(1, squares) else { return 0 }
      let spread = (others / (n - 2)).squareRoot()
      let t = deviation * n / (n - 1) / (spread * (1 + 1 / (n - 1)).squareRoot())
      return normalScore(t, degreesOfFreedom: n - 2)
    }
  }

  /// The z of the same probability as t.
  private static func normalScore(_ t: Double, degreesOfFreedom: Double) -> Double {
    let tail = StudentDistribution.cumulative(-abs(t), degreesOfFreedom: degreesOfFreedom)
    guard tail < 0.5 else { return 0 }
    let z = -NormalDistribution.quantile(max(tail, 1e-300))
    return t < 0 ? -z : z
  }
}
