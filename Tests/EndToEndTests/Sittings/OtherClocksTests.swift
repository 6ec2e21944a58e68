import Glibc
import TerminalHarness
import Testing

/// Exams whose clocks are not those of a day with one break pool.
@Suite struct OtherClocksTests {
  private func desk(_ timing: String, count: Int) throws -> Desk {
    let desk = try Desk()
    try desk.write(
      """
      profile: other
      exam: other
      title: The other exam
      \(timing)

      """, to: "configuration/testday/profiles/other.yaml")
    try desk.addSet("drill", exam: "other", count: count)
    return desk
  }

  /// A break of fixed length ends by itself, and the next block begins.
  @Test func aFixedBreakEndsByItself() throws {
    let desk = try desk(
      """
      day: 63 s
      between: nothing
      blocks:
        - {items: 2, limit: 30 s}
        - {break: 3 s}
        - {items: 2, limit: 30 s}
      """, count: 4)
    let terminal = try desk.terminal("start", "other", "--yes")
    try terminal.wait(for: "1/2 >")
    try terminal.send("a\rb\rend\r")
    try terminal.wait(for: "This break ends by itself")
    try terminal.wait(for: "Block 2 of 2   Item 1 of 2")
    try desk.expect(
      """
      SELECT (SELECT instant_ms FROM event WHERE kind = 'block_started' AND block = 2)
        - (SELECT instant_ms FROM event WHERE kind = 'block_ended' AND block = 1)
      """, gives: "3000")
  }

  /// One clock over two blocks: what the first takes the second lacks, here all of it.
  @Test func aSessionThatRunsOutLosesItsLastBlock() throws {
    let desk = try desk(
      """
      day: 4 s
      blocks:
        - session: 4 s
          blocks:
            - {count: 2, items: 2}
      """, count: 4)
    let terminal = try desk.terminal("start", "other", "--yes")
    try terminal.wait(for: "1/2 >")
    try terminal.send("b\r")
    try terminal.wait(for: "Block 2 was never begun.", seconds: 8)
    #expect(try terminal.readReport() == .exited(0))
    try desk.expect(
      "SELECT max(instant_ms), (SELECT cause FROM event WHERE kind = 'sitting_ended') FROM event",
      gives: "4000|time")
  }

  /// In a self-paced form leaving is a pause, and costs nothing.
  @Test func leavingASelfPacedFormIsAPause() throws {
    let desk = try desk(
      """
      day: 60 s
      leaving: clocks-stop
      blocks: {items: 2, limit: 60 s}
      """, count: 2)
    let terminal = try desk.terminal("start", "other", "--yes")
    try terminal.wait(for: "1/2 >")
    try terminal.send("b\r")
    try terminal.wait(for: "2/2 >")
    try terminal.send("quit\ry\r")
    try terminal.wait(for: "Paused; no clock runs.")
    #expect(try terminal.waitForExit() == .exited(0))
    usleep(1_200_000)
    let back = try desk.terminal("resume")
    try back.wait(for: "You paused on")
    try back.send("\r")
    try back.wait(for: "2/2 >")
    try desk.expect(
      """
      SELECT (SELECT instant_ms FROM event WHERE kind = 'sitting_resumed')
        - (SELECT instant_ms FROM event WHERE kind = 'sitting_interrupted')
      """, gives: "0")
    try back.send("c\rend\r")
    #expect(try back.readReport() == .exited(0))
    try desk.expect("SELECT validity FROM sitting_summary", gives: "clean")
  }

  @Test func accommodationsScaleTheBlocks() throws {
    let desk = try Desk.forShortExam(blocks: 2, items: 2, seconds: 30, pause: 40)
    let terminal = try desk.terminal(
      "start", "short", "--time", "1.25", "--extra-break", "1", "--yes")
    try terminal.wait(for: "1/2 >")
    try terminal.send("a\rb\rend\r")
    try terminal.wait(for: "1 of 2 blocks closed.")
    try desk.expect(
      "SELECT group_concat(limit_ms, ' ') FROM sitting_part", gives: "175000 37500 37500")
    try terminal.send("stop\ry\r")
    #expect(try terminal.readReport() == .exited(0))
    #expect(
      String(decoding: terminal.transcript, as: UTF8.self)
        .contains("1.25 × time, 1 min extra break"))
  }

  @Test func aLaterPartOfTheDay() throws {
    let desk = try Desk.forShortExam(blocks: 3, items: 2, seconds: 30, pause: 120)
    let outcome = try desk.run(
      ["start", "short", "--from-block", "2", "--blocks", "1", "--yes"], input: "b\nb\nend\n")
    #expect(outcome.code == 0)
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("1 of 3 blocks from block 2 on. It will be marked partial."))
    let refused = try desk.run(["start", "short", "--from-block", "4"])
    #expect(refused.code == 2)
    #expect(refused.error.contains("name a number from 1 to 3"))
  }

  /// Spread over two days, each has its own clock, and between them none runs.
  @Test func twoDays() throws {
    let desk = try Desk.forShortExam(blocks: 3, items: 2, seconds: 30, pause: 60)
    let outcome = try desk.run(
      ["start", "short", "--days", "2", "--yes"], input: "b\nb\nend\n\nb\nb\nend\nquit\ny\n")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("Day 1 has 2 min for 2 blocks, day 2 has 1 min 30 s for 1 block."))
    #expect(outcome.output.contains("No clock runs here. Go on when you like"))
    #expect(outcome.output.contains("Pause? No clock runs while you are away."))
    #expect(outcome.output.contains("Paused; no clock runs."))
    let back = try desk.run(["resume", "--yes"], input: "\nb\nc\nend\n")
    #expect(back.code == 0)
    try desk.expect("SELECT state, validity FROM sitting_summary", gives: "completed|clean")
    let refused = try desk.run(["start", "short", "--days", "2", "--blocks", "2", "--yes"])
    #expect(refused.code == 1)
    #expect(refused.error.contains("only a whole exam is spread over two days"))
  }
}
