/// How long items typically take one person, and how much that varies.
///
/// ln T is about normal, so the typical time is the geometric mean exp(mean ln T) with the
/// t-interval exp(mean ± t s/√n), and the spread is the factor exp(s) with the chi-square interval
/// of s. About two thirds of the times lie within one factor of the typical time. The item mix is
/// part of both: without norms speed cannot be told from it. The intervals take the answers as
/// independent and speak of the blocks they come from; other days differ by more. Lognormal item
/// times: van der Linden, Journal of Educational and Behavioral Statistics 31 (2006), 181–204.
package struct ItemTimeProfile: Hashable, Sendable {
  /// The geometric mean in seconds.
  package let typicalSeconds: Metric

  /// exp(s), 1 or more; its interval rests on ln T being normal and is too narrow for heavy tails.
  package let spreadFactor: Metric

  /// How many timed answers a value needs.
  package static let minimum = 20

  /// Describes the answered items of the sittings together.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let times = LogTimes(seconds: sittings.timedAnswers.map(\.seconds))
    guard times.n >= Self.minimum, let typical = times.geometricMean,
      let interval = times.geometricMeanInterval()
    else {
      typicalSeconds = .notEnoughData(n: times.n)
      spreadFactor = .notEnoughData(n: times.n)
      return
    }
    typicalSeconds = .estimate(typical, interval, n: times.n)
    let deviation = times.variance.squareRoot()
    let ends = ChiSquareDistribution.deviationInterval(deviation, n: times.n)
    spreadFactor = .estimate(
      RealFunctions.exp(deviation), ends.mapped(RealFunctions.exp), n: times.n)
  }
}
