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

  /// P(X ≤ x) to 3 · 10⁻⁴, and far closer for large a and b; at a tenth of the cost.
  ///
  /// The normal approximation of Peizer & Pratt 1968, JASA 63:1416–1456, from a and b of 3 on; the
  /// function itself below. Largest error over 200,000 random cases: 3 · 10⁻⁴ from 3 on, 1.2 · 10⁻⁴
  /// from 5, 3 · 10⁻⁵ from 10.
  package static func closeCumulative(_ x: Double, a: Double, b: Double) -> Double {
    guard x > 0, x < 1, min(a, b) >= 3 else { return cumulative(x, a: a, b: b) }
    let y = 1 - x
    let n = a + b - 1
    let distance =
      b - 1.0 / 3 - (n + 1.0 / 3) * y + 0.02 * (x / b - y / a + (x - 0.5) / (a + b))
    let bend = x * curvature((b - 0.5) / (n * y)) + y * curvature((a - 0.5) / (n * x))
    return NormalDistribution.cumulative(
      distance * (max(0, 1 + bend) / ((n + 1.0 / 6) * x * y)).squareRoot())
  }

  /// (1 − r² + 2 r ln r)/(1 − r)², by its series near 1.
  private static func curvature(_ r: Double) -> Double {
    let u = 1 - r
    if abs(u) < 0.02 { return u * (1.0 / 3 + u * (1.0 / 6 + u * (0.1 + u * (1.0 / 15)))) }
    return (1 - r * r + 2 * r * RealFunctions.log(r)) / (u * u)
  }

  /// The x with P(X ≤ x) = p, for 0 < p < 1, by bisection to the last bits.
  package static func quantile(_ p: Double, a: Double, b: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile needs a probability between 0 and 1")
    var low = 0.0
    var high = 1.0
    for _ in 0..<100 {
      let middle = (low + high) / 2
      guard low < middle, middle < high else { break }
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
      // Doubles next to 1 lie 2.2e-16 apart.
      if abs(d * c - 1) < 5e-16 { break }
    }
    return result
  }
}
