/// The standard normal distribution.
package enum NormalDistribution {
  /// P(Z ≤ z).
  package static func cumulative(_ z: Double) -> Double {
    0.5 * RealFunctions.erfc(-z / 2.0.squareRoot())
  }

  /// The z with P(Z ≤ z) = p, for 0 < p < 1.
  ///
  /// Abramowitz & Stegun 26.2.23 as a start, then Halley steps on ``cumulative(_:)``.
  package static func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile needs a probability between 0 and 1")
    let tail = min(p, 1 - p)
    let t = (-2 * RealFunctions.log(tail)).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = numerator / denominator - t
    for _ in 0..<4 {
      let density = RealFunctions.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      let newton = (cumulative(z) - tail) / density
      z -= newton / (1 + z * newton / 2)
    }
    return p <= 0.5 ? z : -z
  }
}
