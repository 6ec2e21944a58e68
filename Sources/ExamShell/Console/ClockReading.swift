/// One reading of the machine's clocks, taken together.
package struct ClockReading: Hashable, Sendable {
  /// Milliseconds since the machine was started, going on through suspend; never steps.
  package var bootMilliseconds: Int64

  /// Milliseconds since 1970-01-01 UTC; may step when somebody sets the clock.
  package var wallMilliseconds: Int64

  package init(bootMilliseconds: Int64, wallMilliseconds: Int64) {
    self.bootMilliseconds = bootMilliseconds
    self.wallMilliseconds = wallMilliseconds
  }
}

/// The machine's clocks, behind a seam so that tests supply their own.
package protocol ExamClock {
  /// Names this start of the machine; readings of the boot clock compare only where it is the same.
  var bootID: String { get }

  /// Minutes to add to UTC for the examinee's local time at `wallMilliseconds`.
  func utcOffsetMinutes(atWallMilliseconds wallMilliseconds: Int64) -> Int

  func now() -> ClockReading
}
