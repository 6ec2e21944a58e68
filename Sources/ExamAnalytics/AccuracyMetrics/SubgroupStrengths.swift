/// How the share right differs among the systems, disciplines or tasks of items.
///
/// Right in group g: xg ~ Bin(ng, pg), pg ~ Beta(μM, (1 − μ)M) with mean μ and standard deviation σ,
/// M = μ(1 − μ)/σ² − 1. Priors: μ even over 0…1, σ half-normal(0.12). Both are averaged over
/// together on a grid by the beta-binomial likelihood of all groups (``SubgroupSpread``); so single
/// groups are drawn towards μ, the more the smaller they are and the less the groups differ
/// (partial pooling: Gelman, Hill & Yajima 2012, JREE 5:189–211). Raw shares of 18 systems call at
/// least one of them weak in two of five exams where none is. The prior of σ is wide enough that the
/// 90 % intervals hold the truth in 87–92 % of simulated exams with 3, 6 and 18 groups whose shares
/// spread by 0.05 or 0.10, or as half-normal(0.08) draws it; with fifteen answers a group and a
/// spread of 0.10 in 85 %, since so few hardly show it. Where none differed, one was called weaker in
/// at most one of eighty exams.
package struct SubgroupStrengths: Hashable, Sendable {
  /// What may be said in words of one group.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// P(pg < μ) ≥ 0.95.
    case weaker
    case noReliableDifference = "no_reliable_difference"
    case notEnoughData = "not_enough_data"
    /// There is only one group.
    case notApplicable = "not_applicable"
  }

  /// Right answers among the answers to the items of one group.
  package struct Count: Hashable, Sendable {
    package var label: String
    package var right: Int
    package var n: Int

    package init(label: String, right: Int, n: Int) {
      precondition(right >= 0 && right <= n, "right answers lie within the answers")
      self.label = label
      self.right = right
      self.n = n
    }
  }

  /// What is known of one group.
  package struct Group: Hashable, Sendable {
    package let label: String

    /// The mean of pg, 0…1, with its central 90 %; no value below ``minimum`` answers.
    package let strength: Metric

    /// P(pg < μ); nil below ``verdictMinimum`` answers, and where all groups are all right, or all
    /// wrong, so that nothing sets one apart.
    package let probabilityWeaker: Double?
    package let verdict: Verdict
  }

  /// In the order given, without groups that have no answer.
  package let groups: [Group]

  /// The share right of all groups together; nil without answers.
  package let mean: Double?

  /// How many answers of a group are needed to show it, and how many for a word.
  package static let minimum = 10
  package static let verdictMinimum = 30

  package static let certainty = 0.95

  /// 1 took μ as known.
  private static let methodVersion = 2

  /// Compares groups of which each answer belongs to one.
  ///
  /// - Complexity: O(groups) with some thousand values of the gamma and beta functions each.
  package init(_ counts: [Count]) {
    let counts = counts.filter { $0.n > 0 }
    let n = counts.reduce(0) { $0 + $1.n }
    let right = counts.reduce(0) { $0 + $1.right }
    mean = n > 0 ? Double(right) / Double(n) : nil
    guard counts.count > 1, let spread = SubgroupSpread(counts) else {
      groups = counts.map {
        Group(
          label: $0.label, strength: .notApplicable(n: $0.n, methodVersion: Self.methodVersion),
          probabilityWeaker: nil, verdict: .notApplicable)
      }
      return
    }
    let isUniform = right == 0 || right == n
    groups = counts.map { Self.group($0, spread, isUniform: isUniform) }
  }

  private static func group(
    _ count: Count, _ spread: SubgroupSpread, isUniform: Bool
  ) -> Group {
    guard count.n >= minimum else {
      return Group(
        label: count.label, strength: .notEnoughData(n: count.n, methodVersion: methodVersion),
        probabilityWeaker: nil, verdict: .notEnoughData)
    }
    let posterior = spread.posterior(of: count)
    let mean = posterior.mean
    // Where all answers of some groups are right and all of others wrong, so much of the weight
    // piles up at the end that the mean is beyond a quantile, by a hundredth of a point.
    let interval = Interval(
      low: min(mean, posterior.quantile((1 - Interval.level) / 2)),
      high: max(mean, posterior.quantile((1 + Interval.level) / 2)))
    let strength = Metric.estimate(mean, interval, n: count.n, methodVersion: methodVersion)
    guard count.n >= verdictMinimum, !isUniform else {
      return Group(
        label: count.label, strength: strength, probabilityWeaker: nil,
        verdict: count.n < verdictMinimum ? .notEnoughData : .noReliableDifference)
    }
    let weaker = spread.probabilityBelowMean(of: count)
    return Group(
      label: count.label, strength: strength, probabilityWeaker: weaker,
      verdict: weaker >= certainty ? .weaker : .noReliableDifference)
  }
}
