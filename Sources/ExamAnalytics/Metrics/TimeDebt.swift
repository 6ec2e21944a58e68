import ExamSession

/// How far a block ran behind even pace, by settled items.
///
/// D_k = C_k − k·w. Items are taken in the order in which they were settled for good
/// (``ItemTrace/settled``): an answered item when its final option was chosen, a blank one when it
/// was last left; items not reached never. C_k is the block's clock when the k-th item was settled,
/// so it holds everything the clock counted until then: first passes, revisits, the items list,
/// time away. w is the block's limit over its number of items. An item that was answered early and
/// changed late is settled late: until then it counts as open, and so a change on a revisit raises
/// the debt in between by one item. Positive is behind, in seconds. Exact, from one item on.
package struct TimeDebt: Equatable, Sendable {
  /// The debt when a quarter, half, three quarters and all of the block's items were settled.
  package struct Checkpoint: Equatable, Sendable {
    /// 25, 50, 75 or 100.
    package let percent: Int

    /// The number of settled items it is taken at: the share of the block's items, rounded up.
    package let settledItems: Int

    /// C_k in seconds; nil where so many items were never settled.
    package let clock: Double?

    /// D_k in seconds; not applicable where so many items were never settled, or without a limit.
    package let debt: Metric
  }

  /// The largest debt.
  package struct Peak: Equatable, Sendable {
    /// How many items were settled then, from 1.
    package let settledItems: Int

    /// The item settled last, from 0.
    package let item: Int

    /// D_k in seconds; negative where the block was ahead throughout.
    package let debt: Double
  }

  package let checkpoints: [Checkpoint]

  /// How many items were settled at all: the items reached.
  package let settledCount: Int

  /// The first of the largest debts; nil without settled items or without a limit.
  package let maximum: Peak?

  package init(_ block: BlockTrace) {
    let settled = block.items.enumerated()
      .compactMap { index, item in item.settled.map { (clock: block.clock(at: $0), item: index) } }
      .sorted { ($0.clock, $0.item) < ($1.clock, $1.item) }
    let target = block.target
    func debt(_ k: Int) -> Double? {
      guard let target, (1...max(1, settled.count)).contains(k), !settled.isEmpty
      else { return nil }
      return settled[k - 1].clock - Double(k) * target
    }
    settledCount = settled.count
    let total = block.items.count
    checkpoints = [25, 50, 75, 100].map { percent in
      let k = (total * percent + 99) / 100
      let reached = k > 0 && k <= settled.count
      return Checkpoint(
        percent: percent, settledItems: k, clock: reached ? settled[k - 1].clock : nil,
        debt: debt(k).map { .exact($0, n: k) } ?? .notApplicable(n: settled.count))
    }
    var peak: Peak?
    for (index, item) in settled.enumerated() {
      guard let value = debt(index + 1), value > peak?.debt ?? -.infinity else { continue }
      peak = Peak(settledItems: index + 1, item: item.item, debt: value)
    }
    maximum = peak
  }
}
