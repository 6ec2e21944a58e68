@unsafe @preconcurrency import CReadline
import Glibc

/// GNU readline, whose state is global: this is the one place that touches it.
///
/// Not safe from two threads at once; the program has one. It never reads the keyboard itself:
/// whole keys are handed to it (see ``KeyScanner``), and it draws the line being typed.
enum Readline {
  /// What a key made of the line.
  enum Outcome: Equatable {
    case accepted(String)
    case endOfInput
  }

  // All unsafe by name only: readline's callbacks run inside the calls below, on the same thread.
  @safe nonisolated(unsafe) private static var isInitialized = false
  @safe nonisolated(unsafe) private static var fedBytes: [UInt8] = []
  @safe nonisolated(unsafe) private static var fedCount = 0
  @safe nonisolated(unsafe) private static var outcome: Outcome?

  /// Whether a line is being typed, shown or not.
  @safe nonisolated(unsafe) private(set) static var isLineActive = false

  /// Whether the line being typed is on the screen, with the cursor in it.
  @safe nonisolated(unsafe) private(set) static var isLineShown = false

  /// Whether the terminal cannot erase: what is on its screen stays as it is.
  @safe nonisolated(unsafe) private(set) static var isDumb = false

  /// The bytes of the line being typed.
  static var lineLength: Int { Int(rl_end) }

  /// Sets readline up, once.
  static func initialize() {
    guard !isInitialized else { return }
    isInitialized = true
    CharacterLocale.ensureUTF8()
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    unsafe rl_readline_name = UnsafePointer(strdup("testday"))
    // Nobody's own key bindings: some of them can stop the clock.
    let inputrc = unsafe getenv("INPUTRC").map { unsafe String(cString: $0) }
    unsafe setenv("INPUTRC", "/dev/null", 1)
    rl_initialize()
    if let inputrc { unsafe setenv("INPUTRC", inputrc, 1) } else { unsafe unsetenv("INPUTRC") }
    setVariables()
    Keymap.install()
    unsafe isDumb = rl_get_termcap("ce") == nil
    // The terminal's mode is ours to change (see TerminalMode), not each line's.
    rl_prep_term_function = { _ in }
    rl_deprep_term_function = {}
    unsafe rl_getc_function = { _ in
      guard Readline.fedCount < Readline.fedBytes.count else {
        return 7  // Ctrl-G: whatever wants more than it was given is aborted, not waited for.
      }
      Readline.fedCount += 1
      return Int32(Readline.fedBytes[Readline.fedCount - 1])
    }
    rl_input_available_hook = { Readline.fedCount < Readline.fedBytes.count ? 1 : 0 }
  }

  private static func setVariables() {
    let variables = [
      // readline rings on standard error, which may be a file; see `ring()`.
      ("bell-style", "none"),
      ("bind-tty-special-chars", "off"), ("blink-matching-paren", "off"),
      ("convert-meta", "off"), ("enable-active-region", "off"), ("input-meta", "on"),
      ("output-meta", "on"), ("revert-all-at-newline", "on"),
    ]
    for (name, value) in variables { _ = unsafe rl_variable_bind(name, value) }
  }

  // MARK: The line on the screen

  /// Shows the line being typed behind `prompt`, or an empty one where none is.
  ///
  /// - Parameter prompt: as ``EscapeCodes/promptMarkup(_:keepsColour:)`` makes it. Unless the line
  ///   is shown, the cursor has to be at the beginning of a screen line.
  static func show(prompt: String) {
    if !isLineActive {
      unsafe rl_callback_handler_install(prompt) { line in
        unsafe Readline.take(line)
      }
      isLineActive = true
    } else {
      // Only this order leaves no remains of colour sequences and of longer lines.
      if isLineShown { rl_clear_visible_line() }
      _ = unsafe rl_set_prompt(prompt)
      rl_on_new_line()
      rl_redisplay()
    }
    isLineShown = true
    unsafe fflush(rl_outstream)
  }

  /// Takes the line being typed from the screen; the cursor is then at the beginning of a line.
  static func hide() {
    guard isLineShown else { return }
    if isDumb { leaveLine() } else { rl_clear_visible_line() }
    isLineShown = false
    unsafe fflush(rl_outstream)
  }

