/// Student's t distribution.
package enum StudentDistribution {
  /// P(T ≤ t) for any number of degrees of freedom above zero, whole or not.
  package static func cumulative(_ t: Double, degreesOfFreedom: Double) -> Double {
    let x = degreesOfFreedom / (degreesOfFreedom + t * t)
    let tail = BetaDistribution.cumulative(x, a: degreesOfFreedom / 2, b: 0.5) / 2
    return t > 0 ? 1 - tail : tail
  }

  /// The t with P(T ≤ t) = p, for 0 < p < 1 and any number of degrees of freedom above zero.
  package static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double {
    precondition(p > 0 && p < 1, "a quantile needs a probability between 0 and 1")
    precondition(degreesOfFreedom > 0, "Student's t needs degrees of freedom above zero")
    if p < 0.5 { return -quantile(1 - p, degreesOfFreedom: degreesOfFreedom) }
    var low = 0.0
    var high = 1.0
    while cumulative(high, degreesOfFreedom: degreesOfFreedom) < p, high < 1e150 { high *= 2 }
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
}
