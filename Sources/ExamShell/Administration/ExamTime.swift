package import ExamSession

/// Turns readings of the boot clock into instants of a sitting.
///
/// One value serves one stretch of attendance: from a start or a resume to the next interruption.
package struct ExamTime: Hashable, Sendable {
  /// The boot-clock reading, in milliseconds, that is instant zero of the sitting.
  ///
  /// May lie before the machine's start (negative) where the sitting began before a reboot.
  package let zero: Int64

  package init(zero: Int64) {
    self.zero = zero
  }

  /// The time base under which `reading` is `instant`.
  package init(_ instant: SessionInstant, at reading: ClockReading) {
    zero = reading.bootMilliseconds - instant.milliseconds
  }

  /// The instant of a reading; never before `floor`, the last instant on record.
  package func instant(
    of reading: ClockReading, notBefore floor: SessionInstant = .start
  ) -> SessionInstant {
    max(
      floor, SessionInstant(milliseconds: max(0, reading.bootMilliseconds - zero)))
  }

  /// The boot-clock reading, in milliseconds, at an instant.
  package func bootMilliseconds(at instant: SessionInstant) -> Int64 {
    zero + instant.milliseconds
  }
}
