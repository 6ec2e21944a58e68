package import ExamSession

/// A stretch in which nobody was at the exam.
package struct Interruption: Hashable, Sendable {
  /// Decides whether exam time went on: it did for `left` alone.
  package var cause: InterruptionCause
  package var from: SessionInstant

  /// When somebody was back; nil where nobody came back, or not before the block was over.
  ///
  /// Equal to `from` for a pause or a fault.
  package var to: SessionInstant?

  package init(cause: InterruptionCause, from: SessionInstant, to: SessionInstant?) {
    self.cause = cause
    self.from = from
    self.to = to
  }
}
