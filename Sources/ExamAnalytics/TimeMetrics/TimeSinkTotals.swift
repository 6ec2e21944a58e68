/// The items over blocks and sittings that took more than twice their target.
///
/// The same rule as ``TimeSinks`` has for one block: the target is the even share of the block's
/// limit, an item is a sink above twice that, and its excess is what lies over one target. That
/// such items go with wrong answers is an association: hard items take long.
package struct TimeSinkTotals: Hashable, Sendable {
  /// How many sinks, of `n` items that were on screen and have a target.
  ///
  /// Not applicable where no item has a target; so are the others.
  package let count: Metric

  /// The share of the time on items that went into sinks, 0…1.
  package let timeShare: Metric

  /// The sum of all excesses, in seconds.
  package let excess: Metric

  /// The sum of each excess over its own target: how many items' time that is.
  package let equivalentItems: Metric

  /// The share of sinks answered right, blanks being wrong, with Wilson's interval; from ten scored
  /// sinks on.
  package let accuracy: Metric

  /// Counts over the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let items = sittings.allResponses.compactMap { response in
      response.seconds > 0 && response.seconds.isFinite
        ? response.targetSeconds.map {
          (seconds: response.seconds, isRight: response.isRight, target: $0)
        } : nil
    }
    guard !items.isEmpty else {
      count = .notApplicable()
      timeShare = .notApplicable()
      excess = .notApplicable()
      equivalentItems = .notApplicable()
      accuracy = .notApplicable()
      return
    }
    let sinks = items.filter { $0.seconds > TimeSinks.factor * $0.target }
    let total = items.reduce(0) { $0 + $1.seconds }
    let inSinks = sinks.reduce(0) { $0 + $1.seconds }
    let over = sinks.map { (seconds: $0.seconds - $0.target, target: $0.target) }
    let n = items.count
    count = .exact(Double(sinks.count), n: n)
    timeShare = .exact(inSinks / total, n: n)
    excess = .exact(over.reduce(0) { $0 + $1.seconds }, n: n)
    equivalentItems = .exact(over.reduce(0) { $0 + $1.seconds / $1.target }, n: n)
    let scored = sinks.compactMap(\.isRight)
    accuracy = .share(
      scored.count { $0 }, of: scored.count, minimum: TimeSinks.accuracyMinimum)
  }
}
