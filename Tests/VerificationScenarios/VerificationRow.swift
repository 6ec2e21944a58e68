/// What came out of the runs of one scenario for one measure.
package struct VerificationRow: Sendable {
  package let metric: String
  package let condition: String
  package let n: Int
  package let measure: Measure

  /// How many runs had something to say.
  package let runs: Int

  /// The mean over those; 0 without any.
  package let result: Double

  /// The standard error of ``result`` that comes from the number of runs.
  package let error: Double

  /// Whether each run gave 0 or 1, or there are too few to see how they vary.
  private let isCount: Bool

  init(
    metric: String, condition: String, n: Int, measure: Measure, runs: Int, sum: Double,
    squares: Double
  ) {
    self.metric = metric
    self.condition = condition
    self.n = n
    self.measure = measure
    self.runs = runs
    let count = Double(max(1, runs))
    result = sum / count
    isCount = measure.isShare && (runs < 30 || sum == squares)
    let variance = max(0, squares / count - result * result) * count / max(1, count - 1)
    error = (variance / count).squareRoot()
  }

  /// By how many standard errors a result may lie outside its bound in a full verification.
  package static let tolerance = 2.5

  /// Whether it lies outside its bound by more than so many standard errors.
  ///
  /// The standard error is that of ``result`` or, where each run gave 0 or 1, the one a share at the
  /// bound would have, whichever is larger: all or none of a few runs show no spread.
  package func isOutside(tolerance: Double = Self.tolerance) -> Bool {
    guard let bound = measure.bound else { return false }
    guard runs > 0 else { return true }
    let nearest = min(bound.upperBound, max(bound.lowerBound, result))
    let atBound = isCount ? (nearest * (1 - nearest) / Double(runs)).squareRoot() : 0
    return abs(result - nearest) > tolerance * max(error, atBound) + 1e-12
  }
}
