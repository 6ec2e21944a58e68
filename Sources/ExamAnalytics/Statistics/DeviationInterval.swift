/// The interval of a standard deviation of values that need not be normal.
package enum DeviationInterval {
  /// Bonett 2006, Computational Statistics & Data Analysis 50:775–782, with Student's t.
  ///
  /// ln σ² ∈ ln(c s²) ± t c √((γ − (n − 3)/n)/(n − 1)), c = n/(n − t), γ = n Σ (x − m)⁴/(Σ (x − x̄)²)²
  /// with m the mean without the ⌊n/(2√(n − 4))⌋ smallest and largest values. Bonett has the normal z
  /// for t; t has n/2 degrees of freedom here, because the heavier the tails are, the less well n
  /// values show them. At 90 % and n = 20 to 280 it holds the truth in 90–92 % of normal samples and
  /// in 85–88 % of samples from Student's t with five degrees of freedom; with z in 89–90 % and
  /// 83–86 %; the interval of chi-square in 68–77 % of the latter.
  ///
  /// - Parameters:
  ///   - values: five or more.
  ///   - level: the confidence level.
  /// - Returns: The interval of σ; 0…0 where the values do not vary, nil below five.
  /// - Complexity: O(n log n).
  package static func of(_ values: [Double], level: Double = Interval.level) -> Interval? {
    let count = values.count
    guard count >= 5 else { return nil }
    let n = Double(count)
    let mean = values.reduce(0, +) / n
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares > 0 else { return Interval(low: 0, high: 0) }
    let cut = min(Int(n / (2 * (n - 4).squareRoot())), (count - 1) / 2)
    let middle = values.sorted()[cut..<(count - cut)]
    let centre = middle.reduce(0, +) / Double(middle.count)
    let fourths = values.reduce(0.0) { sum, value in
      let square = (value - centre) * (value - centre)
      return sum + square * square
    }
    let kurtosis = n * fourths / (squares * squares)
    let t = StudentDistribution.quantile(0.5 + level / 2, degreesOfFreedom: n / 2)
    let scale = n / (n - t)
    let error = scale * (max(0, kurtosis - (n - 3) / n) / (n - 1)).squareRoot()
    let deviation = (scale * squares / (n - 1)).squareRoot()
    return Interval(
      low: deviation * RealFunctions.exp(-t * error / 2),
      high: deviation * RealFunctions.exp(t * error / 2))
  }
}
