import Glibc

/// Turns signals into bytes on a pipe, so that `poll()` can wait for them beside the keyboard.
///
/// Handlers rather than blocked signals: programs started by ours do not inherit them.
enum SignalPipe {
  /// Readable when a signal has come; -1 before ``install(_:)``.
  ///
  /// Unsafe by name only: written once, before any handler exists that could read it.
  @safe nonisolated(unsafe) private(set) static var readEnd: Int32 = -1
  @safe nonisolated(unsafe) private static var writeEnd: Int32 = -1

  /// Catches `signals` from now on, and ignores SIGPIPE: a write to a closed pipe says so itself.
  ///
  /// Signals that were ignored when the program was started (`nohup`, background jobs) stay so.
  static func install(_ signals: [Int32]) {
    if readEnd < 0 { open() }
    ignore(SIGPIPE)
    for signal in signals where !isIgnored(signal) { catchAgain(signal) }
    unblock(signals)
  }

  /// Some programs start others with signals blocked.
  private static func unblock(_ signals: [Int32]) {
    var set = sigset_t()
    _ = unsafe sigemptyset(&set)
    for signal in signals { _ = unsafe sigaddset(&set, signal) }
    _ = unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  /// Catches one signal, whatever is done at it now.
  static func catchAgain(_ signal: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in
      // Only what may be done at any moment: a write to a pipe that never blocks.
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = unsafe Glibc.write(SignalPipe.writeEnd, &byte, 1)
      errno = before
    }
    action.sa_flags = SA_RESTART
    _ = unsafe sigaction(signal, &action, nil)
  }

  /// The signals that have come since the last call, oldest first.
  static func drain() -> [Int32] {
    guard readEnd >= 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(readEnd, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map { Int32($0) }
  }

  /// Stops the process as the system does at Ctrl-Z, and returns when it is continued.
  ///
  /// Returns at once where nobody could continue it (an orphaned process group).
  static func stop() {
    var standard = sigaction()
    unsafe standard.__sigaction_handler.sa_handler = SIG_DFL
    _ = unsafe sigaction(SIGTSTP, &standard, nil)
    raise(SIGTSTP)
    catchAgain(SIGTSTP)
  }

  private static func open() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    _ = unsafe sigaction(signal, nil, &action)
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    let ignoring = unsafe unsafeBitCast(SIG_IGN, to: Int.self)
    return handler == ignoring
  }

  private static func ignore(_ signal: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = SIG_IGN
    _ = unsafe sigaction(signal, &action, nil)
  }
}
