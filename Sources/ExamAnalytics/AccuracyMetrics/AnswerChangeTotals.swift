/// What changing answers did over many blocks.
///
/// The counts and the posterior of ``AnswerChanges``, added up: Beta(gains + ½, losses + ½), with
/// McNemar's exact test beside it. People choose which answers to change, so a gain says that these
/// changes paid, not that more would have.
package struct AnswerChangeTotals: Hashable, Sendable {
  /// What may be said in words.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// P(share of gains > ½) ≥ 0.95.
    case paid
    /// P(share of gains > ½) ≤ 0.05.
    case cost
    case noVerdict = "no_verdict"
    case notEnoughData = "not_enough_data"
    /// No change won or lost a point.
    case notApplicable = "not_applicable"
  }

  /// How many changed items there were of each direction; directions without any are left out.
  package let counts: [AnswerChange: Int]

  /// Changes that won a point, and that lost one; corrections of mis-clicks are neither.
  package let gains: Int
  package let losses: Int

  /// The mean share of gains among decisive changes, with its central 90 %.
  package let gain: Metric

  /// P(share of gains > ½); nil below ten decisive changes.
  package let probabilityOfGain: Double?

  /// McNemar's exact two-sided p = 2 P(Bin(gains + losses, ½) ≤ the fewer), at most 1; nil below
  /// ten decisive changes.
  package let exactP: Double?

  /// Points won less lost for each minute on items turned back to.
  ///
  /// Decisive changes times (2 share − 1) over the minutes; interval from that of the share. A
  /// change made before the item was left for the first time counts too, so this is rather the
  /// most that turning back can have paid. Which items were turned back to was one's own choice.
  package let pointsPerRevisitMinute: Metric

  package let verdict: Verdict

  package static let certainty = 0.95

  /// Adds up blocks.
  ///
  /// - Parameters:
  ///   - blocks: the changes of each block.
  ///   - revisitSeconds: the time on items after the first pass, over all the blocks.
  /// - Complexity: O(changes).
  package init(_ blocks: [AnswerChanges], revisitSeconds: Double) {
    var counts: [AnswerChange: Int] = [:]
    for entry in blocks.flatMap(\.entries) { counts[entry.direction, default: 0] += 1 }
    self.init(AnswerChangeTally(counts: counts, revisitSeconds: revisitSeconds))
  }

  /// Judges what was counted.
  package init(_ tally: AnswerChangeTally) {
    let losses =
      tally.counts[.rightToWrong, default: 0] + tally.counts[.rightToBlank, default: 0]
    self.init(
      counts: tally.counts, gains: tally.counts[.wrongToRight, default: 0], losses: losses,
      revisitSeconds: tally.revisitSeconds)
  }

  private init(
    counts: [AnswerChange: Int], gains: Int, losses: Int, revisitSeconds: Double
  ) {
    self.counts = counts
    self.gains = gains
    self.losses = losses
    (gain, probabilityOfGain) = AnswerChanges.verdict(gains: gains, losses: losses)
    exactP = gain.value.map { _ in
      min(1, 2 * BinomialDistribution.fairCumulative(min(gains, losses), of: gains + losses))
    }
    pointsPerRevisitMinute = Self.yield(
      gain, net: gains - losses, decisive: gains + losses, minutes: revisitSeconds / 60)
    verdict =
      switch probabilityOfGain {
      case nil: gain.state == .notApplicable ? .notApplicable : .notEnoughData
      case let p? where p >= Self.certainty: .paid
      case let p? where p <= 1 - Self.certainty: .cost
      default: .noVerdict
      }
  }

  /// How many items were changed.
  package var total: Int { counts.values.reduce(0, +) }

  private static func yield(
    _ gain: Metric, net: Int, decisive: Int, minutes: Double
  ) -> Metric {
    guard minutes > 0, minutes.isFinite, gain.state != .notApplicable else {
      return .notApplicable(n: decisive)
    }
    guard let low = gain.low, let high = gain.high else { return .notEnoughData(n: decisive) }
    let scale = Double(decisive) / minutes
    return .estimate(
      Double(net) / minutes,
      Interval(low: scale * (2 * low - 1), high: scale * (2 * high - 1)), n: decisive)
  }
}
