import ExamDesign
import Glibc
import SittingSimulation
import Synchronization

/// Simulates whole sittings and watches every one: `session-simulation [DAYS] [FIRST-SEED] [short]`.
///
/// `short` gives every block few items, as the tests do.
/// Ends with 0 where all was well, with 1 where something was not, or where an event or a refusal
/// never occurred in 10,000 days or more. One day alone is told event by event.
@main
enum SessionSimulation {
  /// The seed of the sitting that runs, so that a trap can name it.
  private static let seed = Atomic<UInt64>(0)

  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let scale = arguments.last == "short" ? SittingPlan.Scale.short : .full
    if scale == .short { arguments.removeLast() }
    let numbers = arguments.map { UInt64($0) }
    guard numbers.count <= 2, !numbers.contains(nil) else {
      complain("usage: session-simulation [DAYS] [FIRST-SEED] [short]\n")
      exit(2)
    }
    let days = numbers.first.flatMap(\.self) ?? 100_000
    let first = numbers.dropFirst().first.flatMap(\.self) ?? 1
    for signal in [SIGILL, SIGTRAP] { nameSeedAt(signal) }
    exit(run(days: days, first: first, scale: scale) ? 0 : 1)
  }

  private static func run(days: UInt64, first: UInt64, scale: SittingPlan.Scale) -> Bool {
    let profiles = ProfileCatalogue().entries.map(\.profile)
    let start = ContinuousClock.now
    var coverage = Coverage()
    var failures = 0
    for number in 0..<days {
      let seed = first &+ number
      self.seed.store(seed, ordering: .relaxed)
      let plan = SittingPlan(seed: seed, scale: scale, profiles: profiles)
      if days == 1 { print(plan.summary) }
      let sitting = SimulatedSitting(plan, tell: days == 1 ? { print($0) } : nil)
      coverage.add(sitting.coverage)
      if !sitting.violations.isEmpty {
        failures += 1
        print(sitting.failureText)
        if failures == 10 { break }
      }
      if (number + 1).isMultiple(of: 10_000) { complain("\(number + 1) days\n") }
    }
    let time = ContinuousClock.now - start
    print(
      """
      \(days) days from seed \(first) over \(profiles.count) profiles in \(time.components.seconds) s: \
      \(coverage.events) events, \(coverage.accepted) commands accepted, \(coverage.refused) refused
      """)
    if days > 1 { print(coverage.table) }
    let isComplete = days < 10_000 || failures > 0 || coverage.missing.isEmpty
    if !isComplete { print("never occurred: \(coverage.missing.joined(separator: ", "))") }
    return failures == 0 && isComplete
  }

  private static func nameSeedAt(_ number: Int32) {
    _ = signal(number) { number in
      SessionSimulation.complain("stopped in the day of seed ")
      SessionSimulation.complain("\(SessionSimulation.seed.load(ordering: .relaxed))\n")
      _ = signal(number, SIG_DFL)
      _ = raise(number)
    }
  }

  private static func complain(_ text: String) {
    _ = unsafe write(STDERR_FILENO, text, text.utf8.count)
  }
}
