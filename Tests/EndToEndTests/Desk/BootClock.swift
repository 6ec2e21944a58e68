import Glibc

/// The clock the program measures exam time by.
enum BootClock {
  /// Milliseconds since the machine was started.
  static var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
