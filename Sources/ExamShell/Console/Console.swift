/// Where lines come from and text goes to: a terminal, a pipe, or a test's script.
package protocol Console: AnyObject {
  /// Whether a person sits at it: prompts, colour and screen control make sense.
  var isInteractive: Bool { get }

  /// The screen's size in character cells; may change between two reads.
  var size: ScreenSize { get }

  /// When a key was last pressed, in milliseconds of the boot clock; nil where nobody presses keys.
  var lastKeyMilliseconds: Int64? { get }

  /// Reads until something happens that the shell has to know of.
  ///
  /// The prompt is redrawn whenever it says that it is out of date; what is being typed survives
  /// that, and survives ``LineInput/wake`` and ``LineInput/resized`` into the next call.
  func read(_ request: LineRequest) -> LineInput

  /// What has asked the program to stop since the last read: Ctrl-C, a signal, or that nobody is
  /// there to be written to; nil where nothing has.
  ///
  /// For work that takes long. Waits for nothing and reads no line.
  func takeStopRequest() -> LineInput?

  /// Writes text to the screen, above the line being typed where there is one.
  func write(_ text: String)

  /// Writes what went wrong: to the screen of a terminal, else to standard error.
  func writeError(_ text: String)

  /// Empties the screen and puts the cursor in its upper left corner; nothing on a pipe.
  func clearScreen()

  /// Throws away the line being typed and everything typed ahead: it belonged to what is over.
  func discardTypedText()
}

/// A screen's size in character cells.
package struct ScreenSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
