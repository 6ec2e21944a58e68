import ExamSession
import Glibc

/// A whole day decided and applied, without a record: what the state machine itself costs.
enum SessionSteps {
  static let rounds = 40

  static let how = """
    decide and apply of a full day (\(SampleDay.blockCount) × \(SampleDay.itemCount) items), \
    processor time, median of \(rounds);
               baseline: the same events appended to an array.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    let day = SampleDay()
    let events = try day.events()
    let turns = try Turns(rounds: rounds, seed: seed) {
      var count = 0
      let watch = Stopwatch(CLOCK_THREAD_CPUTIME_ID)
      let session = try day.run { _ in count += 1 }
      let time = watch.nanoseconds
      guard count == events.count, session.outcome == .completed else {
        throw MeasuringError.unexpected("a day of \(count) events instead of \(events.count)")
      }
      return time
    } baseline: {
      let watch = Stopwatch(CLOCK_THREAD_CPUTIME_ID)
      let copy = append(events)
      let time = watch.nanoseconds
      guard copy.count == events.count else { throw MeasuringError.unexpected("events are lost") }
      return time
    }
    let count = Double(events.count)
    return [
      ResultRow(
        name: "session, each of \(events.count) events", ours: turns.ours.median / count,
        baseline: turns.baseline.median / count, unit: .nanoseconds, baselineName: "array append",
        aim: .none),
      ResultRow(
        name: "session, the whole day", ours: turns.ours.median / 1e6,
        baseline: turns.baseline.median / 1e6, unit: .milliseconds, baselineName: "array append",
        aim: .valueAtMost(1000)),
    ]
  }

  @inline(never)
  private static func append(_ events: [SessionEvent]) -> [SessionEvent] {
    var copy: [SessionEvent] = []
    for event in events { copy.append(event) }
    return copy
  }
}
