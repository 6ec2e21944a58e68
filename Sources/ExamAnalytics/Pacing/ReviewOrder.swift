import ExamDesign

/// The order in which the items of a block are worth looking at again.
package enum ReviewOrder {
  /// Why an item stands where it does; the first that applies.
  package enum Reason: Int, Hashable, Comparable, Sendable, CaseIterable {
    case wrong
    /// Blank or not reached.
    case unanswered
    case marked
    case changed
    /// Over twice the target.
    case slow
    case rest

    package static func < (left: Reason, right: Reason) -> Bool { left.rawValue < right.rawValue }
  }

  /// One item and its reason.
  package struct Entry: Hashable, Sendable {
    /// From 0.
    package let item: Int
    package let reason: Reason
  }

  /// All items of the block, by reason and within a reason by number.
  ///
  /// - Complexity: O(n log n).
  package static func entries(_ analysis: PacingAnalysis) -> [Entry] {
    let changed = Set(analysis.changes.entries.map(\.item))
    let slow = Set(analysis.sinks.sinks.map(\.item))
    return analysis.block.items.indices
      .map { index in
        let reason: Reason =
          switch analysis.outcomes[index] {
          case .wrong: .wrong
          case .unanswered, .notReached: .unanswered
          case .right, .unscorable:
            if analysis.block.items[index].isMarked {
              .marked
            } else if changed.contains(index) {
              .changed
            } else if slow.contains(index) {
              .slow
            } else {
              .rest
            }
          }
        return Entry(item: index, reason: reason)
      }
      .sorted { ($0.reason, $0.item) < ($1.reason, $1.item) }
  }
}
