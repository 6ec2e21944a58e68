package import ExamDesign

/// A test that compares a statistic with what it is after random rearrangements of the data.
package enum PermutationTest {
  /// How many rearrangements are drawn.
  package static let draws = 1_999

  /// The share of rearrangements, the observed one included, that reach the observed statistic.
  ///
  /// p = (1 + hits)/(draws + 1), which keeps its level whatever the number of draws (Phipson &
  /// Smyth 2010). A statistic within rounding of the observed one counts as reaching it.
  ///
  /// - Parameters:
  ///   - observed: the statistic of the data; large is what the test looks for, never below zero.
  ///   - seed: the seed of the draws.
  ///   - draws: how many rearrangements.
  ///   - statistic: rearranges with the generator and returns the statistic of that.
  /// - Returns: The p-value, above 0 and at most 1.
  /// - Complexity: O(draws) calls of `statistic`.
  package static func pValue(
    observed: Double, seed: UInt64, draws: Int = PermutationTest.draws,
    statistic: (inout SplitMix64) -> Double
  ) -> Double {
    var generator = SplitMix64(seed: seed)
    let bar = observed * (1 - 1e-9) - 1e-12
    var hits = 0
    for _ in 0..<draws where statistic(&generator) >= bar { hits += 1 }
    return Double(hits + 1) / Double(draws + 1)
  }
}
