import Foundation
import TerminalHarness
import Testing

/// Input and output that are no terminal.
@Suite struct PipeTests {
  /// Runs a shell command in which `$P` is the probe; what it printed and its status.
  private func run(_ command: String, _ variables: [String: String] = [:]) throws -> (
    output: String, status: Int32
  ) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.environment = ["PATH": "/bin:/usr/bin", "P": BuiltProgram.path("LinesProbe")]
      .merging(variables) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  @Test(arguments: [
    ("printf 'a\\nb\\r\\nlast' | $P", "LINE <a>\nLINE <b>\nLINE <last>\nEND\n"),
    ("printf 'x\\377y\\033[Az\\n' | $P", "LINE <x\u{FFFD}y[Az>\nEND\n"),
    ("$P < /dev/null", "END\n"), ("$P <&-", "END\n"),
    ("printf 'a\\nquit\\nb\\n' | $P", "LINE <a>\nLINE <quit>\n"),
    ("printf 'clear\\n' | $P", "LINE <clear>\nEND\n"),
    ("(printf 'ha'; sleep 0.05; printf 'lf\\n') | $P", "LINE <half>\nEND\n"),
    // A block that runs out does so on a pipe too; what had begun to come in is over with it.
    ("(sleep 0.25; printf 'x\\n') | $P --wake 150", "WAKE\nLINE <x>\nEND\n"),
    (
      "(printf 'ha'; sleep 0.25; printf 'lf\\nx\\n') | $P --wake 150 --discard",
      "WAKE\nLINE <x>\nEND\n"
    ),
    ("printf 'é日\\n' | LC_ALL=C $P", "LINE <é日>\nEND\n"),
    ("yes | head -c 200000 | $P | tail -n 2", "LINE <y>\nEND\n"),
  ])
  func pipesGiveLines(_ command: String, _ expected: String) throws {
    #expect(try run(command).output == expected)
  }

  @Test(arguments: [
    ("TERM", 143 as Int32, "TERMINATE\n"), ("HUP", 129, ""), ("INT", 0, "INTERRUPT\nEND\n"),
  ])
  func signalsAreTold(_ signal: String, _ status: Int32, _ expected: String) throws {
    // A job in the background of a script ignores SIGINT; `set -m` makes it one of a shell.
    let result = try run(
      """
      set -m
      exec 9< <(sleep 0.5)
      $P <&9 & sleep 0.15; kill -\(signal) $!; wait $!; exit $?
      """)
    #expect(result.output == expected)
    #expect(result.status == status)
  }

  @Test func aReaderThatGoesEndsTheProgram() throws {
    let result = try run("exec 3>&1; (yes | $P; echo status $? >&3) | head -n 1")
    #expect(result.output.contains("LINE <y>"))
    #expect(result.output.contains("status 129"))
  }

  @Test func aTerminalOnOneSideOnlyIsNone() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\"$0\" --tick 10 | cat", BuiltProgram.path("LinesProbe")])
    try terminal.send("a\r")
    try terminal.wait(for: "LINE <a>")
    #expect(!terminal.transcript.contains(0x1B))
    #expect(!terminal.screen.contains("Q1>"))
  }

  @Test(arguments: [
    // 2025-07-08 and 2025-01-08, noon UTC, in New York's rules; a zone with half an hour; UTC.
    ("EST5EDT,M3.2.0,M11.1.0", "1751976000000", "-240\n"),
    ("EST5EDT,M3.2.0,M11.1.0", "1736337600000", "-300\n"), ("IST-5:30", "0", "330\n"),
    ("UTC0", "-1", "0\n"),
  ])
  func localTimeIsThatOfTheZone(_ zone: String, _ wall: String, _ expected: String) throws {
    #expect(try run("$P --offset \(wall)", ["TZ": zone]).output == expected)
  }
}
