import TerminalHarness
import TestSupport
import Testing

/// Random keys, at random moments of a running clock.
@Suite struct FuzzTests {
  /// Not Ctrl-C, Ctrl-D, Ctrl-S, Ctrl-Z and Ctrl-\, which end or stop what is tested.
  private static let controls = (1...31).filter { ![3, 4, 19, 26, 28].contains($0) }
    .map { String(UnicodeScalar(UInt8($0))) }
  private static let functionKeys = [
    "[A", "[B", "[C", "[D", "[H", "[F", "[3~", "[5~", "[1;5C", "[1;5D", "[24~", "[<", "[M",
    "[200~", "[201~", "OP", "OA", "f", "b", "d", "t", "y", "u", "l", "c", "r", "p", "n", "<", ">",
    "1", "x", "\u{7F}", "", "[",
  ].map { "\u{1B}" + $0 }
  private static let texts = [
    "a", "B", " ", "é", "日", "e\u{301}", "\t", "\u{7F}", "\r", "\n", "word word",
  ]
  private static let keys = texts + controls + functionKeys

  @Test(arguments: 0..<4 as Range<UInt64>)
  func randomKeysCrashNothing(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try ScratchFolder()
    let terminal = try PseudoTerminal.probe(
      "--tick", "7", "--wake", "90", "--words", "start,stats,quit", "--history",
      folder.path("history"), columns: seed % 2 == 0 ? 80 : 17, rows: 10)
    if seed >= 2 { try terminal.send("\r") }
    for count in 0..<1_500 {
      var bytes = Array(Self.keys[Int(random.next() % UInt64(Self.keys.count))].utf8)
      if random.next() % 50 == 0 { bytes = [UInt8(truncatingIfNeeded: random.next()) | 0x80] }
      try terminal.send(bytes: bytes)
      if random.next() % 8 == 0 { terminal.pump(milliseconds: 1) }
      guard terminal.exitStatus == nil else {
        let last = String(decoding: terminal.transcript.suffix(500), as: UTF8.self)
        Issue.record("seed \(seed): ended after \(count) keys: \(last)")
        return
      }
    }
    // Still there, and still a line editor: the paste that may be under way is ended first.
    try terminal.send("\u{1B}[201~\u{5}\u{15}\u{B}alive\r")
    try terminal.wait(for: "a line, seed \(seed)") { $0.lines.joined().contains("LINE <alive>") }
    terminal.signal(15)
    #expect(try terminal.waitForExit() == .exited(143), "seed \(seed)")
    #expect(terminal.isSane)
  }

  /// What is accepted does not depend on whether the clock was redrawn meanwhile.
  @Test(arguments: 10..<12 as Range<UInt64>)
  func ticksChangeNoLine(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let editing = [
      "a", "b ", "é", "日本", "\u{7F}", "\u{1}", "\u{5}", "\u{2}", "\u{6}", "\u{17}",
      "\u{19}", "\u{14}", "\u{B}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}[D", "\u{1B}[C",
    ]
    let keys = (0..<150).map { _ in editing[Int(random.next() % UInt64(editing.count))] }
    let accepted = try [["--tick", "3"], ["--tick", "600000"]].map { options in
      let terminal = try PseudoTerminal.probe(options[0], options[1], columns: 40)
      for key in keys {
        try terminal.send(key)
        terminal.pump(milliseconds: 2)
      }
      let shown = settledScreen(of: terminal)
      try terminal.send("\r")
      try terminal.wait(for: "a line, seed \(seed)") { $0.contains("LINE <") }
      terminal.pump(milliseconds: 30)
      let printed = String(decoding: terminal.transcript, as: UTF8.self)
      let lines = printed.split(separator: "LINE <")
      let line = lines.count > 1 ? lines[1].prefix { $0 != ">" } : ""
      // The prompt's number differs; the rest of the screen must not.
      let text = shown.joined(separator: "\n").drop { $0 != "Q" }
      return [String(line), String(text)]
    }
    #expect(!accepted[0][0].isEmpty)
    #expect(accepted[0] == accepted[1], "seed \(seed)")
  }
}

/// The lines that stand on the screen most of the time: a single look may fall into a redrawing.
private func settledScreen(of terminal: PseudoTerminal) -> [String] {
  var counts: [[String]: Int] = [:]
  for _ in 0..<40 {
    terminal.pump(milliseconds: 5)
    counts[terminal.screen.lines, default: 0] += 1
  }
  return counts.max { $0.value < $1.value }?.key ?? []
}
