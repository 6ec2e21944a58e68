package import ExamSession

/// How one item of a sitting was scored, and with which key.
package struct ItemScore: Hashable, Sendable {
  package var position: ItemPosition
  package var outcome: Outcome

  /// The key fingerprint the item had when it was scored.
  package var keyFingerprint: String

  /// What came out of an item.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case right
    case wrong
    /// Seen, but without a response in the end.
    case unanswered
    /// Never on screen.
    case unseen
  }

  package init(position: ItemPosition, outcome: Outcome, keyFingerprint: String) {
    self.position = position
    self.outcome = outcome
    self.keyFingerprint = keyFingerprint
  }
}
