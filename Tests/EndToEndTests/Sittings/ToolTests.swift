import TerminalHarness
import Testing

/// The tools inside a block on a real terminal, and what they leave on record.
@Suite struct ToolTests {
  @Test func toolsOpenOverTheItemAndCloseByThemselves() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("labs sodium\r")
    // The question, the options and the clock stay in sight.
    try terminal.wait(for: "the table over the item") { screen in
      screen.contains("136–145 mEq/L") && screen.contains("Which option is the second one?")
        && screen.contains("D  West ") && screen.cursorLine.hasSuffix("1/5 >")
    }
    try terminal.send("calc 12.5 * 3\r")
    try terminal.wait(for: "37.5")
    try terminal.send("/ 4\r")
    try terminal.wait(for: "9.375")
    try terminal.send("b\r")
    try terminal.wait(for: "the next item") {
      $0.cursorLine.hasSuffix("2/5 >") && !$0.contains("Calculator")
    }
    try terminal.send("board pCO2 40\rboard\r")
    try terminal.wait(for: "│   pCO2 40")
    try terminal.send("\r")
    try terminal.wait(for: "no panel") {
      !$0.contains("│") && $0.cursorLine.hasSuffix("2/5 >")
    }

    try desk.expect(
      """
      SELECT kind, coalesce(aid, '-') FROM event
      WHERE kind LIKE 'aid%' OR kind IN ('response_selected', 'note_board_changed') ORDER BY seq
      """,
      gives: """
        aid_opened|laboratory_values
        aid_closed|laboratory_values
        aid_opened|calculator
        aid_closed|calculator
        response_selected|-
        note_board_changed|-
        aid_opened|note_board
        aid_closed|note_board
        """)
    // Using a tool is part of the visit: the item stayed on screen.
    try desk.expect(
      "SELECT item, answer, visits FROM response WHERE visits > 0 ORDER BY item",
      gives: "1|B|1\n2||1")
    // What closed the calculator is the answer, at its very instant.
    try desk.expect(
      """
      SELECT a.instant_ms = b.instant_ms FROM event AS a JOIN event AS b ON b.seq = a.seq + 1
      WHERE a.kind = 'aid_closed' AND a.aid = 'calculator'
      """, gives: "1")
  }

  @Test func aHighlightStaysAndShows() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("hl STEM of\r")
    try terminal.wait(for: "Highlighted: \"stem of\".")
    try terminal.wait(for: "1/5 >")
    #expect(
      String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[7mstem of\u{1B}[0m"))
    try terminal.send("n\r")
    try terminal.wait(for: "2/5 >")
    try terminal.send("p\r")
    try terminal.wait(for: "1/5 >")
    try desk.expect(
      "SELECT kind, text FROM event WHERE kind = 'text_highlighted'",
      gives: "text_highlighted|stem of")
    // Without colour, signs stand in its place.
    desk.extra["NO_COLOR"] = "1"
    let plain = try desk.terminal("start", "short")
    try plain.enterBlock()
    try plain.send("hl stem of\r")
    try plain.wait(for: "«stem of»")
  }

  @Test func theClockCanBeHidden() throws {
    let desk = try Desk.forShortExam(seconds: 303)
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("clock\r")
    try terminal.wait(for: "--:-- left  1/5 >")
    // It comes back by itself while something is being typed.
    try terminal.send("x c")
    try terminal.wait(for: "five minutes left", seconds: 8) {
      $0.cursorLine.hasPrefix("5:00 left  1/5 > x c")
    }
  }
}
