/// The chi-square distribution.
package enum ChiSquareDistribution {
  /// P(X ≤ x) for any number of degrees of freedom above zero: half of X is gamma distributed.
  package static func cumulative(_ x: Double, degreesOfFreedom: Double) -> Double {
    GammaDistribution.cumulative(x / 2, shape: degreesOfFreedom / 2)
  }

  /// The x with P(X ≤ x) = p, for 0 < p < 1, by bisection to the last bits.
  package static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile needs a probability between 0 and 1")
    precondition(degreesOfFreedom > 0, "chi-square needs degrees of freedom above zero")
    var low = 0.0
    var high = max(1, degreesOfFreedom)
    while cumulative(high, degreesOfFreedom: degreesOfFreedom) < p { high *= 2 }
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if cumulative(middle, degreesOfFreedom: degreesOfFreedom) < p {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }

  /// The interval of a standard deviation of normal values: s √((n−1)/χ²) at both ends.
  ///
  /// - Parameters:
  ///   - deviation: s, with divisor n − 1.
  ///   - n: how many values; two or more.
  ///   - level: the confidence level.
  /// - Returns: The interval; sensitive to heavy tails, unlike that of a mean.
  package static func deviationInterval(
    _ deviation: Double, n: Int, level: Double = Interval.level
  ) -> Interval {
    precondition(n > 1, "a standard deviation needs two values")
    let freedom = Double(n - 1)
    func end(_ p: Double) -> Double {
      deviation * (freedom / quantile(p, degreesOfFreedom: freedom)).squareRoot()
    }
    return Interval(low: end(0.5 + level / 2), high: end(0.5 - level / 2))
  }
}
