import Glibc

/// Nanoseconds that went by on one of the machine's clocks.
struct Stopwatch {
  private let clock: clockid_t
  private let begin: Int

  /// Starts at once.
  init(_ clock: clockid_t = CLOCK_MONOTONIC) {
    self.clock = clock
    begin = Self.nanoseconds(of: clock)
  }

  var nanoseconds: Double { Double(Self.nanoseconds(of: clock) - begin) }

  var milliseconds: Double { nanoseconds / 1e6 }

  static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
