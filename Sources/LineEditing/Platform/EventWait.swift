import Glibc

/// The one place where the program waits: for input, for a signal, for a moment.
final class EventWait {
  private let input: Int32
  private let timer = DeadlineTimer()

  /// Waits for `input`, and for the signals ``SignalPipe`` catches.
  init(input: Int32) {
    self.input = input
  }

  /// Waits until input is there (or its end), a signal came, or the deadline passed.
  ///
  /// - Parameters:
  ///   - deadline: in boot milliseconds; nil: wait for ever.
  ///   - now: the boot clock at the call, in milliseconds.
  /// - Returns: whether a read of the input would not block.
  func isInputReady(by deadline: Int64?, now: Int64) -> Bool {
    timer.arm(at: deadline)
    var timeout: Int32 = -1
    // A second way to wake up, for systems without the timer.
    if let deadline { timeout = Int32(clamping: max(0, deadline - now)) }
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: SignalPipe.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: timer.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&descriptors, nfds_t(descriptors.count), timeout)
    // Interrupted or out of memory: nothing is known, the caller looks at its clock and waits anew.
    guard count > 0 else { return false }
    return descriptors[0].revents != 0
  }
}
