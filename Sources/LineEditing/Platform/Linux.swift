import CReadline
import Glibc

// What only Linux has. Another system needs a file with the same three names.

/// The clock that starts with the machine and goes on through suspend.
let bootClock = CLOCK_BOOTTIME

/// Names this start of the machine; empty where the kernel does not tell.
func readBootID() -> String {
  let file = unsafe open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return "" }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 64)
  let count = unsafe read(file, &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    .filter { $0.isLetter || $0.isNumber || $0 == "-" }
}

/// A descriptor that becomes readable at an instant of the boot clock, also when that instant
/// went by during suspend: `poll()`'s own time-out stands still then, and is coarser.
struct DeadlineTimer: ~Copyable {
  /// Negative where the system gave none; `poll()` ignores it then.
  let descriptor = timerfd_create(CLOCK_BOOTTIME, Int32(TFD_CLOEXEC) | Int32(TFD_NONBLOCK))

  /// Arms the timer for an instant in boot milliseconds; nil: never.
  func arm(at deadline: Int64?) {
    guard descriptor >= 0 else { return }
    var setting = itimerspec()
    if let deadline {
      // All zeros would disarm it, so that the earliest instant is a nanosecond.
      let milliseconds = max(0, deadline)
      setting.it_value.tv_sec = Int(milliseconds / 1_000)
      setting.it_value.tv_nsec = max(1, Int(milliseconds % 1_000) * 1_000_000)
    }
    _ = unsafe timerfd_settime(descriptor, Int32(TFD_TIMER_ABSTIME), &setting, nil)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}

/// The file of the running program, links resolved; nil where the kernel does not tell.
package func runningProgramPath() -> String? {
  var bytes = [CChar](repeating: 0, count: 4_096)
  let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
  guard count > 0 else { return nil }
  return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
