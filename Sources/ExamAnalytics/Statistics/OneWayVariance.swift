/// How much of the spread of values lies within groups, and how much between them.
///
/// Analysis of variance by the method of moments (unequal group sizes after Searle, Casella &
/// McCulloch 1992, chapter 3): between = (MSB − MSW)/n₀ with n₀ = (N − Σ n²/N)/(groups − 1).
package struct OneWayVariance: Hashable, Sendable {
  /// How many groups have values.
  package let groups: Int

  /// Σ Σ (x − group mean)², and its degrees of freedom, N − groups.
  package let squaresWithin: Double
  package let freedomWithin: Int

  /// The variance of the group means beyond what chance within groups makes; not below zero.
  ///
  /// nil where it cannot be estimated: with one group, or no group of two.
  package let between: Double?

  /// - Complexity: O(n).
  package init(_ values: [[Double]]) {
    let filled = values.filter { !$0.isEmpty }
    groups = filled.count
    let n = Double(filled.reduce(0) { $0 + $1.count })
    let means = filled.map { $0.reduce(0, +) / Double($0.count) }
    let within = zip(filled, means).reduce(0.0) { sum, group in
      group.0.reduce(sum) { $0 + ($1 - group.1) * ($1 - group.1) }
    }
    squaresWithin = within
    freedomWithin = Int(n) - groups
    guard groups > 1, freedomWithin > 0 else {
      between = nil
      return
    }
    let mean = zip(filled, means).reduce(0) { $0 + Double($1.0.count) * $1.1 } / n
    let squaresBetween = zip(filled, means).reduce(0) {
      $0 + Double($1.0.count) * ($1.1 - mean) * ($1.1 - mean)
    }
    let sizes = filled.reduce(0) { $0 + Double($1.count * $1.count) }
    let typicalSize = (n - sizes / n) / Double(groups - 1)
    let excess = squaresBetween / Double(groups - 1) - within / Double(freedomWithin)
    between = max(0, excess / typicalSize)
  }
}
