import TerminalHarness
import Testing

/// What a person types at a prompt whose clock runs.
@Suite struct TypingTests {
  private static let mixed = "answer B é 日本 e\u{301}"

  @Test(arguments: [80, 30])
  func typedTextSurvivesManyTicks(_ columns: Int) throws {
    let terminal = try PseudoTerminal.probe("--tick", "20", columns: columns)
    for character in Self.mixed {
      try terminal.send(String(character))
      terminal.pump(milliseconds: 25)
    }
    if columns == 80 {
      try terminal.wait(for: "the line") { $0.cursorLine.hasSuffix("Q1> " + Self.mixed) }
    }
    #expect(terminal.screen.count(of: "Q1>") == 1, "\(terminal.screen.text)")
    try terminal.send("\r")
    try terminal.wait(for: "LINE <\(Self.mixed)>")
  }

  /// Bytes of a character that come apart, with ticks between them.
  @Test func charactersMayComeByteByByte() throws {
    let terminal = try PseudoTerminal.probe("--tick", "10")
    for byte in "é日".utf8 {
      try terminal.send(bytes: [byte])
      terminal.pump(milliseconds: 30)
    }
    try terminal.send("\r")
    try terminal.wait(for: "LINE <é日>")
  }

  @Test(arguments: [
    // A locale that is not UTF-8, or not there at all, is no reason to lose letters.
    ["LC_ALL": "C"], ["LC_ALL": "", "LANG": "C"], ["LC_ALL": "xx_XX.ISO-8859-1"],
    ["LC_ALL": "", "LC_CTYPE": "POSIX", "LANG": "C.UTF-8"],
  ])
  func anyLocaleTypesUTF8(_ environment: [String: String]) throws {
    let terminal = try PseudoTerminal.probe("--tick", "50", environment: environment)
    try terminal.send("é日本x\u{7F}\r")
    try terminal.wait(for: "LINE <é日本>")
    try terminal.send("zweite ü\r")
    try terminal.wait(for: "LINE <zweite ü>")
  }

  @Test(arguments: [
    ("abc\u{1}x\r", "xabc"), ("abc\u{1B}[Dx\r", "abxc"), ("abc\u{1B}[H\u{1B}[3~\r", "bc"),
    ("one two\u{17}x\r", "one x"), ("one two\u{1B}\u{7F}\r", "one "), ("abc\u{15}d\r", "d"),
    ("one two\u{1B}bX\r", "one Xtwo"), ("one two\u{1B}[1;5DX\r", "one Xtwo"),
    ("ab\u{2}\u{4}\r", "a"), ("abc\u{17}\u{19}\u{19}\r", "abcabc"), ("ab\u{1F}c\r", "c"),
    ("日本\u{7F}x\r", "日x"), ("e\u{301}\u{7F}x\r", "x"),
    // Unknown function keys type nothing.
    ("a\u{1B}[24;5~\u{1B}OP\u{1B}[[Ab\r", "ab"),
    // Quoted insert, numeric arguments and searches do not exist; what follows is text.
    ("\u{16}a\u{1B}3b\u{1D}c\u{11}d\r", "a3bcd"),
    // A second line end of the same key is not another Enter.
    ("ab\r\n", "ab"),
  ])
  func editingKeysWork(_ keys: String, _ line: String) throws {
    let terminal = try PseudoTerminal.probe("--tick", "10")
    try terminal.send(keys)
    try terminal.wait(for: "LINE <\(line)>")
    #expect(terminal.screen.count(of: "LINE") == 1, "\(terminal.screen.text)")
  }

  /// Somebody presses Escape, thinks, and presses an answer.
  @Test func aLoneEscapeDoesNotEatTheNextLetter() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("\u{1B}")
    terminal.pump(milliseconds: 650)
    try terminal.send("b\r")
    try terminal.wait(for: "LINE <b>")
  }

  @Test func malformedBytesAreDropped() throws {
    let terminal = try PseudoTerminal.probe()
    try terminal.send(bytes: [0x61, 0xFF, 0xC3, 0x62, 0x80, 0xF0, 0x9F, 0x63, 0xC2, 0x9B, 0x0D])
    try terminal.wait(for: "LINE <abc>")
  }

  @Test func linesTypedAheadComeOneByOne() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20", "--busy", "50")
    try terminal.send("one\rtwo\rthree\r")
    for line in ["one", "two", "three"] { try terminal.wait(for: "LINE <\(line)>") }
    // Nothing is echoed by the terminal while the program is busy.
    #expect(!terminal.screen.lines.contains { $0.hasPrefix("two") }, "\(terminal.screen.text)")
  }

  @Test func textIsWrittenAboveTheLineBeingTyped() throws {
    let terminal = try PseudoTerminal.probe("--wake", "150")
    try terminal.send("half an answ")
    try terminal.wait(for: "two wakes") { $0.count(of: "WAKE") >= 2 }
    try terminal.wait(for: "the line") { $0.cursorLine == "Q1> half an answ" }
    #expect(terminal.screen.count(of: "Q1>") == 1, "\(terminal.screen.text)")
    try terminal.send("er\r")
    try terminal.wait(for: "LINE <half an answer>")
  }

  @Test func textWithoutLineEndDoesNotJoinThePrompt() throws {
    let terminal = try PseudoTerminal.probe()
    try terminal.send("say no line end\r")
    try terminal.wait(for: "the prompt") {
      $0.cursorLine == "Q1>" && $0.lines.contains("no line end")
    }
  }

  @Test func longLinesAreCapped() throws {
    let terminal = try PseudoTerminal.probe("--tick", "100")
    try terminal.send(String(repeating: "x", count: 5_000) + "\r")
    try terminal.wait(for: "xxx>", seconds: 8)
    let printed = String(decoding: terminal.transcript, as: UTF8.self)
    let line = try #require(printed.split(separator: "LINE <").last?.split(separator: ">").first)
    #expect(line.count == 4_096)
    #expect(terminal.transcript.contains(0x07))
  }
}
