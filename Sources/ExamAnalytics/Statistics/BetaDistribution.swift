/// The beta distribution with parameters a, b > 0.
package enum BetaDistribution {
  /// P(X ≤ x): the regularised incomplete beta function.
  ///
  /// Continued fraction of Abramowitz & Stegun 26.5.8 by Lentz's method, on the side of the mean
  /// where it converges fast.
  package static func cumulative(_ x: Double, a: Double, b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = RealFunctions.exp(
      a * RealFunctions.log(x) + b * RealFunctions.log(1 - x) + RealFunctions.logGamma(a + b)
        - RealFunctions.logGamma(a) - RealFunctions.logGamma(b))
    if x < (a + 1) / (a + b + 2) {
      return front * fraction(x, a, b) / a
    }
    return 1 - front * fraction(1 - x, b, a) / b
  }

  /// The x with P(X ≤ x) = p, for 0 < p < 1, by bisection to the last bits.
  package static func quantile(_ p: Double, a: Double, b: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile needs a probability between 0 and 1")
    var low = 0.0
    var high = 1.0
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if cumulative(middle, a: a, b: b) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func nonZero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...500 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }
}
