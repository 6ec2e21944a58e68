import Glibc
import TerminalHarness
import Testing

/// The time between two blocks.
@Suite struct BreakTests {
  private func onBreak(_ desk: Desk) throws -> PseudoTerminal {
    let terminal = try desk.terminal("start", "short")
    try terminal.wait(for: "Enter begins")
    try terminal.send("\r")
    // A day of several blocks may begin with a break before the first.
    try terminal.wait(for: "the first block") { screen in
      screen.cursorLine.contains("1/2 >") || screen.cursorLine.contains("break >")
    }
    if terminal.screen.cursorLine.contains("break >") { try begin(terminal) }
    try terminal.wait(for: "1/2 >")
    try terminal.send("a\rb\rend\r")
    try terminal.wait(for: "break left")
    return terminal
  }

  /// From the break over the start screen into the block.
  private func begin(_ terminal: PseudoTerminal) throws {
    try terminal.send("\r")
    try terminal.wait(for: "Enter starts the block and its clock.")
    try terminal.send("\r")
  }

  @Test func theBreakCountsAndEnterBeginsTheNextBlock() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 30, pause: 40)
    let terminal = try onBreak(desk)
    terminal.expectScreen(has: "1 of 2 blocks closed.")
    terminal.expectScreen(has: "Next: block 2, 2 items, 0:30.")
    let first = terminal.screen.cursorLine
    try terminal.wait(for: "two ticks") { screen in
      screen.cursorLine.contains("break left") && screen.cursorLine != first
    }
    // Nothing of a finished block is told before the day is over.
    #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("right"))
    try terminal.send("a\r")
    try terminal.wait(for: "Enter goes on.")
    try begin(terminal)
    try terminal.wait(for: "1/2 >")
    #expect(terminal.screen.lines[0].hasPrefix("Block 2 of 2   Item 1 of 2"))
    try terminal.send("b\rb\rend\r")
    #expect(try terminal.readReport() == .exited(0))
    let blocks = try desk.query(
      "SELECT block, items_answered, items_right, ended_by FROM block_pace ORDER BY block")
    #expect(blocks == "1|2|1|examinee\n2|2|2|examinee")
  }

  @Test func aBreakCanBeSpentOutside() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 30, pause: 40)
    let terminal = try onBreak(desk)
    try terminal.send("quit\r")
    try terminal.wait(for: "Leave? The clocks run on")
    try terminal.send("y\r")
    #expect(try terminal.waitForExit() == .exited(0))
    usleep(1_000_000)
    let back = try desk.terminal("resume", "1")
    try back.wait(for: "Enter goes on")
    back.expectScreen(has: "On a break: ")
    try back.send("\r")
    try back.wait(for: "break left")
    try back.send("stop\r")
    try back.wait(for: "End the sitting here?")
    try back.send("y\r")
    #expect(try back.readReport() == .exited(0))
    try desk.expect(
      "SELECT state FROM sitting_summary",
      gives: "abandoned")
  }

  /// The Enter of an answer that came too late must not cost the break.
  @Test func anEnterRightAfterTheTimeIsUpBeginsNothing() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 2, pause: 40)
    let terminal = try desk.terminal("start", "short", "--yes")
    try terminal.wait(for: "1/2 >")
    try terminal.send("c")
    try terminal.wait(for: "Time is up: block 1 is closed.")
    try terminal.send("\r")
    try terminal.wait(for: "That came after the time was up and was not entered.")
    #expect(terminal.screen.cursorLine.hasSuffix("break left >"))
    try desk.expect("SELECT count(*) FROM event WHERE kind = 'response_selected'", gives: "0")
    try desk.expect("SELECT max(block) FROM event WHERE kind = 'block_started'", gives: "1")
    terminal.pump(milliseconds: 1_500)
    try begin(terminal)
    try terminal.wait(for: "Block 2 of 2   Item 1 of 2")
  }

  /// A break taken too long comes off the end of the day.
  @Test func aBreakTakenTooLongIsSaid() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 3, pause: 1)
    let terminal = try onBreak(desk)
    try terminal.wait(for: " over the break >", seconds: 8)
    terminal.expectScreen(has: "The break time is used up; the end of the day pays")
    try begin(terminal)
    try terminal.wait(for: "1/2 >")
    #expect(try terminal.readReport() == .exited(0))
    try desk.expect("SELECT count(*) FROM event WHERE kind = 'break_overran'", gives: "1")
    try desk.expect("SELECT max(instant_ms) - min(instant_ms) FROM event", gives: "7000")
    try desk.expect(
      "SELECT block, ended_by FROM block_pace ORDER BY block", gives: "1|examinee\n2|time")
  }

  @Test func energyAndAnxietyAreAskedForBetweenAndBehind() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 30, pause: 40)
    desk.extra["TESTDAY_NO_RATINGS"] = ""
    let terminal = try onBreak(desk)
    try terminal.wait(for: "Your energy now, 0 (none) to 10 (full)?")
    try terminal.send("6\r")
    try terminal.wait(for: "Your anxiety now, 0 (none) to 10 (extreme)?")
    try terminal.send("\r")
    try begin(terminal)
    try terminal.wait(for: "1/2 >")
    try terminal.send("b\rb\rend\r")
    try terminal.wait(for: "Your energy now, 0 (none) to 10 (full)? Enter skips. >")
    try terminal.send("\r")
    try terminal.wait(for: "Your anxiety now, 0 (none) to 10 (extreme)? Enter skips. >")
    try terminal.send("3\r")
    #expect(try terminal.readReport() == .exited(0))
    try desk.expect(
      "SELECT after_block, scale, value FROM rating ORDER BY 1", gives: "1|energy|6\n2|anxiety|3")
  }

  @Test func signingInAgainTakesItsTime() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 30, pause: 40)
    let terminal = try desk.terminal("start", "short", "--yes", "--check-in", "2")
    try terminal.wait(for: "1/2 >")
    try terminal.send("a\rb\rend\r")
    try terminal.wait(for: "break left")
    try terminal.send("break\r")
    try terminal.wait(for: "Break, out of the room")
    try terminal.send("\r")
    try terminal.wait(for: "to sign in >")
    // The start screen comes by itself.
    try terminal.wait(for: "Enter starts the block and its clock.")
    try terminal.send("\r")
    try terminal.wait(for: "1/2 >")
    try terminal.send("b\rb\rend\r")
    #expect(try terminal.readReport() == .exited(0))
    try desk.expect(
      """
      SELECT (SELECT instant_ms FROM event WHERE kind = 'check_in_ended')
        - (SELECT instant_ms FROM event WHERE kind = 'check_in_started')
      """, gives: "2000")
  }
}
