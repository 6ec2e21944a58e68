extension CommonSlopeRegression {
  /// A standard error that rests on the spread among runs of points, not among points.
  package struct RunError: Hashable, Sendable {
    package let slopeError: Double
    package let degreesOfFreedom: Int
  }

  /// The standard error of the slope where points of one run share what the line does not explain.
  ///
  /// Σ n r̄²/(runs − groups − 1), r̄ the mean residual of a run of n points, takes the place of the
  /// residual variance. With runs of one length that estimates σ² + n s² for a deviation of spread
  /// s that all points of a run share; with s = 0 it is σ² as ever.
  ///
  /// - Parameter runs: for each group with points, in order, how its points fall into runs.
  /// - Returns: nil without degrees of freedom.
  /// - Complexity: O(n).
  package func error(among runs: [[Range<Int>]]) -> RunError? {
    let filled = zip(residuals, runs).filter { !$0.0.isEmpty }
    let freedom = filled.reduce(0) { $0 + $1.1.count } - filled.count - 1
    guard freedom > 0 else { return nil }
    let squares = filled.reduce(0.0) { total, group in
      group.1.reduce(total) { sum, run in
        let residual = group.0[run].reduce(0, +)
        return run.isEmpty ? sum : sum + residual * residual / Double(run.count)
      }
    }
    return RunError(
      slopeError: (squares / Double(freedom) / squaresOfX).squareRoot(),
      degreesOfFreedom: freedom)
  }
}
