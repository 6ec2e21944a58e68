/// The typical time of right answers over that of wrong ones.
///
/// exp(mean ln T of right − mean ln T of wrong) with Welch's interval on the log scale. Below 1,
/// wrong answers took longer, as they mostly do: hard items take long and are missed. Blanks stay
/// out. An association, not what more or less time would have done.
package struct RightWrongTimeRatio: Hashable, Sendable {
  /// The ratio; not applicable where no timed answer could be scored.
  package let ratio: Metric

  package let right: LogTimes
  package let wrong: LogTimes

  /// How many right and how many wrong answers a value needs.
  package static let minimum = 10

  /// Compares over the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    func times(_ outcome: Outcome) -> LogTimes {
      LogTimes(
        seconds: sittings.allTimedAnswers.compactMap { $0.outcome == outcome ? $0.seconds : nil })
    }
    right = times(.right)
    wrong = times(.wrong)
    let n = right.n + wrong.n
    guard n > 0 else {
      ratio = .notApplicable()
      return
    }
    guard min(right.n, wrong.n) >= Self.minimum, let value = right.ratio(to: wrong),
      let interval = right.ratioInterval(to: wrong)
    else {
      ratio = .notEnoughData(n: n)
      return
    }
    ratio = .estimate(value, interval, n: n)
  }
}
