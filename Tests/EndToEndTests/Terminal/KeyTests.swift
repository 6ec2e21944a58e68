import TerminalHarness
import Testing

/// Keys with a meaning of their own.
@Suite struct KeyTests {
  @Test func pageKeysKeepWhatIsTyped() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("ab\u{1B}[5~c\u{1B}[6~d\r")
    try terminal.wait(for: "LINE <abcd>")
    #expect(terminal.screen.count(of: "PAGE UP") == 1)
    #expect(terminal.screen.count(of: "PAGE DOWN") == 1)
  }

  @Test func controlCDropsTheLine() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("wrong")
    try terminal.wait(for: "Q1> wrong")
    try terminal.send("\u{3}")
    try terminal.wait(for: "INTERRUPT")
    #expect(terminal.screen.contains("wrong^C"))
    try terminal.send("right\r")
    try terminal.wait(for: "LINE <right>")
  }

  @Test func controlDEndsAnEmptyLineOnly() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("ab\u{1}\u{4}\r")
    try terminal.wait(for: "LINE <b>")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.lines.contains("END"), "\(terminal.screen.text)")
    #expect(terminal.isSane)
  }

  @Test func controlLEmptiesTheScreen() throws {
    let terminal = try PseudoTerminal.probe()
    try terminal.send("one\rha")
    try terminal.wait(for: "the line") { $0.cursorLine == "Q1> ha" }
    try terminal.send("\u{C}")
    try terminal.wait(for: "an empty screen") {
      $0.text == "RESIZED 80x24\nQ1> ha\n"
    }
    try terminal.send("lf\r")
    try terminal.wait(for: "LINE <half>")
  }

  @Test func theShellCanEmptyTheScreen() throws {
    let terminal = try PseudoTerminal.probe()
    try terminal.send("clear\r")
    try terminal.wait(for: "an empty screen") { $0.text == "Q1>\n" }
  }

  /// Ctrl-S would freeze the screen while the exam's clock goes on.
  @Test func controlSStopsNothing() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    try terminal.send("\u{13}ok\r")
    try terminal.wait(for: "LINE <ok>")
  }

  @Test func tabCompletesWordsOfTheProgramOnly() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50", "--words", "start,stats,quit")
    try terminal.send("q\t\r")
    try terminal.wait(for: "LINE <quit >")
    try terminal.send("s\t")
    try terminal.wait(for: "Q1> sta")
    try terminal.send("\t")
    try terminal.wait(for: "the list") { $0.lines.contains("start  stats") }
    try terminal.wait(for: "the line") { $0.cursorLine.hasSuffix("Q1> sta") }
    // What stands before the word is told to the program.
    try terminal.send("r\tq\t\r")
    try terminal.wait(for: "LINE <start quit! >")
    // Never the names of files.
    try terminal.send("/et\t\t/etc/host\t\t\r")
    try terminal.wait(for: "LINE </et/etc/host>")
  }

  @Test func aLongListIsCut() throws {
    let words = (1...80).map { "set\($0)" }.joined(separator: ",")
    let terminal = try PseudoTerminal.probe("--words", words)
    try terminal.send("set\t")
    try terminal.wait(for: "(and 20 more)")
    #expect(terminal.screen.cursorLine == "Q1> set")
  }

  @Test func historyComesBack() throws {
    let folder = try ScratchFolder()
    let first = try PseudoTerminal.probe("--history", folder.path("history"))
    try first.send("start one\rstats\rstats\rquit\r")
    #expect(try first.waitForExit() == .exited(0))
    let second = try PseudoTerminal.probe("--history", folder.path("history"))
    try second.send("\u{1B}[A\u{1B}[A\u{1B}[A!\r")
    try second.wait(for: "LINE <start one!>")
    #expect(folder.text("history") == "start one\nstats\nquit\nstart one!\n")
  }
}
