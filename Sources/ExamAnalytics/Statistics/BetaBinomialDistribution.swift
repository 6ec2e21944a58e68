/// The number of successes among n trials whose probability is drawn from a beta distribution.
package enum BetaBinomialDistribution {
  /// ln P(x successes) = ln [C(n, x) B(x + a, n − x + b)/B(a, b)].
  package static func logProbability(
    _ successes: Int, of trials: Int, a: Double, b: Double
  ) -> Double {
    let (x, n) = (Double(successes), Double(trials))
    let choose =
      RealFunctions.logGamma(n + 1) - RealFunctions.logGamma(x + 1)
      - RealFunctions.logGamma(n - x + 1)
    return choose + logBeta(x + a, n - x + b) - logBeta(a, b)
  }

  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    RealFunctions.logGamma(a) + RealFunctions.logGamma(b) - RealFunctions.logGamma(a + b)
  }
}
