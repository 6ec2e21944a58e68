/// How much the groups of ``SubgroupStrengths`` differ: a distribution of M.
struct SubgroupSpread {
  /// μ; half an answer away from 0 and 1 where all were wrong, or all right.
  let mean: Double

  /// Whether all answers were right, or all wrong.
  let isUniform: Bool

  /// M = μ(1 − μ)/σ² − 1 with the probability of each.
  let sizes: [(size: Double, weight: Double)]

  /// Of the half-normal prior of σ.
  static let deviation = 0.08

  /// The number of points of σ, and how far they reach in units of the prior.
  static let points = 50
  static let reach = 5.0

  /// Weighs the middles of equal steps of σ up to 0.4, as far as a beta distribution can have them.
  ///
  /// - Complexity: O(groups), fifty likelihoods each.
  init?(_ counts: [SubgroupStrengths.Count]) {
    let right = counts.reduce(0) { $0 + $1.right }
    let n = counts.reduce(0) { $0 + $1.n }
    guard n > 0 else { return nil }
    let share = Double(right) / Double(n)
    isUniform = right == 0 || right == n
    let mean = isUniform ? (Double(right) + 0.5) / (Double(n) + 1) : share
    let variance = mean * (1 - mean)
    let limit = min(Self.reach * Self.deviation, variance.squareRoot())
    var sizes: [Double] = []
    var logs: [Double] = []
    for point in 0..<Self.points {
      let sigma = (Double(point) + 0.5) / Double(Self.points) * limit
      let size = variance / (sigma * sigma) - 1
      let ratio = sigma / Self.deviation
      sizes.append(size)
      logs.append(
        counts.reduce(-ratio * ratio / 2) {
          $0
            + BetaBinomialDistribution.logProbability(
              $1.right, of: $1.n, a: mean * size, b: (1 - mean) * size)
        })
    }
    self.mean = mean
    self.sizes = zip(sizes, LogSum.weights(logs)).map { ($0, $1) }
  }

  /// What is known of one group's share, with the others.
  func posterior(of count: SubgroupStrengths.Count) -> BetaMixture {
    BetaMixture(
      components: sizes.map { size, weight in
        BetaMixture.Component(
          weight: weight, a: Double(count.right) + mean * size,
          b: Double(count.n - count.right) + (1 - mean) * size)
      })
  }
}
