import ExamDesign
package import ItemBank

/// How often answers were changed in which direction, and the time on items turned back to.
package struct AnswerChangeTally: Hashable, Sendable {
  /// Directions without any are left out.
  package private(set) var counts: [AnswerChange: Int] = [:]

  /// The time on items after their first pass, in seconds.
  package private(set) var revisitSeconds = 0.0

  package init() {}

  package init(counts: [AnswerChange: Int], revisitSeconds: Double) {
    self.counts = counts
    self.revisitSeconds = revisitSeconds
  }

  /// Counts over a sitting, items seen in earlier sittings left out.
  ///
  /// - Complexity: O(events + items).
  package init(
    _ trace: SittingTrace, key: AnswerKey?, isNew: (ItemReference) -> Bool
  ) {
    for block in trace.blocks {
      func counts(_ item: Int) -> Bool { isNew(block.items[item].formItem.reference) }
      for entry in AnswerChanges(block, key: key).entries where counts(entry.item) {
        self.counts[entry.direction, default: 0] += 1
      }
      for (index, item) in block.items.enumerated() where counts(index) {
        revisitSeconds += item.revisitTime.inSeconds
      }
    }
  }

  package static func + (left: AnswerChangeTally, right: AnswerChangeTally) -> AnswerChangeTally {
    AnswerChangeTally(
      counts: left.counts.merging(right.counts, uniquingKeysWith: +),
      revisitSeconds: left.revisitSeconds + right.revisitSeconds)
  }
}
