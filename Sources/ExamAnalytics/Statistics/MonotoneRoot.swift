/// Where a function that never falls reaches a level.
enum MonotoneRoot {
  /// The x in low…high at which `function` first reaches `level`, to `tolerance`.
  ///
  /// False position with halved end values (Dowell & Jarratt 1971, BIT 11:168–174), every third
  /// step a bisection, so that flat stretches cost no more than that. The same on every machine.
  ///
  /// - Complexity: some fifteen values of a smooth function, at most 180 of any.
  static func find(
    _ level: Double, low: Double, high: Double, tolerance: Double = 1e-13,
    of function: (Double) -> Double
  ) -> Double {
    var (low, high) = (low, high)
    var (below, above) = (function(low) - level, function(high) - level)
    guard below < 0 else { return low }
    guard above >= 0 else { return high }
    var wasBelow: Bool?
    for step in 1...180 where high - low > tolerance {
      let secant = low + (high - low) * (below / (below - above))
      let isInside = secant > low && secant < high
      let next = step.isMultiple(of: 3) || !isInside ? (low + high) / 2 : secant
      let value = function(next) - level
      if value < 0 {
        (low, below) = (next, value)
        if wasBelow == true { above /= 2 }
      } else {
        (high, above) = (next, value)
        if wasBelow == false { below /= 2 }
      }
      wasBelow = value < 0
    }
    return (low + high) / 2
  }
}
