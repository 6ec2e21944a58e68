/// What changing answers did in a block.
///
/// Every changed item falls into exactly one direction. People choose which answers to change, so
/// a gain says that these changes paid, not that more would have.
package struct AnswerChanges: Equatable, Sendable {
  /// One changed item.
  package struct Entry: Equatable, Sendable {
    /// From 0.
    package let item: Int
    package let direction: AnswerChange
  }

  /// The changed items, ascending.
  package let entries: [Entry]

  /// Items whose answer was corrected within three seconds on the same visit, ascending; not a
  /// change by itself.
  package let corrections: [Int]

  /// The probability that a decisive change gains rather than loses, with its interval.
  ///
  /// Decisive are changes that won or lost a point. Beta(gains + ½, losses + ½): the value is the
  /// mean share of gains, the interval its central 90 %. Needs ten decisive changes; not
  /// applicable where there is none.
  package let gain: Metric

  /// P(share of gains > ½) under the same distribution; nil below ten decisive changes.
  package let probabilityOfGain: Double?

  /// How many decisive changes a verdict needs.
  package static let verdictMinimum = 10

  package init(_ block: BlockTrace, key: AnswerKey?) {
    var entries: [Entry] = []
    var corrections: [Int] = []
    for (index, item) in block.items.enumerated() {
      let history = AnswerHistory(item)
      if history.hasCorrection { corrections.append(index) }
      if history.isChanged {
        let correct = key?.correctOptions(of: item)
        entries.append(Entry(item: index, direction: Self.direction(history, correct)))
      }
    }
    self.entries = entries
    self.corrections = corrections
    let gains = entries.count { $0.direction == .wrongToRight }
    let losses = entries.count {
      $0.direction == .rightToWrong || $0.direction == .rightToBlank
    }
    (gain, probabilityOfGain) = Self.verdict(gains: gains, losses: losses)
  }

  /// How many changes went in a direction.
  package func count(_ direction: AnswerChange) -> Int {
    entries.count { $0.direction == direction }
  }

  /// Points won by changing minus points lost by it.
  package var netPoints: Int {
    count(.wrongToRight) - count(.rightToWrong) - count(.rightToBlank)
  }

  /// Changes that won or lost a point.
  package var decisive: Int {
    count(.wrongToRight) + count(.rightToWrong) + count(.rightToBlank)
  }

  /// The share of gains among decisive changes, and how likely it is above one half.
  ///
  /// The value, interval and probability are withheld below ``verdictMinimum``.
  package static func verdict(gains: Int, losses: Int) -> (gain: Metric, probability: Double?) {
    let n = gains + losses
    guard n > 0 else { return (.notApplicable(), nil) }
    guard n >= verdictMinimum else { return (.notEnoughData(n: n), nil) }
    let (a, b) = (Double(gains) + 0.5, Double(losses) + 0.5)
    let interval = Interval(
      low: BetaDistribution.quantile((1 - Interval.level) / 2, a: a, b: b),
      high: BetaDistribution.quantile((1 + Interval.level) / 2, a: a, b: b))
    let probability = 1 - BetaDistribution.cumulative(0.5, a: a, b: b)
    return (.estimate(a / (a + b), interval, n: n), probability)
  }

  private static func direction(_ history: AnswerHistory, _ correct: Set<Int>?) -> AnswerChange {
    guard let first = history.first else { return .unscorable }
    if history.last == first { return .backToFirst }
    guard let correct else { return .unscorable }
    let wasRight = correct.contains(first)
    guard let last = history.last else { return wasRight ? .rightToBlank : .wrongToBlank }
    switch (wasRight, correct.contains(last)) {
    case (false, true): return .wrongToRight
    case (true, false): return .rightToWrong
    case (false, false): return .wrongToWrong
    case (true, true): return .rightToRight
    }
  }
}
