package import ExamAnalytics

/// The items of a block side by side, in the form's order.
package struct ItemStrip: Equatable, Sendable {
  /// One item.
  package struct Column: Equatable, Sendable {
    /// From 1.
    package var number: Int

    /// Time on screen in seconds; 0 where the item was not reached.
    package var seconds: Double

    package var outcome: Outcome
    package var isMarked: Bool
    package var isChanged: Bool

    package init(
      number: Int, seconds: Double, outcome: Outcome, isMarked: Bool, isChanged: Bool
    ) {
      self.number = number
      self.seconds = seconds
      self.outcome = outcome
      self.isMarked = isMarked
      self.isChanged = isChanged
    }
  }

  package var columns: [Column]

  /// The even share of the limit for one item, in seconds; nil where nothing limited the block.
  package var target: Double?

  /// Bars are drawn up to this many targets.
  package static let capInTargets = 2.5

  package init(columns: [Column], target: Double?) {
    self.columns = columns
    self.target = target
  }

  /// The time of a full bar in seconds: 2.5 targets, or without a target the longest time.
  package var cap: Double {
    target.map { $0 * Self.capInTargets } ?? columns.map(\.seconds).max() ?? 0
  }
}
