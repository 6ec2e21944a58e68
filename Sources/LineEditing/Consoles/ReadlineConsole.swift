package import ExamShell
import Glibc

/// A person at a terminal: a prompt that keeps its clock up to date, line editing, history.
///
/// There can be one at a time, on standard input and output, for readline has one state. It takes
/// the terminal at ``install()`` or the first read and gives it back at ``restore()``, at `exit`
/// and at a crash.
package final class ReadlineConsole: Console {
  package let isInteractive = true

  private let clock: MachineClock
  private let wait = EventWait(input: STDIN_FILENO)
  private var writer = DescriptorWriter(descriptor: STDOUT_FILENO)
  private var history: HistoryFile
  private var scanner = KeyScanner()
  private var signals: [Int32] = []

  /// Bytes that were read but not yet acted on, and when they were read.
  private var typed: ArraySlice<UInt8> = []
  private var readAt: ClockReading

  private var prompt = Prompt("")
  private var knownSize: ScreenSize
  private var isReading = false
  private var isAtLineStart = true
  private var isGone = false

  /// Sets readline up; the terminal stays as it is for now.
  ///
  /// - Parameters:
  ///   - historyFile: where lines are kept from one run to the next; nil: nowhere. Its folder has
  ///     to exist; a file that cannot be read or written means no history and no error.
  ///   - clock: gives the readings lines are stamped with.
  package init(historyFile: String? = nil, clock: MachineClock = MachineClock()) {
    self.clock = clock
    history = HistoryFile(path: historyFile)
    readAt = clock.now()
    knownSize = ScreenSize.ofTerminal(STDOUT_FILENO)
    Readline.initialize()
    for line in history.lines { Readline.addHistory(line) }
  }

  package var size: ScreenSize { ScreenSize.ofTerminal(STDOUT_FILENO) }

  package var lastKeyMilliseconds: Int64? { readAt.bootMilliseconds }

  /// Takes the terminal: no echo by the terminal, signals to the next read.
  ///
  /// May be called again.
  package func install() {
    SignalPipe.install([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT])
    TerminalMode.prepare()
  }

  /// Gives the terminal back as it was found, with the cursor at the beginning of a line.
  ///
  /// To be called before the program ends or starts another one on the same terminal.
  package func restore() {
    Readline.leaveLine()
    TerminalMode.restore()
  }

  package func read(_ request: LineRequest) -> LineInput {
    guard !isGone else { return .hangup }
    install()
    isReading = true
    defer { isReading = false }
    showPrompt(of: request, at: clock.now())
    var isInputReady = false
    var hasWaited = false
    while true {
      if let input = takeSignal() { return input }
      if isInputReady, !readTyped(request) { return hangUp() }
      if let input = actOnTyped(request) { return input }
      if writer.isGone { return hangUp() }
      let now = clock.now()
      // Not before the first wait: a line that is there already goes first.
      if hasWaited, let wakeAt = request.wakeAt, now.bootMilliseconds >= wakeAt { return .wake }
      if let lost = scanner.expire(at: now.bootMilliseconds) { _ = act(on: lost, request) }
      if let end = prompt.validUntil, now.bootMilliseconds >= end {
        showPrompt(of: request, at: now)
      }
      let deadlines = [request.wakeAt, prompt.validUntil, scanner.deadline]
      isInputReady = wait.isInputReady(
        by: deadlines.compactMap(\.self).min(), now: now.bootMilliseconds)
      hasWaited = true
    }
  }

  package func write(_ text: String) {
    guard !text.isEmpty else { return }
    let isTyping = isReading && Readline.isLineShown
    Readline.hide()
    writer.write(text)
    isAtLineStart = text.utf8.last == 0x0A
    if isTyping { showLine() }
  }

  package func writeError(_ text: String) {
    write(text)
  }

  package func clearScreen() {
    let isTyping = isReading && Readline.isLineShown
    if let code = Readline.clearScreenCode {
      Readline.noteScreenCleared()
      writer.write(code)
    } else {
      Readline.hide()
      writer.write("\n")
    }
    isAtLineStart = true
    if isTyping { showLine() }
  }

  package func discardTypedText() {
    Readline.drop()
    scanner.reset()
    typed = []
    _ = tcflush(STDIN_FILENO, TCIFLUSH)
  }

  // MARK: The prompt

  private func showPrompt(of request: LineRequest, at now: ClockReading) {
    let isOutOfDate = prompt.text
    prompt = request.prompt(now)
    if let end = prompt.validUntil {
      // A prompt that is never up to date must not keep the machine busy.
      prompt.validUntil = max(end, now.bootMilliseconds + 10)
    }
    if Readline.isLineShown {
      // Where nothing can be erased, each second would be a new line.
      guard prompt.text != isOutOfDate, !Readline.isDumb else { return }
    }
    showLine()
  }

  private func showLine() {
    if !Readline.isLineShown, !isAtLineStart { writer.write("\n") }
    isAtLineStart = true
    Readline.show(
      prompt: EscapeCodes.promptMarkup(prompt.text, keepsColour: !Readline.isDumb))
  }

  // MARK: Keys

  /// Reads what was typed, once `poll()` has said that there is something; false: nobody is there.
  private func readTyped(_ request: LineRequest) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    readAt = clock.now()
    if let lost = scanner.expire(at: readAt.bootMilliseconds) { _ = act(on: lost, request) }
    scanner.noteArrival(at: readAt.bootMilliseconds)
    typed = bytes.prefix(count)
    return true
  }

  private func actOnTyped(_ request: LineRequest) -> LineInput? {
    // Characters that come together are typed together: that draws the line once.
    var text: [UInt8] = []
    while let byte = typed.popFirst() {
      guard let token = scanner.scan(byte) else { continue }
      if case .text(let character) = token {
        text += character
        continue
      }
      type(&text)
      if let input = act(on: token, request) { return input }
    }
    type(&text)
    return nil
  }

  private func type(_ text: inout [UInt8]) {
    if !text.isEmpty { Readline.type(String(decoding: text, as: UTF8.self)) }
    text = []
  }

  private func act(on token: KeyScanner.Token, _ request: LineRequest) -> LineInput? {
    switch token {
    case .key(let key): return .key(key)
    case .text(let bytes): Readline.type(String(decoding: bytes, as: UTF8.self))
    case .paste(let bytes): Readline.type(LineText.pasted(bytes))
    case .sequence(let bytes) where Keymap.isBound(bytes): return feed(bytes, request)
    case .sequence(let bytes):
      // An Escape that was followed by a letter at once: the letter was meant.
      if bytes.count == 2, bytes[1] != 0x7F {
        Readline.type(String(decoding: [bytes[1]], as: UTF8.self))
      }
    case .control(0x04) where Readline.lineLength == 0: return endOfInput()
    case .control(0x09): completeWord(request)
    case .control(0x0C):
      clearScreen()
      return .resized
    case .control(let byte): return feed([byte], request)
    }
    return nil
  }

  private func feed(_ bytes: [UInt8], _ request: LineRequest) -> LineInput? {
    switch Readline.feed(bytes) {
    case .accepted(let line):
      isAtLineStart = true
      let text = LineText.sanitized(line)
      if request.keepsHistory, history.append(text) { Readline.addHistory(text) }
      return .line(text, at: readAt)
    case .endOfInput: return endOfInput()
    case nil: return nil
    }
  }

  private func endOfInput() -> LineInput {
    Readline.leaveLine()
    Readline.drop()
    return .endOfInput
  }

  private func completeWord(_ request: LineRequest) {
    let (before, word) = WordCompletion.split(Readline.textBeforeCursor)
    let completion = WordCompletion(word: word, candidates: request.complete(before, word))
    if var replacement = completion.replacement {
      if replacement.last == " ", Readline.isBeforeSpace { replacement.removeLast() }
      Readline.replaceBeforeCursor(bytes: word.utf8.count, with: replacement)
    } else if completion.listed.isEmpty {
      Readline.ring()
    } else {
      write(completion.list(columns: size.columns))
    }
  }

  // MARK: Signals

  package func takeStopRequest() -> LineInput? {
    Consoles.stopRequest(among: takeSignal) ?? (writer.isGone ? hangUp() : nil)
  }

  private func takeSignal() -> LineInput? {
    signals += SignalPipe.drain()
    while !signals.isEmpty {
      switch signals.removeFirst() {
      case SIGINT: return interrupt()
      case SIGTERM, SIGQUIT: return .terminate
      case SIGHUP: return hangUp()
      case SIGWINCH:
        let present = size
        if present != knownSize {
          knownSize = present
          Readline.followScreenSize()
          return .resized
        }
      case SIGTSTP: return stop()
      case SIGCONT: return continued()
      default: break
      }
    }
    return nil
  }

  private func interrupt() -> LineInput {
    if Readline.isLineShown { Readline.leaveLine(mark: "^C") } else { write("^C\n") }
    isAtLineStart = true
    discardTypedText()
    return .interrupt
  }

  private func hangUp() -> LineInput {
    isGone = true
    return .hangup
  }

  private func stop() -> LineInput {
    Readline.hide()
    TerminalMode.restore()
    SignalPipe.stop()
    return continued()
  }

  private func continued() -> LineInput {
    TerminalMode.prepareAgain()
    // One return is enough for a stop and its end.
    signals += SignalPipe.drain()
    signals.removeAll { $0 == SIGCONT }
    Readline.followScreenSize()
    return .continued
  }
}
