import Glibc
import VerificationScenarios

/// Holds every metric against simulated truth: `metric-verification [RUNS] [SEED]`.
///
/// 2,000 runs of each scenario unless told otherwise. Prints one row for each thing watched and
/// ends with 1 where a row with a bound lies outside it.
@main
enum MetricVerification {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().map { UInt64($0) }
    guard numbers.count <= 2, !numbers.contains(nil) else {
      complain("usage: metric-verification [RUNS] [SEED]\n")
      exit(2)
    }
    let runs = Int(clamping: numbers.first.flatMap(\.self) ?? 2_000)
    let seed = numbers.dropFirst().first.flatMap(\.self) ?? 1
    exit(run(max(1, runs), seed: seed) ? 0 : 1)
  }

  private static func run(_ runs: Int, seed: UInt64) -> Bool {
    print(
      """
      \(runs) runs of each scenario, fewer where one takes long, from seed \(seed)
      OUTSIDE: beyond the bound by more than \(VerificationRow.tolerance) standard errors (SE) of \
      so many runs
      \(VerificationTable.heading)
      """)
    let scenarios = ScenarioCatalogue.all
    let start = ContinuousClock.now
    var (bounded, outside) = (0, 0)
    for (index, scenario) in scenarios.enumerated() {
      for row in scenario.rows(ofFull: runs, seed: seed) {
        print(VerificationTable.line(row))
        if row.measure.bound != nil { bounded += 1 }
        if row.isOutside() { outside += 1 }
      }
      guard (index + 1).isMultiple(of: 10) else { continue }
      let seconds = (ContinuousClock.now - start).components.seconds
      complain("\(index + 1) of \(scenarios.count) scenarios, \(seconds) s\n")
    }
    print("\(bounded) rows with a bound, \(outside) outside")
    return outside == 0
  }

  private static func complain(_ text: String) {
    _ = unsafe write(STDERR_FILENO, text, text.utf8.count)
  }
}
