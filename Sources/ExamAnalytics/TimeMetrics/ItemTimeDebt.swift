/// How far a block ran behind even pace, where only the items' own times are known.
///
/// D_k = Σ_{i≤k} T_i − k·w over the items as they came on screen, w the block's limit over its
/// number of items. ``TimeDebt`` has the block's clock instead, with everything it counted; here
/// coming back to an item counts where it first came, and time without an item on screen nowhere.
/// Exact, from one item on; positive is behind, in seconds.
package struct ItemTimeDebt: Hashable, Sendable {
  /// From 0.
  package let block: Int

  /// D_k when 25, 50, 75 and 100 % of the items were done.
  ///
  /// Not applicable where so many items were never reached, or without a limit.
  package let checkpoints: [Checkpoint]

  /// One share of the items, and D_k there.
  package struct Checkpoint: Hashable, Sendable {
    package let percent: Int
    package let debt: Metric
  }

  /// The largest D_k; `n` counts the items done then.
  package let maximum: Metric

  /// - Complexity: O(n log n) in the items of the block.
  package init(_ block: [TimedResponse]) {
    let items = block.sorted { $0.placeInBlock < $1.placeInBlock }
    self.block = items.first?.block ?? 0
    let total = items.first?.blockItemCount ?? 0
    let reached = items.prefix { $0.outcome != .notReached && $0.seconds.isFinite }
    let target = items.first?.blockLimitSeconds.flatMap { limit in
      total > 0 && limit > 0 && limit.isFinite ? limit / Double(total) : nil
    }
    var debts: [Double] = []
    if let target, items.count == total {
      for item in reached { debts.append((debts.last ?? 0) + max(0, item.seconds) - target) }
    }
    checkpoints = [25, 50, 75, 100].map { percent in
      let k = (total * percent + 99) / 100
      let isDone = k > 0 && k <= debts.count
      return Checkpoint(
        percent: percent,
        debt: isDone ? .exact(debts[k - 1], n: k) : .notApplicable(n: reached.count))
    }
    let largest = debts.indices.max { (debts[$0], $1) < (debts[$1], $0) }
    maximum =
      largest.map { .exact(debts[$0], n: $0 + 1) } ?? .notApplicable(n: reached.count)
  }

  /// Under the names that ``TimeDebt`` has in a block's metrics.
  package var rows: [NamedMetric] {
    checkpoints.map {
      NamedMetric("time_debt_\($0.percent)", $0.debt, scope: .block(block))
    } + [NamedMetric("time_debt_maximum", maximum, scope: .block(block))]
  }
}
