package import ExamDesign

/// Where the time of a block went.
package struct TimeUse: Equatable, Sendable {
  /// What the block could last; nil where nothing limited it.
  package let limit: Milliseconds?

  /// Block time from start to end; ``onItems`` + ``overhead``, exactly.
  package let used: Milliseconds

  /// Not below zero; nil without a limit.
  package let left: Milliseconds?

  package let onItems: Milliseconds
  package let onItemsList: Milliseconds

  /// Exam time that passed while the examinee had left.
  package let away: Milliseconds

  /// All block time without an item on screen.
  package let overhead: Milliseconds

  /// The part of ``onItems`` that was spent on items turned to again.
  package let revisiting: Milliseconds

  package init(_ block: BlockTrace) {
    limit = block.limit
    used = block.elapsed
    left = block.timeLeft
    onItems = block.timeOnItems
    onItemsList = block.itemsListTime
    away = block.awayTime
    overhead = block.overhead
    revisiting = block.items.reduce(.zero) { $0 + $1.revisitTime }
  }
}
