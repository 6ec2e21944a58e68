/// The distribution of a positive quantity whose logarithm is normal.
package struct LognormalDistribution: Hashable, Sendable {
  /// The mean of the logarithm: the logarithm of the median.
  package var logMean: Double

  /// The standard deviation of the logarithm; 0 is a certain value.
  package var logSpread: Double

  package init(logMean: Double, logSpread: Double) {
    precondition(logSpread >= 0, "a spread is not negative")
    self.logMean = logMean
    self.logSpread = logSpread
  }

  package var median: Double { RealFunctions.exp(logMean) }

  package var mean: Double { RealFunctions.exp(logMean + logSpread * logSpread / 2) }

  package var standardDeviation: Double {
    mean * (RealFunctions.exp(logSpread * logSpread) - 1).squareRoot()
  }

  /// The x with P(X ≤ x) = p, for 0 < p < 1.
  package func quantile(_ p: Double) -> Double {
    RealFunctions.exp(logMean + logSpread * NormalDistribution.quantile(p))
  }

  /// P(X > x).
  package func exceedance(of x: Double) -> Double {
    guard x > 0 else { return 1 }
    let distance = RealFunctions.log(x) - logMean
    guard logSpread > 0 else { return distance < 0 ? 1 : 0 }
    return NormalDistribution.cumulative(-distance / logSpread)
  }

  /// This quantity times an independent lognormal factor with median 1.
  package func multiplied(byFactorOfLogSpread spread: Double) -> LognormalDistribution {
    LognormalDistribution(
      logMean: logMean, logSpread: (logSpread * logSpread + spread * spread).squareRoot())
  }
}
