import TerminalHarness
import Testing

/// A block with checkpoints on screen.
@Suite struct DrillTests {
  /// 12 items in 2 minutes: at an even pace 70 s are left after 5, 20 s after 10.
  private func desk() throws -> Desk { try Desk.forShortExam(items: 12, seconds: 120) }

  @Test func aDrillIsMarkedAsOne() throws {
    let desk = try desk()
    let answers = String(repeating: "b\n", count: 12) + "end\n"
    let drill = try desk.run(["drill", "short", "--checkpoints"], input: answers)
    #expect(drill.error == "")
    #expect(drill.code == 0)
    for part in [
      "This is a drill: its checkpoints stay on screen.",
      "record: item 5 1:10, item 10 0:20.", "\nCheckpoints: item 5 1:10 · item 10 0:20\n",
      "\nItem 5: B. Done with ", " ahead of the checkpoint.\n", "\nCheckpoints: item 10 0:20\n",
      "\nCheckpoints: all passed\n", "Validity  drill\n",
      "This was a drill: checkpoints were on screen",
    ] {
      #expect(drill.output.contains(part), "\(part)")
    }
    let exam = try desk.run(["start", "short"], input: answers)
    #expect(!exam.output.contains("heckpoint"))
    try desk.expect(
      "SELECT purpose, validity FROM sitting_summary", gives: "drill|drill\nexam|clean")
    let history = try desk.run(["history"]).output
    #expect(history.contains(/12 of 12  completed  drill/))
    #expect(history.contains(/12 of 12  completed  clean/))
    #expect(try desk.run(["check-records"]).code == 0)
  }

  @Test func comingBackShowsThemAgain() throws {
    let desk = try desk()
    desk.extra = ["TESTDAY_NO_RATINGS": ""]
    let terminal = try desk.terminal("drill", "short", "--checkpoints")
    try terminal.wait(for: "Enter begins")
    terminal.expectScreen(has: "This is a drill")
    try terminal.send("\r")
    try terminal.wait(for: "1/12 >")
    terminal.expectScreen(has: "Checkpoints: item 5 1:10 · item 10 0:20")
    for next in 2...6 {
      try terminal.send("b\r")
      try terminal.wait(for: "\(next)/12 >")
    }
    terminal.expectScreen(has: "Item 5: B. Done with ")
    terminal.expectScreen(has: "the checkpoint.")
    try terminal.send("quit\r")
    try terminal.wait(for: "Leave?")
    try terminal.send("y\r")
    #expect(try terminal.waitForExit() == .exited(0))

    let back = try desk.terminal("resume", "--rehearse")
    try back.wait(for: "Enter goes on")
    back.expectScreen(has: "Conditions so far: drill, interrupted.")
    try back.send("\r")
    try back.wait(for: "6/12 >")
    back.expectScreen(has: "Checkpoints: item 10 0:20")
    // No ratings are asked for at the end of a drill.
    try back.send("end\r")
    try back.wait(for: "y closes the block")
    try back.send("y\r")
    #expect(try back.readReport() == .exited(0))
    try desk.expect("SELECT validity FROM sitting_summary", gives: "drill, interrupted")
  }
}
