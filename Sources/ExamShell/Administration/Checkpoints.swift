package import ExamAnalytics
package import ExamDesign
import ExamSession

/// How much time should be left at a few items of a block, kept on screen while a drill runs.
///
/// An item counts as done once another one is on screen for the first time, wherever in the block it
/// stands: so the plan counts them too.
package struct Checkpoints: Hashable, Sendable {
  /// One item to look at the clock at.
  package struct Mark: Hashable, Sendable {
    /// How many items are then done, from 1.
    package let items: Int

    /// What the clock should show, in whole seconds.
    package let left: Milliseconds
  }

  /// In the order of the block; at least one.
  package let marks: [Mark]
  package let basis: PacingPlan.Basis

  /// Whether a rush at the end of those blocks was taken out.
  package let undoesRush: Bool

  /// Makes the checkpoints of a block; nil where it is too short for one.
  ///
  /// - Parameters:
  ///   - itemCount: How many items it has, from 1.
  ///   - limit: How long it lasts; more than zero.
  ///   - earlier: The examinee's own sittings, from whose blocks the shape comes.
  /// - Complexity: O(n log n) in the earlier responses.
  package init?(itemCount: Int, limit: Milliseconds, earlier: [ResponseSeries]) {
    let plan = PacingPlan(
      itemCount: itemCount, limit: Double(limit.count) / 1000, sittings: earlier)
    guard !plan.checkpoints.isEmpty else { return nil }
    basis = plan.basis
    undoesRush = plan.undoneRush != nil
    marks = plan.checkpoints.map {
      Mark(items: $0.items, left: .seconds(Int64($0.secondsLeft.rounded())))
    }
  }

  /// The checkpoints still to come once `seen` items have been on screen, the one there now included.
  package func ahead(seen: Int) -> ArraySlice<Mark> {
    marks.drop { $0.items < seen }
  }

  /// What the examinee passes by bringing an item on screen.
  ///
  /// - Parameters:
  ///   - session: The sitting, the item already on screen.
  ///   - position: The item.
  ///   - now: The instant it came there.
  /// - Returns: Nil where that passes no checkpoint, or no clock runs.
  /// - Complexity: O(items of the block).
  func passing(
    in session: Session, presenting position: ItemPosition, at now: SessionInstant
  ) -> CheckpointPassing? {
    let items = session.blocks[position.block].items
    guard session.item(at: position).visitCount == 1, let left = session.remaining(at: now)
    else { return nil }
    let done = items.count { $0.visitCount > 0 } - 1
    guard let mark = marks.first(where: { $0.items == done }) else { return nil }
    return CheckpointPassing(
      mark: mark, left: left,
      isInOrder: items.prefix(done).allSatisfy { $0.visitCount > 0 },
      isOwn: basis != .evenPace)
  }
}
