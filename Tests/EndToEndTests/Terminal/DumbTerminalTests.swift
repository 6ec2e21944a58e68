import TerminalHarness
import Testing

/// Terminals that can do nothing.
@Suite struct DumbTerminalTests {
  @Test func noEscapeCodesAreSent() throws {
    let terminal = try PseudoTerminal.probe(
      "--tick", "20", "--wake", "200", environment: ["TERM": "dumb"])
    try terminal.send("he")
    try terminal.wait(for: "WAKE")
    try terminal.send("llo\r")
    try terminal.wait(for: "LINE <hello>")
    try terminal.send("clear\rquit\r")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.transcript.contains(0x1B))
    #expect(terminal.isSane)
  }

  @Test func ticksDoNotFillTheScreen() throws {
    let terminal = try PseudoTerminal.probe("--tick", "10", environment: ["TERM": "dumb"])
    terminal.pump(milliseconds: 300)
    #expect(terminal.screen.count(of: "Q1>") == 1, "\(terminal.screen.text)")
  }

  @Test(arguments: ["vt100", "linux", "no-such-terminal", "xterm"])
  func otherTerminalsWork(_ name: String) throws {
    let terminal = try PseudoTerminal.probe("--tick", "20", environment: ["TERM": name])
    try terminal.send("hello\u{7F}\u{7F}p\r")
    try terminal.wait(for: "LINE <help>")
  }
}
