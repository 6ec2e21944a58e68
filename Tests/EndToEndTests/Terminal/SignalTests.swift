import Glibc
import TerminalHarness
import Testing

/// Signals, and the terminal they leave behind.
@Suite struct SignalTests {
  @Test(arguments: [SIGTERM, SIGQUIT])
  func aRequestToEndLeavesASaneTerminal(_ signal: Int32) throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    try terminal.send("half")
    try terminal.wait(for: "Q1> half")
    #expect(!terminal.isSane)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .exited(143))
    #expect(terminal.isSane)
    // What was typed stays to be seen; the next prompt of the shell begins a line.
    #expect(terminal.screen.contains("Q1> half"))
    #expect(terminal.screen.cursor.column == 0 && terminal.screen.cursorLine.isEmpty)
    // Bracketed paste is switched off again.
    #expect(String(decoding: terminal.transcript, as: UTF8.self).contains("\u{1B}[?2004l"))
  }

  @Test(arguments: [("throw\r", ProgramEnd.exited(70)), ("quit\r", .exited(0))])
  func everyEndLeavesASaneTerminal(_ keys: String, _ status: ProgramEnd) throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    try terminal.send(keys)
    #expect(try terminal.waitForExit() == status)
    #expect(terminal.isSane)
  }

  @Test func aCrashLeavesASaneTerminal() throws {
    let terminal = try PseudoTerminal.probe(
      "--tick", "20", environment: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.send("trap\r")
    let status = try terminal.waitForExit()
    #expect([.killed(SIGILL), .killed(SIGTRAP), .killed(SIGABRT)].contains(status))
    #expect(terminal.isSane)
  }

  @Test func aKilledProgramsTerminalIsRepairedAtTheNextStart() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty -icanon -echo; \"$0\"", BuiltProgram.path("LinesProbe")])
    try terminal.wait(for: "Q1>")
    try terminal.send("seen")
    try terminal.wait(for: "Q1> seen")
    try terminal.send("\u{15}quit\r")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isSane)
  }

  @Test func aClosedTerminalEndsTheProgram() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    try terminal.send("half")
    try terminal.wait(for: "Q1> half")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(129))
  }

  @Test func aHangUpSignalEndsTheProgram() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    terminal.signal(SIGHUP)
    #expect(try terminal.waitForExit() == .exited(129))
    #expect(terminal.isSane)
  }

  @Test func theClockGoesOnThroughAStop() throws {
    let terminal = try PseudoTerminal.probe("--tick", "20")
    try terminal.send("half")
    try terminal.wait(for: "Q1> half")
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    let before = terminal.screen.cursorLine
    terminal.pump(milliseconds: 60)
    #expect(terminal.screen.cursorLine == before)
    terminal.signal(SIGCONT)
    try terminal.wait(for: "CONTINUED")
    try terminal.send(" kept\r")
    try terminal.wait(for: "LINE <half kept>")
  }

  @Test func controlZStopsAsInAShell() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "shell$ ", "PATH": "/bin:/usr/bin", "HISTFILE": ""])
    try shell.wait(for: "shell$")
    try shell.send("\(BuiltProgram.path("LinesProbe")) --tick 20\r")
    try shell.wait(for: "Q1>")
    try shell.send("half")
    try shell.wait(for: "Q1> half")
    try shell.send("\u{1A}")
    try shell.wait(for: "Stopped")
    // The shell's own editing works, and so does a line the terminal itself edits.
    try shell.send("stty -a | grep -c -e ' icanon' -e ' echo '; echo do''ne\r")
    try shell.wait(for: "done")
    // In the background it may not touch the terminal, and stops again.
    try shell.send("bg\r")
    try shell.wait(for: "the second stop") { screen in
      if screen.count(of: "Stopped") < 2 { try? shell.send("\r") }
      return screen.count(of: "Stopped") >= 2
    }
    try shell.send("fg\r")
    try shell.wait(for: "CONTINUED")
    try shell.send(" kept\r")
    try shell.wait(for: "LINE <half kept>")
    try shell.send("quit\r")
    try shell.wait(for: "the shell") { $0.lastLine.hasPrefix("shell$") }
    try shell.send("exit\r")
    #expect(try shell.waitForExit() == .exited(0))
  }

  @Test func sizesAreFollowed() throws {
    let terminal = try PseudoTerminal.probe("--tick", "50")
    let text = "a line that needs two rows on a narrow screen, 日本 included"
    try terminal.send(text)
    try terminal.wait(for: "the line") { $0.cursorLine.hasSuffix("included") }
    for (columns, rows) in [(40, 20), (100, 30), (20, 24), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "the size") { screen in
        screen.lines.joined().contains("RESIZED \(columns)x\(rows)")
      }
    }
    try terminal.send("!\r")
    try terminal.wait(for: "LINE <\(text)!>")
  }
}
