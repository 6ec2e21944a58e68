/// What is watched over the runs of a scenario, and where it should lie.
package struct Measure: Hashable, Sendable {
  package var kind: Kind

  /// Where the mean over runs should lie; nil where it is only told.
  package var bound: ClosedRange<Double>?

  package enum Kind: String, Hashable, Sendable {
    /// The share of intervals that hold the truth.
    case coverage
    /// The share of runs with a finding though nothing is there.
    case falseAlarms = "false alarms"
    /// The share of runs with a finding where something is there.
    case power
    /// The share of runs in which any of several was flagged though nothing is there.
    case anyFlag = "any flag"
    /// The share of sittings whose order is not taken as random.
    case guardFires = "guard"
    /// What was observed over what was expected.
    case ratio = "observed/expected"
    /// The mean of what happened less its stated probability.
    case difference = "happened − stated"
    /// The share of certain statements that came true.
    case trueStatements = "came true"
  }

  package init(_ kind: Kind, _ bound: ClosedRange<Double>? = nil) {
    self.kind = kind
    self.bound = bound
  }

  /// Of a 90 % interval where the truth is one that is to be expected.
  package static let coverage = Measure(.coverage, 0.87...0.93)

  /// Of a 90 % interval where its model does not hold: it may be too wide, not much too narrow.
  package static let looseCoverage = Measure(.coverage, 0.85...1)

  /// Whether a measure is a share of runs, whose spread follows from itself.
  package var isShare: Bool { kind != .ratio && kind != .difference }
}
