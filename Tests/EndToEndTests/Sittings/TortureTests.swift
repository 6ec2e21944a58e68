import Glibc
import TerminalHarness
import Testing

/// One sitting through everything that life offers, in real seconds.
///
/// What is held against the record afterwards is computed from wall-clock stamps and the rules, not
/// from what the program says of itself.
@Suite struct TortureTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.forShortExam(blocks: 2, items: 3, seconds: 40, pause: 30)
  }

  @Test func nothingIsLostAndTheTimeStaysRight() throws {
    let first = try desk.terminal("start", "short", "--yes")
    try first.wait(for: "1/3 >")
    try answer("b", then: "2/3 >", on: first)
    try disturb(first)
    first.signal(SIGKILL)
    #expect(try first.waitForExit() == .killed(SIGKILL))

    let second = try goOn(at: "2/3 >")
    try answer("c", then: "3/3 >", on: second)
    second.signal(SIGHUP)
    #expect(try second.waitForExit() == .exited(130))
    #expect(second.isSane)

    let third = try goOn(at: "3/3 >")
    try answer("d", then: "That was the last item", on: third)
    // An empty line with Ctrl-D, twice: the end of input.
    try third.send("\u{4}")
    try third.wait(for: "Leave? The clocks run on")
    try third.send("\u{4}")
    #expect(try third.waitForExit() == .exited(0))
    #expect(third.isSane)

    let fourth = try goOn(at: "3/3 >")
    try fourth.send("end\r")
    try fourth.wait(for: "1 of 2 blocks closed.")
    fourth.hangUp()
    #expect(try fourth.waitForExit() == .exited(130))

    let fifth = try goOn(at: "break left >")
    try fifth.send("\r")
    try fifth.wait(for: "Enter starts the block and its clock.")
    try fifth.send("\r")
    try fifth.wait(for: "1/3 >")
    try answer("a", then: "2/3 >", on: fifth)
    try fifth.send("end\r")
    try fifth.wait(for: "y closes the block")
    try fifth.send("y\r")
    #expect(try fifth.readReport() == .exited(0))
    #expect(fifth.isSane)
    try checkRecord()
  }

  private func answer(_ letter: String, then text: String, on terminal: PseudoTerminal) throws {
    try terminal.send(letter + "\r")
    try terminal.wait(for: text)
  }

  /// Noise of every kind that ends nothing.
  private func disturb(_ terminal: PseudoTerminal) throws {
    for columns in [60, 132, 40, 80] {
      terminal.resize(columns: columns, rows: columns == 40 ? 16 : 24)
      terminal.pump(milliseconds: 30)
    }
    let paste = String(repeating: "a long paste \r\n\u{1B}[31m", count: 500)
    try terminal.send("\u{1B}[200~" + paste + "\u{1B}[201~\r")
    try terminal.wait(for: "2/3 >")
    try terminal.send(bytes: [0xFF, 0xFE, 0xC3, 0x28, 0x80, 0xF0, 0x9F] + Array("\r".utf8))
    try terminal.wait(for: "is no command here")
    try terminal.send("half\u{3}")
    try terminal.wait(for: "Ctrl-C ends nothing here.")
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    usleep(1_200_000)
    terminal.signal(SIGCONT)
    try terminal.send("\r")
    try terminal.wait(for: "3/3 >")
    try terminal.send("p\r")
    try terminal.wait(for: "2/3 >")
    try checkPrompt(terminal)
  }

  private func goOn(at text: String) throws -> PseudoTerminal {
    usleep(300_000)
    let terminal = try desk.terminal("resume", "--yes")
    try terminal.wait(for: text)
    if text.hasSuffix("/3 >") { try checkPrompt(terminal) }
    return terminal
  }

  /// The prompt shows what the record says is left, to the second and the time it takes to look.
  private func checkPrompt(_ terminal: PseudoTerminal) throws {
    let before = BootClock.milliseconds
    terminal.pump(milliseconds: 50)
    let shown = try #require(terminal.secondsLeft)
    let after = BootClock.milliseconds
    let beat = try desk.query("SELECT boot_ms - instant_ms FROM heartbeat")
    let zero = try #require(Int(beat))
    let end = try desk.number(
      "SELECT max(instant_ms) + 40000 FROM event WHERE kind = 'block_started'")
    let most = (end - (before - zero) + 999) / 1000 + 1
    let least = (end - (after - zero) + 999) / 1000 - 1
    #expect((least...most).contains(shown), "\(least)…\(most)")
  }

  private func checkRecord() throws {
    // Every answer that was seen to be taken is there, and nothing else.
    try desk.expect(
      """
      SELECT group_concat(block || '.' || item || option, ' ')
      FROM (SELECT * FROM event WHERE kind = 'response_selected' ORDER BY seq)
      """, gives: "1.1B 1.2C 1.3D 2.1A")
    try desk.expect(
      "SELECT group_concat(cause, ' ') FROM event WHERE kind = 'sitting_interrupted'",
      gives: "fault left left left")
    try desk.expect("SELECT validity FROM sitting_summary", gives: "interrupted")
    // Exam time and wall time go together to 50 ms, but for the one fault, over which the wall
    // clock alone went on.
    try desk.expect(
      """
      SELECT count(*) FROM event AS here JOIN event AS there
        ON there.sitting = here.sitting AND there.seq = here.seq + 1
      WHERE abs((there.wall_ms - here.wall_ms) - (there.instant_ms - here.instant_ms)) > 50
      """, gives: "1")
    try desk.expect(
      """
      SELECT min(there.instant_ms - here.instant_ms) >= 300 FROM event AS here JOIN event AS there
        ON there.sitting = here.sitting AND there.seq = here.seq + 1
      WHERE here.kind = 'sitting_interrupted' AND here.cause = 'left'
      """, gives: "1")
    let check = try desk.run(["check-records"])
    #expect(check.code == 0, "\(check.output)\(check.error)")
  }
}
