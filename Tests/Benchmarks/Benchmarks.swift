import Glibc

/// Measures the program against named baselines in the same run and prints ratios.
///
/// `testday-bench PROGRAM [--seed N] [--only WORD]`, where PROGRAM is the testday to be started. Ends with 0
/// whatever the numbers are, with 1 where a measurement could not be made.
@main
enum Benchmarks {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == TerminalSleeper.option {
      exit(TerminalSleeper.run(arguments: arguments.dropFirst()))
    }
    if arguments.first == ReadingProcess.option {
      exit(ReadingProcess.run(arguments: arguments.dropFirst()))
    }
    guard let program = arguments.popFirst(), !program.hasPrefix("-"),
      let (seed, only) = options(arguments)
    else {
      complain("usage: testday-bench PROGRAM [--seed N] [--only WORD]")
      exit(2)
    }
    exit(run(program: program, seed: seed, only: only) ? 0 : 1)
  }

  /// The seed, and a word that the measurements to be made have in their names; nil where the
  /// options are none.
  private static func options(_ arguments: ArraySlice<String>) -> (seed: UInt64, only: String)? {
    var rest = arguments
    var (seed, only): (UInt64, String) = (1, "")
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch option {
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--only": only = value
      default: return nil
      }
    }
    return (seed, only)
  }

  /// Makes all measurements one after the other; false where one could not be made.
  private static func run(program: String, seed: UInt64, only: String) -> Bool {
    var rows: [ResultRow] = []
    var isComplete = true
    let measurements: [(name: String, make: (TemporaryFolder, UInt64) throws -> [ResultRow])] = [
      ("start to first prompt", { try StartToPrompt(program: program).measure(in: $0, seed: $1) }),
      ("one event on disk", EventCommit.measure),
      ("lateness of a deadline", DeadlineLateness.measure),
      ("reading a question set", SetReading.measure),
      ("session", SessionSteps.measure),
      ("drift of the clock", ClockDrift.measure),
      ("metrics", MetricComputation.measure),
    ]
    for measurement in measurements where only.isEmpty || measurement.name.contains(only) {
      complain("measuring: \(measurement.name)")
      do {
        let folder = try TemporaryFolder()
        rows += try measurement.make(folder, seed)
      } catch {
        complain("could not be measured: \(measurement.name): \(error)")
        isComplete = false
      }
    }
    print(ResultTable(rows: rows, seed: seed).text)
    return isComplete
  }

  /// Standard error, so that standard output holds the table alone.
  private static func complain(_ text: String) {
    let line = text + "\n"
    _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
  }
}
