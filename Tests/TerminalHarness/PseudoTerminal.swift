import Glibc
import Synchronization

/// A program on a terminal of its own, which the test types on and looks at.
///
/// Not for use from two threads at once. The program is killed when this goes.
package final class PseudoTerminal {
  /// What is on the terminal's screen, as far as it was read.
  package private(set) var screen: Screen

  /// All bytes the program sent, as far as they were read.
  package private(set) var transcript: [UInt8] = []

  private var primary: Int32
  private let secondary: Int32
  private let process: pid_t
  private var status: ProgramEnd?

  /// Starts a program as leader of a session whose terminal this is.
  ///
  /// - Parameters:
  ///   - program: path of the executable.
  ///   - arguments: what follows its name.
  ///   - environment: the whole environment; `TERM` and `LC_ALL` are added where missing.
  ///   - columns: the terminal's width in cells.
  ///   - rows: its height in cells.
  /// - Throws: ``HarnessError/system(_:_:)`` where there is no terminal or no such program.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(HarnessError) {
    screen = Screen(columns: columns, rows: rows)
    var (primary, secondary): (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    let isOpen = Spawn.lock.withLock { _ in
      guard unsafe openpty(&primary, &secondary, &name, nil, &size) == 0 else { return false }
      for end in [primary, secondary] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard isOpen else { throw .system("openpty", errno) }
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
    (self.primary, self.secondary) = (primary, secondary)
    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, given in given }
    process = try Spawn(
      program: program, arguments: arguments, environment: variables, terminal: name
    ).start()
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var raw: Int32 = 0
      _ = unsafe waitpid(process, &raw, 0)
    }
    if primary >= 0 { close(primary) }
    close(secondary)
  }

  // MARK: What a person does

  /// Types text, however long: what the program prints meanwhile is read.
  package func send(_ text: String) throws(HarnessError) {
    try send(bytes: Array(text.utf8))
  }

  /// Types bytes.
  package func send(bytes: [UInt8]) throws(HarnessError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(primary, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        pump(milliseconds: 5)
      } else {
        throw .system("write to the terminal", errno)
      }
    }
  }

  /// Gives the terminal another size, which the program is signalled.
  package func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(primary, UInt(TIOCSWINSZ), &size)
    screen.resize(columns: columns, rows: rows)
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal's window.
  package func hangUp() {
    close(primary)
    primary = -1
  }

  // MARK: What a person sees

  /// Waits until the screen is as wanted.
  ///
  /// - Throws: ``HarnessError/timeout(_:screen:)`` with the screen as it is after `seconds`.
  package func wait(
    for what: String, seconds: Double = 5, until isAsWanted: (Screen) -> Bool
  ) throws(HarnessError) {
    let end = Self.milliseconds + Int(seconds * 1_000)
    while true {
      pump(milliseconds: 0)
      if isAsWanted(screen) { return }
      guard Self.milliseconds < end else { throw .timeout(what, screen: screen.text) }
      pump(milliseconds: 10)
    }
  }

  /// Waits until `text` is somewhere on the screen, within one of its lines.
  package func wait(for text: String, seconds: Double = 5) throws(HarnessError) {
    try wait(for: text, seconds: seconds) { $0.contains(text) }
  }

  /// Reads for so long, whatever comes.
  package func pump(milliseconds: Int) {
    let end = Self.milliseconds + milliseconds
    while primary >= 0 {
      var descriptor = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&descriptor, 1, Int32(max(0, end - Self.milliseconds)))
      if ready <= 0 || !readAvailable() { return }
    }
  }

  /// Reads what comes next and returns at once then; false: nothing came in that time.
  package func readNext(milliseconds: Int) -> Bool {
    guard primary >= 0 else { return false }
    var descriptor = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&descriptor, 1, Int32(milliseconds)) > 0 && readAvailable()
  }

  private func readAvailable() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(primary, &bytes, bytes.count)
    guard count > 0 else { return false }
    transcript += bytes.prefix(count)
    screen.feed(bytes.prefix(count))
    return true
  }

  // MARK: The end

  /// Waits for the program's end, reading what it still prints.
  package func waitForExit(seconds: Double = 5) throws(HarnessError) -> ProgramEnd {
    let end = Self.milliseconds + Int(seconds * 1_000)
    while Self.milliseconds < end {
      if let status = exitStatus {
        pump(milliseconds: 0)
        return status
      }
      pump(milliseconds: 5)
      if primary < 0 { usleep(2_000) }
    }
    throw .timeout("the program's end", screen: screen.text)
  }

  /// How the program ended; nil while it runs.
  package var exitStatus: ProgramEnd? {
    if let status { return status }
    var raw: Int32 = 0
    guard unsafe waitpid(process, &raw, WNOHANG) == process else { return nil }
    // The macros of <sys/wait.h> do not reach Swift.
    let signal = raw & 0x7F
    status = signal == 0 ? .exited((raw >> 8) & 0xFF) : .killed(signal)
    return status
  }

  /// Whether the program is stopped (it is not noticed twice).
  package func waitForStop(seconds: Double = 5) throws(HarnessError) {
    let end = Self.milliseconds + Int(seconds * 1_000)
    var raw: Int32 = 0
    while Self.milliseconds < end {
      if unsafe waitpid(process, &raw, WNOHANG | WUNTRACED) == process, raw & 0xFF == 0x7F {
        return
      }
      pump(milliseconds: 5)
    }
    throw .timeout("the program's stop", screen: screen.text)
  }

  /// Whether the terminal echoes and edits lines itself, as it does at a shell's prompt.
  package var isSane: Bool {
    var mode = termios()
    guard unsafe tcgetattr(secondary, &mode) == 0 else { return false }
    let flags = tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
    return mode.c_lflag & flags == flags && mode.c_iflag & tcflag_t(ICRNL) != 0
  }

  private static var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

/// How a program ended.
package enum ProgramEnd: Equatable {
  case exited(Int32)
  case killed(Int32)
}

/// Why a test could not go on.
package enum HarnessError: Error, CustomStringConvertible {
  /// A system call and its `errno`.
  case system(String, Int32)
  /// What was waited for, and the screen instead.
  case timeout(String, screen: String)

  package var description: String {
    switch self {
    case .system(let call, let code):
      "\(call): \(unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)")"
    case .timeout(let what, let screen): "waited in vain for: \(what)\n--- screen\n\(screen)\n---"
    }
  }
}
