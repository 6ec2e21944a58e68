/// How the share right differs among the systems, disciplines or tasks of items.
///
/// Right in group g: xg ~ Bin(ng, pg), pg ~ Beta(μM, (1 − μ)M), μ the share right in all groups
/// together. The standard deviation σ of pg, with M = μ(1 − μ)/σ² − 1, has a half-normal(0.08)
/// prior and is averaged over on a grid by the beta-binomial likelihood of all groups; so single
/// groups are drawn towards μ, the more the smaller they are and the less the groups differ
/// (partial pooling: Gelman, Hill & Yajima 2012, JREE 5:189–211). Raw shares of 18 systems call at
/// least one of them weak in two of five exams where none is. μ is taken as known: in simulations
/// the 90 % intervals held the truth in 78–88 % where groups differ by 5 to 10 points, least with
/// three groups; where none differed, one was called weaker in at most one exam of a hundred.
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

  /// μ, the share right of all groups together; nil without answers.
  package let mean: Double?

  /// How many answers of a group are needed to show it, and how many for a word.
  package static let minimum = 10
  package static let verdictMinimum = 30

  package static let certainty = 0.95

  /// Compares groups of which each answer belongs to one.
  ///
  /// - Complexity: O(groups) with some 6 000 values of the beta distribution each.
  package init(_ counts: [Count]) {
    let counts = counts.filter { $0.n > 0 }
    guard counts.count > 1, let spread = SubgroupSpread(counts) else {
      groups = counts.map {
        Group(
          label: $0.label, strength: .notApplicable(n: $0.n), probabilityWeaker: nil,
          verdict: .notApplicable)
      }
      mean = counts.first.map { Double($0.right) / Double($0.n) }
      return
    }
    mean = spread.mean
    groups = counts.map { Self.group($0, spread) }
  }

  private static func group(_ count: Count, _ spread: SubgroupSpread) -> Group {
    guard count.n >= minimum else {
      return Group(
        label: count.label, strength: .notEnoughData(n: count.n), probabilityWeaker: nil,
        verdict: .notEnoughData)
    }
    let posterior = spread.posterior(of: count)
    let interval = Interval(
      low: posterior.quantile((1 - Interval.level) / 2),
      high: posterior.quantile((1 + Interval.level) / 2))
    let strength = Metric.estimate(posterior.mean, interval, n: count.n)
    guard count.n >= verdictMinimum, !spread.isUniform else {
      return Group(
        label: count.label, strength: strength, probabilityWeaker: nil,
        verdict: count.n < verdictMinimum ? .notEnoughData : .noReliableDifference)
    }
    let weaker = posterior.cumulative(spread.mean)
    return Group(
      label: count.label, strength: strength, probabilityWeaker: weaker,
      verdict: weaker >= certainty ? .weaker : .noReliableDifference)
  }
}
