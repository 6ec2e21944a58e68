/// How many items of a block were right.
///
/// Blank and not reached items count as wrong, as on the exam; items without a known key do not
/// count at all.
package struct Score: Equatable, Sendable {
  /// Right answers among the scored items.
  package let right: Int

  /// Items with a known key, answered or not.
  package let scored: Int

  package let basis: ScoringBasis

  /// The share right, in 0…1, with Wilson's interval; provisional below ten items.
  package let share: Metric

  /// Scores a block; `key` nil or a block still open gives no score.
  package init(_ block: BlockTrace, key: AnswerKey?) {
    guard block.closing != .open else {
      self.init(right: 0, scored: 0, basis: .blockOpen)
      return
    }
    let scorable = block.items.filter { key?.correctOptions(of: $0) != nil }
    let right = scorable.count { key?.outcome(of: $0) == .right }
    let withoutKey = block.items.count - scorable.count
    let basis: ScoringBasis =
      if scorable.isEmpty { .noKeys } else if withoutKey > 0 {
        .partial(withoutKey: withoutKey)
      } else { .complete }
    self.init(right: right, scored: scorable.count, basis: basis)
  }

  private init(right: Int, scored: Int, basis: ScoringBasis) {
    self.right = right
    self.scored = scored
    self.basis = basis
    guard scored > 0 else {
      share = .notApplicable()
      return
    }
    share = .estimate(
      Double(right) / Double(scored),
      Proportion.wilsonInterval(successes: right, trials: scored),
      n: scored, isProvisional: scored < 10)
  }
}
