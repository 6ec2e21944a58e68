/// How long items typically take one person, and how much that varies.
///
/// ln T is about normal, so the typical time is the geometric mean exp(mean ln T) with the
/// t-interval exp(mean ± t s/√n), and the spread is the factor exp(s) with an interval of s that
/// heeds how heavy the tails are (``DeviationInterval``): a few very long items are usual, and the
/// interval of chi-square knows none. About two thirds of the times lie within one factor of the
/// typical time. The item mix is part of both: without norms speed cannot be told from it. The
/// intervals take the answers as independent and speak of the blocks they come from; other days
/// differ by more. Lognormal item times: van der Linden, Journal of Educational and Behavioral
/// Statistics 31 (2006), 181–204.
package struct ItemTimeProfile: Hashable, Sendable {
  /// The geometric mean in seconds.
  package let typicalSeconds: Metric

  /// exp(s), 1 or more.
  package let spreadFactor: Metric

  /// How many timed answers a value needs.
  package static let minimum = 20

  /// Of ``spreadFactor``: 1 had the interval of chi-square.
  private static let spreadVersion = 2

  /// Describes the answered items of the sittings together.
  ///
  /// - Complexity: O(n log n).
  package init(_ sittings: [ResponseSeries]) {
    let seconds = sittings.allTimedAnswers.map(\.seconds)
    let times = LogTimes(seconds: seconds)
    guard times.n >= Self.minimum, let typical = times.geometricMean,
      let interval = times.geometricMeanInterval(),
      let ends = DeviationInterval.of(seconds.map(RealFunctions.log))
    else {
      typicalSeconds = .notEnoughData(n: times.n)
      spreadFactor = .notEnoughData(n: times.n, methodVersion: Self.spreadVersion)
      return
    }
    typicalSeconds = .estimate(typical, interval, n: times.n)
    spreadFactor = .estimate(
      RealFunctions.exp(times.variance.squareRoot()), ends.mapped(RealFunctions.exp),
      n: times.n, methodVersion: Self.spreadVersion)
  }
}
