package import ExamAnalytics

/// Groups of items whose true shares right differ by a known spread.
package struct SimulatedGroups: Sendable {
  package let counts: [SubgroupStrengths.Count]

  /// The true share of each group.
  package let shares: [Double]

  /// Shares from a beta distribution with this mean and standard deviation; equal ones at 0.
  package init(
    _ groups: Int, items: Int, mean: Double, deviation: Double,
    _ random: inout SimulationRandom
  ) {
    let variance = mean * (1 - mean)
    // Where the spread leaves no such distribution, the widest that has a mode inside.
    let size = deviation > 0 ? max(2, variance / (deviation * deviation) - 1) : .infinity
    let shares = (0..<groups).map { _ in
      size.isFinite
        ? BetaDistribution.quantile(
          random.uniform(), a: mean * size, b: (1 - mean) * size) : mean
    }
    self.shares = shares
    counts = shares.enumerated().map { group, share in
      SubgroupStrengths.Count(
        label: "\(group)", right: random.count(share, of: items), n: items)
    }
  }
}
