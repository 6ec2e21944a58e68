import LineEditing
import TerminalHarness

/// The same program once more, as one that does nothing but read a question set.
///
/// A process that has made the set before has memory left over, which would hide what reading takes.
enum ReadingProcess {
  /// The word that makes the program this: `--reader SET RESULT`.
  static let option = "--reader"

  /// The most memory reading takes, and counting newlines, in megabytes.
  static func measure(
    _ path: String, in folder: TemporaryFolder
  ) throws -> (ours: Double, baseline: Double) {
    guard let program = runningProgramPath() else {
      throw MeasuringError.unexpected("the path of this program is not known")
    }
    let result = folder.file("memory")
    let terminal = try PseudoTerminal(program, [option, path, result])
    guard try terminal.waitForExit(seconds: 60) == .exited(0) else {
      throw MeasuringError.unexpected("no measurement of memory:\n\(terminal.screen.text)")
    }
    let numbers = String(decoding: try WholeFile.read(result), as: UTF8.self)
      .split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 2 else { throw MeasuringError.unexpected("no two numbers of memory") }
    return (numbers[0], numbers[1])
  }

  /// The reading process: writes `OURS BASELINE`, in megabytes.
  static func run(arguments: ArraySlice<String>) -> Int32 {
    guard arguments.count == 2, let set = arguments.first, let result = arguments.last else {
      return 2
    }
    do {
      let plain = try PeakMemory.megabytes { try SetReading.lines(of: set) }
      let ours = try PeakMemory.megabytes { try SetReading.items(of: set) }
      try WholeFile.write(Array("\(ours) \(plain)".utf8), to: result)
      return 0
    } catch {
      print(error)
      return 1
    }
  }
}
