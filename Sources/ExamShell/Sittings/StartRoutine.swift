import ExamReports

/// A quiet start before the clock: a checklist, then slow breaths.
///
/// Nothing of it is timed or kept.
struct StartRoutine {
  private let context: ShellContext

  init(_ context: ShellContext) {
    self.context = context
  }

  private static let pages: [[String]] = [
    [
      "Before you begin",
      "",
      "  Water and food are within reach.",
      "  The phone is off and in another room.",
      "  Nobody needs you for as long as this takes.",
      "  You know when you will take your breaks.",
    ],
    [
      "Five slow breaths",
      "",
      "  In through the nose for a count of four.",
      "  Out through the mouth for a count of six.",
      "  Shoulders down, feet on the floor.",
    ],
  ]

  /// Shows page after page; false where the person goes back.
  ///
  /// Nothing where nobody sits there.
  func run() -> Bool {
    guard context.console.isInteractive else { return true }
    for page in Self.pages {
      if context.hasScreen { context.console.clearScreen() }
      context.write(
        [StyledText(page[0], .heading)] + page.dropFirst().map { StyledText($0) } + [StyledText("")]
      )
      guard goesOn() else { return false }
    }
    if context.hasScreen { context.console.clearScreen() }
    return true
  }

  private func goesOn() -> Bool {
    while true {
      switch context.console.read(
        LineRequest(prompt: { _ in Prompt("Enter goes on, q goes back > ") }))
      {
      case .line(let text, _): return !["q", "quit", "exit"].contains(text.trimmed.lowercased())
      case .interrupt, .endOfInput, .hangup, .terminate: return false
      case .wake, .resized, .continued, .key: continue
      }
    }
  }
}
