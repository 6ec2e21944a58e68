/// Which of many tests to believe.
package enum FalseDiscoveryRate {
  /// The procedure of Benjamini and Hochberg: the tests kept at a rate of false discoveries.
  ///
  /// With p ordered, all up to the largest k with p₍ₖ₎ ≤ rate·k/n. Journal of the Royal Statistical
  /// Society B 57 (1995), 289–300.
  ///
  /// - Parameters:
  ///   - pValues: one for each test made, not only the small ones.
  ///   - rate: the expected share of false ones among those kept.
  /// - Returns: For each test, whether it is kept.
  /// - Complexity: O(n log n).
  package static func kept(_ pValues: [Double], rate: Double) -> [Bool] {
    let n = Double(pValues.count)
    let bar = pValues.sorted().enumerated()
      .last { $0.element <= rate * Double($0.offset + 1) / n }
    return pValues.map { p in bar.map { p <= $0.element } ?? false }
  }
}
