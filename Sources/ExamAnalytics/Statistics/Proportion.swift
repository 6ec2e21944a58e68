/// A share of successes among trials.
package enum Proportion {
  /// Wilson's score interval (1927): centre (p + z²/2n)/(1 + z²/n), half-width
  /// z √(p(1−p)/n + z²/4n²)/(1 + z²/n).
  ///
  /// n = 0 says nothing: 0…1. n = 1 gives a wide but proper interval. Never leaves 0…1, and its
  /// end is exactly 0 at no success and exactly 1 at nothing but success.
  package static func wilsonInterval(
    successes: Int, trials: Int, level: Double = Interval.level
  ) -> Interval {
    precondition((0...max(0, trials)).contains(successes), "successes lie within the trials")
    guard trials > 0 else { return Interval(low: 0, high: 1) }
    let n = Double(trials)
    let p = Double(successes) / n
    let z = NormalDistribution.quantile(0.5 + level / 2)
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / scale
    return Interval(
      low: successes == 0 ? 0 : max(0, centre - half),
      high: successes == trials ? 1 : min(1, centre + half))
  }
}
