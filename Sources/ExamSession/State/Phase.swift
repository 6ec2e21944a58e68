/// Where a sitting stands.
package enum Phase: Equatable, Sendable {
  case notStarted

  /// The tutorial is on screen; `part` is its position in the timetable.
  case tutorial(part: Int)

  /// A part was closed; what follows is due at the same instant.
  ///
  /// `next` is the position in the agenda of what comes then, or its end where nothing does.
  case between(next: Int)

  /// The day's clock runs and the next block waits for the examinee.
  case onBreak(next: Int)

  /// Block `block` of the form is open; `part` is its position in the timetable.
  case inBlock(block: Int, part: Int)

  case ended(SittingOutcome)
}
