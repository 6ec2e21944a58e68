import Foundation
import Glibc
import TerminalHarness
import Testing

/// Ways out of the room in the middle of a block, and the way back in.
@Suite struct LeavingTests {
  /// How a person, or the machine, ends the program.
  enum WayOut: CaseIterable {
    case terminalClosed, terminated, controlD, quit
  }

  /// The seconds told as time away.
  ///
  /// 7 in `The clocks ran on: 0:07 has passed since.`
  private static func secondsAway(on screen: String) -> Int? {
    guard let start = screen.range(of: "The clocks ran on: 0:"),
      let end = screen.range(of: " has passed since.")
    else { return nil }
    return Int(screen[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: WayOut.allCases)
  func theClockRunsOnWhileAway(_ way: WayOut) throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("a\r")
    try terminal.wait(for: "2/5 >")
    try terminal.send("half")
    try terminal.wait(for: "> half")
    try leave(terminal, by: way)
    #expect(try terminal.waitForExit() == .exited(way == .controlD || way == .quit ? 0 : 130))
    if way != .terminalClosed { #expect(terminal.isSane) }
    let left = try desk.number(
      "SELECT instant_ms FROM event WHERE kind = 'sitting_interrupted' AND cause = 'left'")

    usleep(1_100_000)
    let back = try desk.terminal("resume")
    try back.wait(for: "Enter goes on")
    back.expectScreen(has: "You left on")
    // At least the time slept, at most what has really passed, however slow the machine is.
    let passed = BootClock.milliseconds - (try desk.number("SELECT boot_ms FROM sitting")) - left
    let told = try #require(Self.secondsAway(on: back.screen.text))
    #expect(1...passed / 1_000 ~= told, "\(back.screen.text)")
    back.expectScreen(has: "Block 1 of 1: 0:5")
    try back.send("\r")
    try back.wait(for: "2/5 >")
    let resumed = try desk.number(
      "SELECT instant_ms FROM event WHERE kind = 'sitting_resumed'")
    #expect((1_100..<4_000).contains(resumed - left))
    let deadline = try desk.number(
      "SELECT instant_ms + 60000 FROM event WHERE kind = 'block_started'")
    let seconds = try #require(back.secondsLeft)
    #expect(seconds <= (deadline - resumed + 999) / 1_000)
    try desk.expect(
      "SELECT answer FROM response WHERE item = 1",
      gives: "A")
    try desk.expect(
      "SELECT count(*) FROM event WHERE kind = 'response_selected'",
      gives: "1")
    try desk.expect(
      "SELECT validity FROM sitting_summary",
      gives: "interrupted")
  }

  private func leave(_ terminal: PseudoTerminal, by way: WayOut) throws {
    switch way {
    case .terminalClosed: terminal.hangUp()
    case .terminated: terminal.signal(SIGTERM)
    case .controlD:
      // On a line with text Ctrl-D deletes; on an empty one it asks.
      try terminal.send("\u{15}\u{4}")
      try terminal.wait(for: "Leave? The clocks run on")
      try terminal.send("y\r")
    case .quit:
      try terminal.send("\u{15}quit\r")
      try terminal.wait(for: "Leave? The clocks run on")
      try terminal.send("\r")
      try terminal.wait(for: "Going on.")
      try terminal.send("quit\r")
      try terminal.wait(for: "Leave? The clocks run on")
      try terminal.send("yes\r")
    }
  }

  /// A sudden end is a fault of the test centre: exam time stands still.
  @Test func afterAKillTheClockGoesOnFromTheLastSignOfLife() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    for (answer, next) in [("a", "2/5 >"), ("b!", "3/5 >")] {
      try terminal.send(answer + "\r")
      try terminal.wait(for: next)
    }
    // Longer than the program goes without a sign of life.
    try terminal.send("half an ans")
    terminal.pump(milliseconds: 2_600)
    let zero = try desk.number("SELECT boot_ms FROM sitting")
    terminal.signal(SIGKILL)
    let killed = BootClock.milliseconds - zero
    #expect(try terminal.waitForExit() == .killed(SIGKILL))

    usleep(1_000_000)
    let back = try desk.terminal("resume")
    try back.wait(for: "Enter goes on")
    back.expectScreen(has: "The program ended without leaving on")
    back.expectScreen(has: "Exam time stood still since then.")
    try back.send("\r")
    try back.wait(for: "3/5 >")
    let resumed = try desk.number(
      "SELECT instant_ms FROM event WHERE kind = 'sitting_resumed'")
    #expect((killed - 2_100...killed).contains(resumed), "killed at \(killed)")
    try desk.expect(
      "SELECT kind, cause FROM event WHERE kind = 'sitting_interrupted'",
      gives: "sitting_interrupted|fault")
    try desk.expect(
      "SELECT item, answer, confidence FROM response WHERE answer NOT NULL ORDER BY item",
      gives: "1|A|\n2|B|sure")
    #expect(!back.screen.cursorLine.contains("half"))

    try back.send("c\rend\r")
    try back.wait(for: "y closes the block")
    try back.send("y\r")
    #expect(try back.readReport() == .exited(0))
    #expect(String(decoding: back.transcript, as: UTF8.self).contains("interrupted"))
    try desk.expect(
      "SELECT state, validity, faults FROM sitting_summary",
      gives: "completed|interrupted|1")
  }

  /// A block whose time ran out while nobody was there is closed on the way back in.
  @Test func aBlockThatRanOutMeanwhileIsClosed() throws {
    let desk = try Desk.forShortExam(seconds: 2)
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    try terminal.send("b\r")
    try terminal.wait(for: "2/5 >")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .exited(130))
    let refused = try desk.run(["report"])
    #expect(refused.code == 1)
    usleep(2_000_000)
    let back = try desk.terminal("resume")
    try back.wait(for: "Its time is over: going on closes it.")
    try back.send("\r")
    #expect(try back.readReport() == .exited(0))
    try desk.expect(BlockTests.lengthOfBlock, gives: "2000|time")
  }

