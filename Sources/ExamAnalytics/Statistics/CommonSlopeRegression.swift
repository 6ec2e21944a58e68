/// Least squares of one slope through several groups, each with its own intercept.
///
/// With one group, ordinary least squares. g = Σ Σ (x − x̄)(y − ȳ) / Σ Σ (x − x̄)² with the means
/// of the groups; residual variance with n − groups − 1 degrees of freedom.
package struct CommonSlopeRegression: Hashable, Sendable {
  package let slope: Double

  /// The standard error of ``slope``.
  package let slopeError: Double

  package let degreesOfFreedom: Int

  /// Σ Σ (x − x̄)², above zero.
  package let squaresOfX: Double

  /// What the line leaves unexplained, by group and in the order given.
  package let residuals: [[Double]]

  /// Fits the line; nil without degrees of freedom or where x does not vary within any group.
  ///
  /// - Parameter groups: the points of each group; groups without points count for nothing.
  /// - Complexity: O(n).
  package init?(_ groups: [[(x: Double, y: Double)]]) {
    let filled = groups.filter { !$0.isEmpty }
    let freedom = filled.reduce(0) { $0 + $1.count } - filled.count - 1
    guard freedom > 0 else { return nil }
    let centred = groups.map { group in
      let n = Double(group.count)
      let x = group.reduce(0) { $0 + $1.x } / n
      let y = group.reduce(0) { $0 + $1.y } / n
      return group.map { (x: $0.x - x, y: $0.y - y) }
    }
    let points = centred.joined()
    let squares = points.reduce(0) { $0 + $1.x * $1.x }
    guard squares > 0 else { return nil }
    let slope = points.reduce(0) { $0 + $1.x * $1.y } / squares
    residuals = centred.map { group in group.map { $0.y - slope * $0.x } }
    let variance = residuals.joined().reduce(0) { $0 + $1 * $1 } / Double(freedom)
    self.slope = slope
    slopeError = (variance / squares).squareRoot()
    degreesOfFreedom = freedom
    squaresOfX = squares
  }
}
