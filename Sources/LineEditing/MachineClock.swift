package import ExamShell
import Glibc

/// The clocks of the machine the program runs on.
package struct MachineClock: ExamClock {
  /// The kernel's name for this start of the machine; empty where it has none.
  package let bootID: String

  package init() {
    bootID = readBootID()
  }

  /// Reads both clocks, at most some microseconds apart; rounded down to milliseconds.
  package func now() -> ClockReading {
    ClockReading(
      bootMilliseconds: Self.milliseconds(of: bootClock),
      wallMilliseconds: Self.milliseconds(of: CLOCK_REALTIME))
  }

  /// Minutes to add to UTC for local time, by the zone of `TZ` or of the system.
  ///
  /// 0 where the instant has no local time. Offsets with seconds (before about 1900) are rounded
  /// towards zero.
  package func utcOffsetMinutes(atWallMilliseconds wallMilliseconds: Int64) -> Int {
    var seconds = time_t(wallMilliseconds.flooredQuotient(by: 1_000))
    var local = unsafe tm()
    guard unsafe localtime_r(&seconds, &local) != nil else { return 0 }
    return unsafe local.tm_gmtoff / 60
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
