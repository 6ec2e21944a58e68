package import ExamShell
import Glibc

/// Lines from a pipe or a file, and text to one: no prompt, no colour, no escape codes.
///
/// Time counts here as well: a read ends when its `wakeAt` is reached, whether or not a line came.
package final class PipedConsole: Console {
  package let isInteractive = false

  /// Nobody presses keys at a pipe.
  package let lastKeyMilliseconds: Int64? = nil

  private let clock: MachineClock
  private let input: Int32
  private let wait: EventWait
  private var writer: DescriptorWriter
  private var errorWriter: DescriptorWriter
  private var buffer = LineBuffer()
  private var signals: [Int32] = []
  private var readAt: ClockReading
  private var isAtEnd = false
  private var isGone = false

  /// Reads `input`, writes `output` and `error`; all stay open when the console goes.
  package init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, error: Int32 = STDERR_FILENO,
    clock: MachineClock = MachineClock()
  ) {
    self.clock = clock
    self.input = input
    wait = EventWait(input: input)
    writer = DescriptorWriter(descriptor: output)
    errorWriter = DescriptorWriter(descriptor: error)
    readAt = clock.now()
    SignalPipe.install([SIGINT, SIGTERM, SIGHUP, SIGCONT])
  }

  package var size: ScreenSize { .ofEnvironment }

  /// The error number with which writing the output failed, such as a full disk; nil where it did
  /// not, or nobody reads on.
  var outputFailure: Int32? { writer.failure }

  package func read(_ request: LineRequest) -> LineInput {
    guard !isGone else { return .hangup }
    var isInputReady = false
    var hasWaited = false
    while true {
      if let signal = takeSignal() { return signal }
      if isInputReady { readMore() }
      if let line = buffer.next() { return .line(line, at: readAt) }
      if writer.isGone { return hangUp() }
      let now = clock.now().bootMilliseconds
      if hasWaited, let wakeAt = request.wakeAt, now >= wakeAt { return .wake }
      if isAtEnd { return .endOfInput }
      isInputReady = wait.isInputReady(by: request.wakeAt, now: now)
      hasWaited = true
    }
  }

  /// Writes text without the escape sequences and control characters it holds.
  package func write(_ text: String) {
    writer.write(EscapeCodes.removed(from: text))
  }

  package func writeError(_ text: String) {
    errorWriter.write(EscapeCodes.removed(from: text))
  }

  package func clearScreen() {}

  /// Throws away the line of which a part has come; whole lines of a script are not typed ahead.
  package func discardTypedText() {
    buffer.skipPartialLine()
  }

  private func readMore() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe Glibc.read(input, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    readAt = clock.now()
    guard count > 0 else {
      isAtEnd = true
      buffer.finish()
      return
    }
    buffer.append(bytes.prefix(count))
  }

  package func takeStopRequest() -> LineInput? {
    Consoles.stopRequest(among: takeSignal) ?? (writer.isGone ? hangUp() : nil)
  }

  private func takeSignal() -> LineInput? {
    signals += SignalPipe.drain()
    while !signals.isEmpty {
      switch signals.removeFirst() {
      case SIGINT:
        buffer.skipPartialLine()
        return .interrupt
      case SIGTERM: return .terminate
      case SIGHUP: return hangUp()
      case SIGCONT: return .continued
      default: break
      }
    }
    return nil
  }

  private func hangUp() -> LineInput {
    isGone = true
    return .hangup
  }
}
