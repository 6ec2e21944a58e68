/// What became of one item once the key is known.
package enum Outcome: String, Hashable, Sendable, CaseIterable {
  case right
  case wrong
  /// Presented and blank at the end; wrong on the exam.
  case unanswered
  /// Never presented; wrong on the exam.
  case notReached = "not_reached"
  /// Answered, but the key is not known or must not be used yet.
  case unscorable
}
