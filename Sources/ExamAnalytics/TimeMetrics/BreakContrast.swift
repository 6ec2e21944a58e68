/// The first items after a break against the last before it.
///
/// For each break d = mean of the first five − mean of the last five, of what a straight line
/// through the whole sitting leaves unexplained; the mean of d over breaks with the t-interval of
/// its spread among breaks. A rush at the end of a block is part of it: the contrast describes what
/// happened around breaks, not what breaks did. Published effects of breaks on accuracy are below
/// one percentage point (Sievertsen, Gino & Piovesan, PNAS 113 (2016), 2621–2624), far below what
/// one person's breaks can show. Needs random order.
package struct BreakContrast: Hashable, Sendable {
  /// How long a break was.
  package enum Length: String, Hashable, Sendable, CaseIterable {
    case underFiveMinutes = "under_5_min"
    case underFifteenMinutes = "5_to_15_min"
    case fifteenMinutesOrMore = "15_min_or_more"

    package init(seconds: Double) {
      self =
        seconds < 300
        ? .underFiveMinutes : seconds < 900 ? .underFifteenMinutes : .fifteenMinutesOrMore
    }
  }

  /// exp(d) − 1 of ln T: above 0, items after the break took longer.
  ///
  /// `n` counts items a side.
  package let time: Metric

  /// ``time`` over the breaks of one length, with the same needs.
  ///
  /// One for each length; empty where the time is not applicable.
  package let timeByLength: [Length: Metric]

  /// d of right answers, −1…1, from ``accuracyBreaksNeeded`` breaks on; `n` as above.
  ///
  /// Not applicable where nothing is scored.
  package let accuracy: Metric

  /// How many breaks had five items on each side, for time and for accuracy.
  package let timeBreaks: Int
  package let accuracyBreaks: Int

  /// How many breaks in all an accuracy needs: with a standard error of 4 points or less.
  ///
  /// √(2 p(1 − p)/(5 b)) ≤ 0.04 with p the person's own share of right answers; by that and not by
  /// the spread found, since choosing by it would favour what looks sure by chance. nil where
  /// nothing is scored, or where all or none is right, so that it cannot be told.
  package let accuracyBreaksNeeded: Int?

  /// How many breaks a time needs: 65 items a side.
  package static let timeBreaksNeeded = 13
  package static let itemsASide = 5
  package static let accuracyErrorLimit = 0.04

  /// Compares over the sittings whose items came in random order.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries]) {
    let usable = sittings.inRandomOrder
    let times = usable.flatMap { sitting in
      BreakSides.differences(sitting, itemsASide: Self.itemsASide) {
        $0.isTimedAnswer ? RealFunctions.log($0.seconds) : nil
      }
    }
    let rights = usable.flatMap { sitting in
      BreakSides.differences(sitting, itemsASide: Self.itemsASide) {
        $0.isRight.map { $0 ? 1 : 0 }
      }
    }
    timeBreaks = times.count
    accuracyBreaks = rights.count
    let scored = usable.allResponses.compactMap(\.isRight)
    accuracyBreaksNeeded = Self.breaksNeeded(right: scored.count { $0 }, of: scored.count)
    guard !usable.isEmpty || sittings.isEmpty else {
      time = .notApplicable()
      accuracy = .notApplicable()
      timeByLength = [:]
      return
    }
    time = Self.time(times)
    timeByLength = Dictionary(
      uniqueKeysWithValues: Length.allCases.map { length in
        (length, Self.time(times.filter { Length(seconds: $0.breakSeconds) == length }))
      })
    accuracy =
      scored.isEmpty && !times.isEmpty
      ? .notApplicable() : Self.accuracy(rights, needed: accuracyBreaksNeeded)
  }

  private static func time(_ breaks: [BreakSides]) -> Metric {
    let n = breaks.count * itemsASide
    guard breaks.count >= timeBreaksNeeded, let mean = MeanDifference(breaks) else {
      return .notEnoughData(n: n)
    }
    return .estimate(
      RealFunctions.exp(mean.value) - 1, mean.interval.mapped { RealFunctions.exp($0) - 1 }, n: n)
  }

  private static func accuracy(_ breaks: [BreakSides], needed: Int?) -> Metric {
    let n = breaks.count * itemsASide
    guard let needed, breaks.count >= needed, let mean = MeanDifference(breaks) else {
      return .notEnoughData(n: n)
    }
    return .estimate(mean.value, mean.interval, n: n)
  }

  /// The breaks b at which √(2 p(1 − p)/(5 b)) falls to the limit.
  private static func breaksNeeded(right: Int, of trials: Int) -> Int? {
    guard right > 0, right < trials else { return nil }
    let p = Double(right) / Double(trials)
    let limit = accuracyErrorLimit * accuracyErrorLimit
    let breaks = 2 * p * (1 - p) / (Double(itemsASide) * limit)
    return max(timeBreaksNeeded, Int(breaks.rounded(.up)))
  }
}

/// The mean of the differences at breaks.
private struct MeanDifference {
  let value: Double
  let error: Double
  let interval: Interval

  /// nil below two breaks.
  init?(_ breaks: [BreakSides]) {
    guard breaks.count > 1 else { return nil }
    let spread = OneWayVariance([breaks.map(\.difference)])
    let n = Double(breaks.count)
    value = breaks.reduce(0) { $0 + $1.difference } / n
    error = (spread.squaresWithin / (n - 1) / n).squareRoot()
    interval = .student(around: value, error: error, degreesOfFreedom: n - 1)
  }
}
