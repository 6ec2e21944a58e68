import TerminalHarness
import Testing

@Suite struct PasteTests {
  @Test func aPasteBecomesOneLine() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    try terminal.send("a\u{1B}[200~l1\r\nl2\tx\u{1}y é日\u{1B}[201~b\r")
    try terminal.wait(for: "LINE <al1 l2 xy é日b>")
    #expect(terminal.screen.count(of: "LINE") == 1)
  }

  @Test func aLongPasteIsCutAndTheClockGoesOn() throws {
    let terminal = try PseudoTerminal.probe("--tick", "100")
    let text = String(repeating: "0123456789", count: 1_000)
    try terminal.send("\u{1B}[200~\(text)\u{1B}[201~\r")
    try terminal.wait(for: "the line's end", seconds: 8) { $0.contains("345>") }
    let printed = String(decoding: terminal.transcript, as: UTF8.self)
    let line = try #require(printed.split(separator: "LINE <").last?.split(separator: ">").first)
    #expect(line.count == 4_096)
    let before = terminal.screen.cursorLine
    try terminal.wait(for: "the clock") {
      $0.cursorLine != before && $0.cursorLine.hasSuffix("Q1>")
    }
  }

  @Test func anUnfinishedPasteStopsNeitherClockNorTimeOut() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50", "--wake", "400", "--discard")
    try terminal.send("\u{1B}[200~half\r")
    let before = terminal.screen.cursorLine
    try terminal.wait(for: "the clock") { $0.cursorLine != before }
    try terminal.wait(for: "Q2>")
    // The rest of what was pasted answers no other question.
    try terminal.send("B\rsecond\u{1B}[201~new\r")
    try terminal.wait(for: "LINE <new>")
    #expect(terminal.screen.count(of: "LINE") == 1, "\(terminal.screen.text)")
  }

  @Test func aPasteThatLostItsEndIsTyped() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("\u{1B}[200~kept\r")
    try terminal.wait(for: "the text") { $0.cursorLine.hasSuffix("Q1> kept") }
    try terminal.send("x\r")
    try terminal.wait(for: "LINE <kept x>")
  }
}
