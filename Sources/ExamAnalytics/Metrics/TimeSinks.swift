import ExamDesign

/// The items that took more than twice the target.
///
/// That such items go with wrong answers is an association: hard items take long.
package struct TimeSinks: Equatable, Sendable {
  /// One such item.
  package struct Sink: Equatable, Sendable {
    /// From 0.
    package let item: Int

    /// All its time on screen, in seconds.
    package let seconds: Double

    /// What lies over one target, in seconds.
    package let excess: Double
    package let outcome: Outcome
  }

  /// Largest excess first.
  package let sinks: [Sink]

  /// The sum of all excesses, in seconds.
  package let excess: Double

  /// ``excess`` in items' time at the target; 0 without a limit.
  package let equivalentItems: Double

  /// The share of them answered right, with Wilson's interval, from ten scored ones on.
  package let accuracy: Metric

  package static let factor = 2.0

  /// How many scored items the accuracy needs.
  package static let accuracyMinimum = 10

  package init(_ block: BlockTrace, outcomes: [Outcome]) {
    guard let target = block.target else {
      sinks = []
      excess = 0
      equivalentItems = 0
      accuracy = .notApplicable()
      return
    }
    sinks = zip(block.items.indices, zip(block.items, outcomes))
      .compactMap { index, entry -> Sink? in
        let seconds = entry.0.timeOnScreen.inSeconds
        guard seconds > Self.factor * target else { return nil }
        return Sink(item: index, seconds: seconds, excess: seconds - target, outcome: entry.1)
      }
      .sorted { ($1.excess, $0.item) < ($0.excess, $1.item) }
    excess = sinks.reduce(0) { $0 + $1.excess }
    equivalentItems = excess / target
    let scored = sinks.filter { $0.outcome != .unscorable }
    let right = scored.count { $0.outcome == .right }
    accuracy = .share(right, of: scored.count, minimum: Self.accuracyMinimum)
  }
}
