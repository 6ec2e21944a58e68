import ExamDesign
import ExamShell
import Glibc
import LineEditing
import TerminalHarness

/// How late a read returns that was to end at an instant, on a pipe and on a terminal.
enum DeadlineLateness {
  static let rounds = 400

  static let how = """
    read(wakeAt:) returning after its instant, \(rounds) instants 5 to 25 ms ahead; baseline:
               clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME), instants likewise.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    let piped = try measurePiped(seed: seed)
    let onTerminal = try TerminalSleeper.measure(in: folder, seed: seed)
    return rows("on a pipe", piped.ours, piped.baseline)
      + rows("on a terminal", onTerminal.ours, onTerminal.baseline)
  }

  private static func rows(_ place: String, _ ours: Sample, _ baseline: Sample) -> [ResultRow] {
    [(0.5, "p50", ResultRow.Aim.none), (0.99, "p99", .valueAtMost(20))].map {
      ResultRow(
        name: "deadline \(place), late by, \($1)", ours: ours.quantile($0),
        baseline: baseline.quantile($0), unit: .milliseconds, baselineName: "clock_nanosleep",
        aim: $2)
    }
  }

  private static func measurePiped(seed: UInt64) throws -> Turns {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw MeasuringError.last("pipe") }
    defer {
      for end in ends { close(end) }
      // The console catches them; the other measurements are to end at Ctrl-C.
      for number in [SIGINT, SIGTERM, SIGHUP] { _ = signal(number, SIG_DFL) }
    }
    return try turns(with: PipedConsole(input: ends[0]), seed: seed)
  }

  /// Milliseconds a console, and the bare system call, come too late.
  static func turns(with console: any Console, seed: UInt64) throws -> Turns {
    var random = SplitMix64(seed: seed)
    func deadline() -> Int {
      Stopwatch.nanoseconds(of: CLOCK_BOOTTIME) / 1_000_000 + 5 + random.below(21)
    }
    return try Turns(rounds: rounds, seed: seed) {
      let deadline = deadline()
      let request = LineRequest(prompt: { _ in Prompt("12:34 7/20 > ") }, wakeAt: Int64(deadline))
      let ending = console.read(request)
      let late = milliseconds(since: deadline)
      guard ending == .wake else {
        throw MeasuringError.unexpected("the read ended by \(ending)")
      }
      return late
    } baseline: {
      let deadline = deadline()
      var time = timespec(tv_sec: deadline / 1_000, tv_nsec: deadline % 1_000 * 1_000_000)
      while unsafe clock_nanosleep(CLOCK_BOOTTIME, TIMER_ABSTIME, &time, nil) == EINTR {}
      return milliseconds(since: deadline)
    }
  }

  private static func milliseconds(since deadline: Int) -> Double {
    Double(Stopwatch.nanoseconds(of: CLOCK_BOOTTIME) - deadline * 1_000_000) / 1e6
  }
}
