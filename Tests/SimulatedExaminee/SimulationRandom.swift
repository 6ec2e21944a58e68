import ExamDesign
import ExamAnalytics

/// The repeatable randomness of simulated examinees; a seed gives the same people for ever.
package struct SimulationRandom: Sendable {
  private var numbers: SplitMix64

  package init(seed: UInt64) {
    numbers = SplitMix64(seed: seed)
  }

  /// Above 0 and below 1, on 2⁵³ equally likely points.
  package mutating func uniform() -> Double {
    (Double(numbers.next() >> 11) + 0.5) / 9_007_199_254_740_992
  }

  /// Uniform in a range.
  package mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
  }

  /// A whole number, 0 up to but not including `bound`.
  package mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

  /// Standard normal, by inversion.
  package mutating func normal() -> Double { NormalDistribution.quantile(uniform()) }

  /// |Z| of a normal Z with this standard deviation.
  package mutating func halfNormal(_ deviation: Double) -> Double { deviation * abs(normal()) }

  /// Student's t with five degrees of freedom, scaled to a standard deviation of one.
  package mutating func heavyTailed() -> Double {
    let squares = (0..<5).reduce(0.0) { sum, _ in
      let z = normal()
      return sum + z * z
    }
    return normal() / (squares / 5).squareRoot() * (3.0 / 5).squareRoot()
  }

  /// Beta(½, ½): the squared cosine of a uniform direction.
  package mutating func arcsine() -> Double {
    let (x, y) = (normal(), normal())
    return x * x / (x * x + y * y)
  }

  /// True with probability p.
  package mutating func happens(_ p: Double) -> Bool { uniform() < p }

  /// How many of so many trials happen with probability p.
  ///
  /// - Complexity: O(trials).
  package mutating func count(_ p: Double, of trials: Int) -> Int {
    var count = 0
    for _ in 0..<trials where uniform() < p { count += 1 }
    return count
  }
}

/// eˣ, which the median of a lognormal quantity is.
package func exponential(_ x: Double) -> Double {
  LognormalDistribution(logMean: x, logSpread: 0).median
}
