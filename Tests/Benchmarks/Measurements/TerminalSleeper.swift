import ExamShell
import Glibc
import LineEditing
import TerminalHarness

/// The same program once more, as the one that waits on a terminal.
///
/// Line editing takes standard input and output, so that it needs a process of its own.
enum TerminalSleeper {
  /// The word that makes the program this: `--sleeper SEED FILE`.
  static let option = "--sleeper"

  /// Starts the process on a terminal and reads what it measured.
  static func measure(
    in folder: TemporaryFolder, seed: UInt64
  ) throws -> (ours: Sample, baseline: Sample) {
    guard let program = runningProgramPath() else {
      throw MeasuringError.unexpected("the path of this program is not known")
    }
    let path = folder.file("lateness")
    let terminal = try PseudoTerminal(
      program, [option, String(seed), path], environment: ["HOME": folder.path])
    guard try terminal.waitForExit(seconds: 120) == .exited(0) else {
      throw MeasuringError.unexpected("no measurement on the terminal:\n\(terminal.screen.text)")
    }
    var samples = (ours: Sample(), baseline: Sample())
    for line in String(decoding: try WholeFile.read(path), as: UTF8.self).split(separator: "\n") {
      let pair = line.split(separator: " ").compactMap { Double($0) }
      guard pair.count == 2 else { throw MeasuringError.unexpected("a line reads \(line)") }
      samples.ours.add(pair[0])
      samples.baseline.add(pair[1])
    }
    return samples
  }

  /// The waiting process: writes a line `OURS BASELINE` of milliseconds for each round.
  static func run(arguments: ArraySlice<String>) -> Int32 {
    guard arguments.count == 2, let seed = arguments.first.flatMap({ UInt64($0) }),
      let path = arguments.last
    else { return 2 }
    let console = Consoles.forStandardStreams(historyFile: nil)
    defer { Consoles.restore(console) }
    do {
      let turns = try DeadlineLateness.turns(with: console, seed: seed)
      let lines = zip(turns.ours.values, turns.baseline.values).map { "\($0) \($1)\n" }
      try WholeFile.write(Array(lines.joined().utf8), to: path)
      return 0
    } catch {
      console.writeError("\(error)\n")
      return 1
    }
  }
}
