/// The middle of a list of numbers.
package enum Median {
  /// The middle value, or the mean of the two in the middle; nil for none.
  ///
  /// - Complexity: O(n log n).
  package static func of(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }
}