  @Test func stoppingTheProgramStopsNoClock() throws {
    let desk = try Desk.forShortExam()
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: desk.environment.merging(["PS1": "shell$ ", "HISTFILE": ""]) { $1 })
    try shell.wait(for: "shell$")
    try shell.send("\(Desk.program) start short --yes\r")
    try shell.wait(for: "1/5 >")
    try shell.send("a")
    try shell.wait(for: "> a")
    let before = try #require(shell.secondsLeft)
    try shell.send("\u{1A}")
    try shell.wait(for: "Stopped")
    shell.pump(milliseconds: 2_000)
    try shell.send("fg\r")
    try shell.wait(for: "the block again") { screen in
      screen.cursorLine.hasSuffix("1/5 > a") && screen.lines[0].hasPrefix("Item 1 of 5")
    }
    let after = try #require(shell.secondsLeft)
    #expect((2...5).contains(before - after))
    try shell.send("\r")
    try shell.wait(for: "2/5 >")
    try desk.expect(
      "SELECT answer FROM response WHERE item = 1",
      gives: "A")
    try desk.expect(
      "SELECT validity FROM sitting_summary",
      gives: "clean")
  }

  @Test func aSittingIsHeldByOneProgram() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("start", "short")
    try terminal.enterBlock()
    let second = try desk.run(["resume"])
    let holder = try desk.query("SELECT pid FROM heartbeat")
    #expect(second.code == 1)
    #expect(second.output.isEmpty)
    #expect(second.error.hasPrefix("testday: sitting 1 is running in process \(holder) on "))
    #expect(second.error.hasSuffix("; go on there, or end that process first\n"))
    // A sitting of one's own beside it is allowed, and so is looking at the others.
    #expect(try desk.run(["history"]).code == 0)
    try terminal.send("a\r")
    try terminal.wait(for: "2/5 >")
  }
}
