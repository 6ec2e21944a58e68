package import ExamDesign

/// What the clock showed when a checkpoint was passed.
package struct CheckpointPassing: Hashable, Sendable {
  package let mark: Checkpoints.Mark

  /// What was left of the block.
  package let left: Milliseconds

  /// Whether the items done are the first ones of the block, so that the last has their number.
  package let isInOrder: Bool

  /// Whether the checkpoint comes from the examinee's own blocks.
  package let isOwn: Bool

  package init(mark: Checkpoints.Mark, left: Milliseconds, isInOrder: Bool, isOwn: Bool) {
    self.mark = mark
    self.left = left
    self.isInOrder = isInOrder
    self.isOwn = isOwn
  }
}
