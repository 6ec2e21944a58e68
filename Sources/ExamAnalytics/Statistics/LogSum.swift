/// Sums of numbers known by their logarithms.
package enum LogSum {
  /// ln Σ exp(x), with the largest term taken out so that nothing overflows; −∞ for nothing.
  ///
  /// - Complexity: O(n).
  package static func ofExponentials(_ logs: [Double]) -> Double {
    guard let largest = logs.max(), largest > -.infinity else { return -.infinity }
    return largest + RealFunctions.log(logs.reduce(0) { $0 + RealFunctions.exp($1 - largest) })
  }

  /// exp(x)/Σ exp(x): weights that sum to one, from their logarithms up to a constant; all zero where
  /// all are −∞.
  ///
  /// - Complexity: O(n).
  package static func weights(_ logs: [Double]) -> [Double] {
    guard let largest = logs.max(), largest > -.infinity else {
      return [Double](repeating: 0, count: logs.count)
    }
    let terms = logs.map { RealFunctions.exp($0 - largest) }
    let total = terms.reduce(0, +)
    return terms.map { $0 / total }
  }
}
