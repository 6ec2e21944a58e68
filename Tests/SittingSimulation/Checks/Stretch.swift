import ExamDesign
import ExamSession

/// A tutorial, a block or a break from its first to its last instant.
struct Stretch {
  /// Its part of the timetable; nil for a break that is not scheduled.
  var part: Int?
  var block: Int?
  var isBreak: Bool
  var start: SessionInstant
  var end: SessionInstant
  var endedByTime = false

  var length: Milliseconds { end - start }
}
