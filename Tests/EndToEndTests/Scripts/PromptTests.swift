import TerminalHarness
import Testing

/// The prompt between sittings, on a terminal.
@Suite struct PromptTests {
  @Test func helpCanBeReadFromItsBeginning() throws {
    let desk = try Desk()
    let terminal = try desk.terminal()
    try terminal.wait(for: "testday>")
    try terminal.send("help\r")
    try terminal.wait(for: "Enter goes on, q ends >")
    terminal.expectScreen(has: "start")
    terminal.expectScreen(has: "Commands")
    try terminal.send("\r")
    try terminal.wait(for: "the rest") { $0.cursorLine == "testday>" }
    terminal.expectScreen(has: "leave the room; clocks run on")
    try terminal.send("exams show step1\r")
    try terminal.wait(for: "Enter goes on, q ends >")
    try terminal.send("q\r")
    try terminal.wait(for: "the prompt") { $0.cursorLine == "testday>" }
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isSane)
  }

  @Test func aMistakeDoesNotEndIt() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal()
    try terminal.wait(for: "testday>")
    try terminal.send("strat\r")
    try terminal.wait(for: "testday: there is no command strat; did you mean start")
    try terminal.send("start sho\t")
    try terminal.wait(for: "testday> start short")
    try terminal.send("\u{3}")
    try terminal.wait(for: "a new line") { $0.cursorLine == "testday>" }
    // Ctrl-D on an empty line is the end, and no failure of what was typed before.
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isSane)
  }

  /// An open sitting is not forgotten.
  @Test func theGreetingNamesAnOpenSitting() throws {
    let desk = try Desk.forShortExam()
    _ = try desk.run(["start", "short"], input: "a\n")
    let terminal = try desk.terminal()
    try terminal.wait(for: "Sitting 1 is not over: resume goes on with it.")
    try terminal.send("resume\r")
    try terminal.wait(for: "Enter goes on, q goes back >")
    try terminal.send("q\r")
    try terminal.wait(for: "the prompt") { $0.cursorLine == "testday>" }
    // Looking is no return to the room.
    try desk.expect("SELECT count(*) FROM event WHERE kind = 'sitting_resumed'", gives: "0")
  }

  /// Screen readers get every line once, and no clock that moves.
  @Test func plainTerminalsAreNotDrawnOver() throws {
    let desk = try Desk.forShortExam()
    let terminal = try desk.terminal("--plain", "start", "short", "--yes", rows: 50)
    try terminal.wait(for: "1/5 >")
    let sent = terminal.transcript.count
    terminal.pump(milliseconds: 1_500)
    #expect(terminal.transcript.count == sent, "something moved")
    try terminal.send("a\r")
    try terminal.wait(for: "Item 2 of 5")
    terminal.expectScreen(has: "Item 1 of 5")
    terminal.expectScreen(has: "Item 1: A.")
  }

  @Test func noColourWhereNoneIsWanted() throws {
    let desk = try Desk.forShortExam()
    desk.extra = ["NO_COLOR": "1"]
    let terminal = try desk.terminal("start", "short", "--yes")
    try terminal.wait(for: "1/5 >")
    let printed = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(!printed.contains(#/\u{1B}\[[0-9;]+m/#))
  }
}
