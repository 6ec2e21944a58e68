/// Where a sitting stands.
package enum Phase: Equatable, Sendable {
  case notStarted

  /// The tutorial is on screen; `part` is its position in the timetable.
  case tutorial(part: Int)

  /// A part was closed; what follows is due at the same instant.
  ///
  /// `next` is the position in the agenda of what comes then, or its end where nothing does.
  case between(next: Int)

  /// A break: scheduled part `part` of the timetable, or nil for the time between blocks.
  ///
  /// `next` is the position in the agenda of what comes behind it.
  case onBreak(part: Int?, next: Int)

  /// Block `block` of the form is open; `part` is its position in the timetable.
  case inBlock(block: Int, part: Int)

  case ended(SittingOutcome)
}
