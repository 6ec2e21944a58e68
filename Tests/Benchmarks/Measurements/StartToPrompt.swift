import Glibc
import TerminalHarness

/// From the start of the program on a terminal until its prompt is there.
struct StartToPrompt {
  static let rounds = 60
  static let sittings = 12

  static let how = """
    from before the process is made until the prompt is read from its terminal, median of \(rounds);
               the record holds \(sittings) full days; baseline: the sqlite3 shell on the same file.
    """

  /// The path of the testday to start.
  var program: String

  func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    let path = folder.file("records.sqlite")
    try SampleRecord.fill(path, sittings: Self.sittings, of: SampleDay())
    let environment = ["HOME": folder.path, "TESTDAY_RECORDS": path]
    let shell = try Self.find("sqlite3")
    let turns = try Turns(rounds: Self.rounds, seed: seed) {
      try Self.time(program, [], environment, until: "testday> ")
    } baseline: {
      try Self.time(shell, [path], environment, until: "sqlite> ")
    }
    return [
      ResultRow(
        name: "start to first prompt", ours: turns.ours.median, baseline: turns.baseline.median,
        unit: .milliseconds, baselineName: "sqlite3", aim: .ratioAtMost(3))
    ]
  }

  /// Milliseconds until `prompt` came; the program is ended in good order afterwards.
  private static func time(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    until prompt: String
  ) throws -> Double {
    let wanted = Array(prompt.utf8)
    let watch = Stopwatch()
    let terminal = try PseudoTerminal(program, arguments, environment: environment)
    while !terminal.transcript.contains(wanted) {
      guard terminal.readNext(milliseconds: 10_000) else {
        throw MeasuringError.unexpected("\(program) shows no prompt:\n\(terminal.screen.text)")
      }
    }
    let time = watch.milliseconds
    try terminal.send("\u{04}")
    guard try terminal.waitForExit() == .exited(0) else {
      throw MeasuringError.unexpected("\(program) did not end well")
    }
    return time
  }

  private static func find(_ name: String) throws(MeasuringError) -> String {
    let folders = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    for folder in folders.split(separator: ":") where unsafe access("\(folder)/\(name)", X_OK) == 0
    {
      return "\(folder)/\(name)"
    }
    throw .unexpected("the \(name) shell is not installed")
  }
}
