import TerminalHarness
import Testing

/// What a person types at a prompt whose clock runs.
@Suite struct TypingTests {
  @Test func typedTextSurvivesManyTicks() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    for character in "answer B é 日本 e\u{301}" {
      try terminal.send(String(character))
      terminal.pump(milliseconds: 25)
    }
    try terminal.wait(for: "the line") { $0.cursorLine.hasSuffix("Q1> answer B é 日本 e\u{301}") }
    #expect(terminal.screen.count(of: "Q1>") == 1, "\(terminal.screen.text)")
    try terminal.send("\r")
    try terminal.wait(for: "LINE <answer B é 日本 e\u{301}>")
  }
}
