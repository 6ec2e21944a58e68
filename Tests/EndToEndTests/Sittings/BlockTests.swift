import Foundation
import TerminalHarness
import Testing

/// Blocks as a person takes them, in real seconds.
@Suite struct BlockTests {
  /// Answers, then half an answer that the end of the time cuts off.
  @Test func aBlockRunsOutByItself() throws {
    let desk = try Desk.forShortExam(seconds: 5)
    let terminal = try desk.terminal("start", "short")
    try terminal.wait(for: "Enter begins")
    terminal.expectScreen(has: "1 block of 5 items, 5 s.")
    terminal.expectScreen(has: "all new to you")
    try terminal.send("\r")
    try terminal.wait(for: "1/5 >")
    for (answer, next) in [("a", "2/5 >"), ("b?", "3/5 >"), ("c 70", "4/5 >")] {
      try terminal.send(answer + "\r")
      try terminal.wait(for: next)
    }

    try terminal.send("d 5")
    var seen: Set<Int> = []
    try terminal.wait(for: "three ticks") { screen in
      guard screen.cursorLine.hasSuffix("4/5 > d 5"), let seconds = terminal.secondsLeft else {
        return false
      }
      seen.insert(seconds)
      return seen.count >= 3
    }
    try terminal.wait(for: "The short exam · sitting 1 · block 1 of 1", seconds: 8)
    let now = BootClock.milliseconds
    let deadline = try desk.number(
      "SELECT boot_ms + instant_ms FROM event, sitting WHERE kind = 'block_ended'")
    // Far from what a person would notice as late on an idle machine; tests share theirs.
    #expect((0..<1_000).contains(now - deadline), "the report came after \(now - deadline) ms")
    #expect(try terminal.readReport() == .exited(0))
    #expect(terminal.isSane)

    // The record: closed at the very deadline, and nothing of the half-typed answer.
    try desk.expect(Self.lengthOfBlock, gives: "5000|time")
    try desk.expect(
      "SELECT item, answer, confidence FROM response WHERE answer NOT NULL ORDER BY item",
      gives: "1|A|\n2|B|guess\n3|C|70%")
    try desk.expect("SELECT state, validity FROM sitting_summary", gives: "completed|clean")
  }

  /// How long the only block took by the record, in milliseconds, and who ended it.
  static let lengthOfBlock = """
    SELECT b.instant_ms - a.instant_ms, b.cause FROM event AS a, event AS b
    WHERE a.kind = 'block_started' AND b.kind = 'block_ended'
    """

  @Test func controlCEndsNothing() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("b\u{3}")
    try terminal.wait(for: "Ctrl-C ends nothing here")
    for _ in 0..<5 { try terminal.send("\u{3}") }
    // What is typed ahead of an interrupt goes with it.
    terminal.pump(milliseconds: 300)
    try terminal.send("a\r")
    try terminal.wait(for: "2/5 >")
    try terminal.send("end\r")
    try terminal.wait(for: "Items 2–5 have no answer.")
    try terminal.send("\r")
    try terminal.wait(for: "Going on.")
    try desk.expect(
      "SELECT count(*) FROM event WHERE kind = 'block_ended'",
      gives: "0")
    try desk.expect(
      "SELECT answer FROM response WHERE item = 1",
      gives: "A")
  }

  @Test func anotherSizeIsDrawnAnew() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short", columns: 80, rows: 24)
    try terminal.enterBlock()
    try terminal.send("x c")
    try terminal.wait(for: "> x c")
    for (columns, rows) in [(60, 20), (120, 40), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "the screen of \(columns)x\(rows)") { screen in
        screen.lines[0].hasPrefix("Item 1 of 5") && screen.lines[0].count == min(columns - 1, 96)
          && screen.cursor.row == rows - 1 && screen.cursorLine.hasSuffix("> x c")
          && screen.count(of: "Which option is the second one?") == 1
      }
      #expect(terminal.screen.lines.allSatisfy { $0.count <= columns })
    }
    try terminal.send("\r")
    try terminal.wait(for: "the struck option") { _ in
      (try? desk.query("SELECT option FROM event WHERE kind = 'option_struck'")) == "C"
    }
  }

  /// On a small screen too the title of what is shown stays in sight, and no word is cut.
  @Test func aSmallScreenIsEnough() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, pause: 60)
    let terminal = try desk.terminal("start", "short", columns: 60, rows: 20)
    try terminal.wait(for: "Enter begins")
    terminal.expectScreen(has: "The short exam")
    try terminal.send("\r")
    try terminal.wait(for: "1/2 >")
    #expect(terminal.screen.lines[0].hasPrefix("Block 1 of 2   Item 1 of 2"))
    try terminal.send("items\r")
    try terminal.wait(for: "items >")
    #expect(terminal.screen.lines[0] == "Block 1 of 2   Items")
    #expect(terminal.screen.lines.contains { $0.hasSuffix("end closes the block.") })
    try terminal.send("?\r")
    try terminal.wait(for: "leave the room")
    #expect(terminal.screen.lines[0].hasPrefix("Answer b "))
    try terminal.send("\r")
    try terminal.wait(for: "not seen")
    #expect(terminal.screen.lines[0] == "Block 1 of 2   Items")
    try terminal.send("\rb\rb\rend\r")
    try terminal.wait(for: "break left >")
    #expect(terminal.screen.lines[0].hasPrefix("Break "))
    #expect(terminal.screen.lines.contains { $0.contains("quit leaves") })
  }

  @Test func aPasteAndBrokenTextHarmNothing() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    let paste = String(repeating: "a b\r\n\u{1B}[31m", count: 1_000)
    try terminal.send("\u{1B}[200~" + paste + "\u{1B}[201~")
    try terminal.send("\r")
    try terminal.wait(for: "Nothing was done.")
    try terminal.send(bytes: [0xFF, 0xFE, 0xC3, 0x28, 0x80] + Array("\r".utf8))
    try terminal.wait(for: "is no command here")
    try terminal.send("note ")
    try terminal.send(bytes: [0xF0, 0x9F, 0x98] + Array(" \u{1B}]0;title\u{7} end\r".utf8))
    try terminal.wait(for: "Note saved.")
    try terminal.send("d\r")
    try terminal.wait(for: "2/5 >")
    try desk.expect(
      "SELECT item, answer FROM response WHERE answer NOT NULL",
      gives: "1|D")
    let note = try desk.query("SELECT text FROM event WHERE kind = 'note_taken'")
    #expect(!note.utf8.contains(0x1B) && !note.utf8.contains(0x07))
    try terminal.send("end\r")
    try terminal.wait(for: "y closes the block")
    try terminal.send("y\r")
    #expect(try terminal.readReport() == .exited(0))
    #expect(terminal.isSane)
  }
}
