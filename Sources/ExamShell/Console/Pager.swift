import ExamReports

/// Shows long text a screen at a time, as `more` does: nothing scrolls past unread, all of it stays
/// in the terminal's own scrollback.
package struct Pager {
  private let context: ShellContext

  package init(_ context: ShellContext) {
    self.context = context
  }

  /// Shows `text`, waiting for Enter wherever a screen is full.
  ///
  /// Where no person sits at a screen, all is written at once. `closing` is asked at the end, such
  /// as for the next of several texts; nil asks nothing.
  ///
  /// - Returns: Whether the person wants to go on.
  package func show(_ text: String, closing: String? = nil) -> Bool {
    guard context.hasScreen else {
      context.write(text)
      return !context.console.isInteractive || closing.map(goesOn) ?? true
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines = lines.dropLast() }
    while true {
      let room = max(5, context.console.size.rows - 1)
      context.write(lines.prefix(room).map { $0 + "\n" }.joined())
      lines = lines.dropFirst(room)
      guard !lines.isEmpty else { return closing.map(goesOn) ?? true }
      let more = lines.count == 1 ? "1 more line" : "\(lines.count) more lines"
      guard goesOn("\(more): Enter goes on, q ends > ") else { return false }
    }
  }

  /// Shows a report as wide as the console has it.
  func show(_ document: ReportDocument) {
    _ = show(document.text(columns: context.reportColumns, rendering: context.rendering))
  }

  private func goesOn(_ prompt: String) -> Bool {
    while true {
      switch context.console.read(LineRequest(prompt: { _ in Prompt(prompt) })) {
      case .line(let text, _): return !["q", "quit", "exit"].contains(text.trimmed.lowercased())
      case .interrupt, .endOfInput, .hangup, .terminate: return false
      case .wake, .resized, .continued, .key: continue
      }
    }
  }
}
