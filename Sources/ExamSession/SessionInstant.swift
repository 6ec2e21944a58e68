package import ExamDesign

/// A point of exam time: whole milliseconds since the sitting began.
///
/// Not wall-clock time. Exam time goes on through suspend and through leaving the room, and stands
/// still only over a fault of the machine.
package struct SessionInstant: Hashable, Comparable, Sendable {
  /// Never negative.
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    precondition(milliseconds >= 0, "exam time starts at zero")
    self.milliseconds = milliseconds
  }

  package static let start = SessionInstant(milliseconds: 0)

  package static func < (left: SessionInstant, right: SessionInstant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package static func + (instant: SessionInstant, span: Milliseconds) -> SessionInstant {
    SessionInstant(milliseconds: instant.milliseconds + span.count)
  }

  package static func - (later: SessionInstant, earlier: SessionInstant) -> Milliseconds {
    Milliseconds(later.milliseconds - earlier.milliseconds)
  }
}
