/// What a break takes its time from.
package enum BreakKind: Equatable, Sendable {
  /// The clock around the blocks runs: what it holds beyond them is break time.
  case underClock

  /// The clock around the blocks runs, and it holds no break time: all of it is testing time.
  case testingTime

  /// A pool of break time outside the clocks, shared by several breaks.
  case pool

  /// The break has its own time and ends by itself.
  case fixed

  /// No clock runs.
  case untimed
}
