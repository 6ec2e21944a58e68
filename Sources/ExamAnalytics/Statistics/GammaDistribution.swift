/// The gamma distribution with scale 1 and shape a > 0.
package enum GammaDistribution {
  /// P(X ≤ x): the regularised lower incomplete gamma function.
  ///
  /// The power series of Abramowitz & Stegun 6.5.29 below a + 1, else the continued fraction
  /// 6.5.31 of the complement by Lentz's method.
  ///
  /// - Complexity: O(√a) terms near the mean.
  package static func cumulative(_ x: Double, shape a: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x.isFinite else { return 1 }
    let front = RealFunctions.exp(a * RealFunctions.log(x) - x - RealFunctions.logGamma(a))
    return x < a + 1 ? front * series(x, a) : 1 - front * fraction(x, a)
  }

  private static func series(_ x: Double, _ a: Double) -> Double {
    var term = 1 / a
    var sum = term
    var divisor = a
    for _ in 0..<100_000 {
      divisor += 1
      term *= x / divisor
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private static func fraction(_ x: Double, _ a: Double) -> Double {
    let tiny = 1e-300
    func nonZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / nonZero(b)
    var result = d
    for step in 1...100_000 {
      let numerator = -Double(step) * (Double(step) - a)
      b += 2
      d = 1 / nonZero(numerator * d + b)
      c = nonZero(b + numerator / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }
}
