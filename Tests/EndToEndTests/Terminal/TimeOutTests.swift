import TerminalHarness
import Testing

/// What happens at a time-out to what is being typed.
@Suite struct TimeOutTests {
  @Test(arguments: [
    "half a line", "é\u{C3}", "\u{1B}", "\u{1B}[", "\u{1B}[1;", "a\u{12}", "x\u{18}", "\u{16}",
    "wrapped " + String(repeating: "0123456789", count: 20), "日本\u{1}",
  ])
  func aHalfTypedLineIsDiscarded(_ keys: String) throws {
    let terminal = try PseudoTerminal.probe("--tick", "30", "--wake", "250", "--discard")
    try terminal.send(keys)
    try terminal.wait(for: "an empty prompt") { $0.cursorLine.hasSuffix("Q2>") }
    try terminal.send("new\r")
    try terminal.wait(for: "LINE <new>")
    #expect(terminal.screen.count(of: "LINE") == 1, "\(terminal.screen.text)")
  }

  @Test func halfACharacterIsDiscarded() throws {
    let terminal = try PseudoTerminal.probe("--wake", "250", "--discard")
    try terminal.send(bytes: [0xE6, 0x97])
    try terminal.wait(for: "Q2>")
    try terminal.send("é\r")
    try terminal.wait(for: "LINE <é>")
  }

  /// Keys pressed while the program is busy belong to the question that is over.
  @Test func whatWasTypedAheadIsDiscarded() throws {
    let terminal = try PseudoTerminal.probe("--wake", "100", "--discard", "--busy", "400")
    try terminal.send("one\r")
    try terminal.wait(for: "LINE <one>")
    // Read before the next wait only; without a line end it is no line when that is over.
    try terminal.send("ahead")
    try terminal.wait(for: "Q2>")
    #expect(!terminal.screen.cursorLine.contains("ahead"))
    try terminal.send("two\r")
    try terminal.wait(for: "LINE <two>")
  }

  @Test func typedTextIsKeptAtAWakeWithoutDiscard() throws {
    let terminal = try PseudoTerminal.probe("--tick", "30", "--wake", "100")
    try terminal.send("ke")
    try terminal.wait(for: "WAKE")
    try terminal.send("pt\r")
    try terminal.wait(for: "LINE <kept>")
  }

  /// No assertion on small times: the machine may be busy.
  @Test func wakesComeOnTime() throws {
    let terminal = try PseudoTerminal.probe("--tick", "100", "--wake", "7", "--lateness", "200")
    try terminal.wait(for: "LATE", seconds: 10)
    let report = try #require(terminal.screen.lines.first { $0.hasPrefix("LATE") })
    print("wake:", report)
    let numbers = report.split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 2)
    #expect(numbers[0] >= 0, "a wake came before its time")
    #expect(numbers[0] < 100_000, "the middle wake was late by a tenth of a second")
  }
}
