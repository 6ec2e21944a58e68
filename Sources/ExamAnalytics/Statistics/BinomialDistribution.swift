/// The number of successes among n independent trials of one probability.
package enum BinomialDistribution {
  /// P(X ≤ x) of probability ½, from the incomplete beta function.
  package static func fairCumulative(_ successes: Int, of trials: Int) -> Double {
    if successes < 0 { return 0 }
    if successes >= trials { return 1 }
    return BetaDistribution.cumulative(
      0.5, a: Double(trials - successes), b: Double(successes + 1))
  }

  /// ln C(n, x), the logarithm of the number of ways.
  package static func logWays(_ successes: Int, of trials: Int) -> Double {
    RealFunctions.logGamma(Double(trials) + 1) - RealFunctions.logGamma(Double(successes) + 1)
      - RealFunctions.logGamma(Double(trials - successes) + 1)
  }
}