  /// Leaves the line being typed where it is on the screen, and goes to a new one below.
  ///
  /// - Parameter mark: printed at the end of the line left.
  static func leaveLine(mark: String = "") {
    guard isLineShown else { return }
    rl_point = rl_end
    rl_redisplay()
    _ = unsafe fputs(mark, rl_outstream)
    rl_crlf()
    isLineShown = false
    unsafe fflush(rl_outstream)
  }

  /// Notes that the screen was emptied by somebody else.
  static func noteScreenCleared() {
    isLineShown = false
  }

  /// Follows a change of the screen's size.
  static func followScreenSize() {
    if isLineShown { rl_resize_terminal() } else { rl_reset_screen_size() }
    unsafe fflush(rl_outstream)
  }

  /// The terminal's code for an empty screen; nil where it has none.
  static var clearScreenCode: String? {
    guard let code = unsafe rl_get_termcap("cl") else { return nil }
    // Old terminals' codes carry delays such as `$<50>`.
    return unsafe String(String(cString: code).prefix { $0 != "$" })
  }

  // MARK: The text of the line

  /// Hands whole keys to readline.
  static func feed(_ bytes: [UInt8]) -> Outcome? {
    fedBytes = bytes
    fedCount = 0
    outcome = nil
    while fedCount < fedBytes.count, outcome == nil, isLineActive { rl_callback_read_char() }
    unsafe fflush(rl_outstream)
    if lineLength > LineText.maximumBytes { shorten() }
    return outcome
  }

  /// Types text at the cursor, as far as it fits into the line.
  static func type(_ text: String) {
    let fitting = LineText.prefix(of: text, bytes: LineText.maximumBytes - lineLength)
    if fitting.utf8.count < text.utf8.count { ring() }
    if !fitting.isEmpty { _ = feed(Array(fitting.utf8)) }
  }

  /// The line from its beginning to the cursor.
  static var textBeforeCursor: String {
    guard let line = unsafe rl_line_buffer else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: line, count: Int(rl_point))
    return unsafe String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Puts `text` in the place of the last `count` bytes before the cursor.
  static func replaceBeforeCursor(bytes count: Int, with text: String) {
    guard lineLength - count + text.utf8.count <= LineText.maximumBytes else {
      ring()
      return
    }
    rl_begin_undo_group()
    rl_delete_text(rl_point - Int32(count), rl_point)
    rl_point -= Int32(count)
    _ = unsafe rl_insert_text(text)
    rl_end_undo_group()
    rl_redisplay()
    unsafe fflush(rl_outstream)
  }

  /// Whether white space stands at the cursor.
  static var isBeforeSpace: Bool {
    guard rl_point < rl_end, let line = unsafe rl_line_buffer else { return false }
    return unsafe line[Int(rl_point)] == 0x20
  }

  /// Rings the terminal's bell: a key did nothing.
  static func ring() {
    _ = unsafe fputs("\u{7}", rl_outstream)
    unsafe fflush(rl_outstream)
  }

  /// Throws the line away, on the screen too, and whatever state a key left readline in.
  static func drop() {
    guard isLineActive else { return }
    hide()
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_clear_pending_input()
    unsafe rl_replace_line("", 1)
    rl_callback_handler_remove()
    isLineActive = false
  }

  static func addHistory(_ line: String) {
    unsafe add_history(line)
    stifle_history(Int32(HistoryFile.maximumLines))
  }

  private static func take(_ line: UnsafeMutablePointer<CChar>?) {
    // Removed first, or readline would show the prompt again on return.
    rl_callback_handler_remove()
    isLineActive = false
    isLineShown = false
    guard let line = unsafe line else {
      outcome = .endOfInput
      return
    }
    outcome = .accepted(unsafe String(cString: line))
    unsafe free(line)
  }

  /// Yanking can make a line longer than typing may.
  private static func shorten() {
    guard isLineActive, let line = unsafe rl_line_buffer else { return }
    let text = unsafe String(cString: line)
    let kept = LineText.prefix(of: text, bytes: LineText.maximumBytes).utf8.count
    rl_delete_text(Int32(kept), rl_end)
    rl_point = min(rl_point, rl_end)
    rl_redisplay()
    ring()
  }
}
