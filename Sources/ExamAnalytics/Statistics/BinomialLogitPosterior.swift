/// Binomial counts whose logits are jointly normal: the posterior at its mode (Laplace).
///
/// x_f ~ Bin(n_f, p_f), logit p ~ N(m, K). Mode by Newton's method, marginal likelihood and
/// predictions as in Rasmussen & Williams 2006, Gaussian Processes for Machine Learning, algorithms
/// 3.1 and 3.2, which need no inverse of K.
package struct BinomialLogitPosterior: Hashable, Sendable {
  /// ln P(all counts), up to the ways of choosing.
  package let logEvidence: Double

  private let mean: Double
  private let weights: [Double]
  private let roots: [Double]
  private let factor: CholeskyFactor

  /// Finds the mode; nil where K is not positive semidefinite.
  ///
  /// - Parameters:
  ///   - counts: successes and trials.
  ///   - mean: m, the same for all logits.
  ///   - covariance: K, by rows.
  /// - Complexity: O(k³) a step; about ten steps.
  package init?(
    _ counts: [(right: Int, items: Int)], mean: Double, covariance: [[Double]]
  ) {
    var weights = [Double](repeating: 0, count: counts.count)
    var offsets = weights
    var value = Self.value(counts, mean, weights, offsets)
    for _ in 0..<60 {
      guard let target = Self.target(counts, mean, offsets, covariance) else { return nil }
      let step = zip(target, weights).map { $0 - $1 }
      var scale = 1.0
      for _ in 0..<40 {
        let next = zip(weights, step).map { $0 + scale * $1 }
        let nextOffsets = Self.product(covariance, next)
        let nextValue = Self.value(counts, mean, next, nextOffsets)
        if nextValue >= value - 1e-11 * (1 + abs(value)) {
          (weights, offsets, value) = (next, nextOffsets, nextValue)
          break
        }
        scale /= 2
      }
      if (step.map(abs).max() ?? 0) < 1e-10 { break }
    }
    let roots = Self.roots(counts, mean, offsets)
    guard let factor = Self.factor(roots, covariance) else { return nil }
    self.mean = mean
    self.weights = weights
    self.roots = roots
    self.factor = factor
    logEvidence = value - factor.logDeterminant / 2
  }

  /// The mean and variance of another logit, given the counts.
  ///
  /// - Parameters:
  ///   - covariances: of that logit with those of the counts.
  ///   - variance: of that logit before anything is known.
  /// - Returns: The moments of its normal distribution.
  /// - Complexity: O(k²).
  package func prediction(
    covariances: [Double], variance: Double
  ) -> (mean: Double, variance: Double) {
    let shift = zip(covariances, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let known = factor.quadraticForm(zip(roots, covariances).map { $0 * $1 })
    return (mean + shift, max(0, variance - known))
  }

  /// ln likelihood − ½ aᵀ K a, with the offsets K a of the logits from m.
  private static func value(
    _ counts: [(right: Int, items: Int)], _ mean: Double, _ weights: [Double], _ offsets: [Double]
  ) -> Double {
    counts.indices.reduce(0) { sum, index in
      let logit = mean + offsets[index]
      let right = Double(counts[index].right)
      let wrong = Double(counts[index].items) - right
      return sum + right * Logistic.logProbability(logit) + wrong
        * Logistic.logProbability(-logit) - weights[index] * offsets[index] / 2
    }
  }

  /// The weights a at which Newton's full step arrives.
  private static func target(
    _ counts: [(right: Int, items: Int)], _ mean: Double, _ offsets: [Double],
    _ covariance: [[Double]]
  ) -> [Double]? {
    let roots = roots(counts, mean, offsets)
    guard let factor = factor(roots, covariance) else { return nil }
    let pull = counts.indices.map { index in
      let expected =
        Double(counts[index].items) * Logistic.probability(mean + offsets[index])
      return roots[index] * roots[index] * offsets[index] + Double(counts[index].right) - expected
    }
    let solved = factor.solve(zip(roots, product(covariance, pull)).map { $0 * $1 })
    return counts.indices.map { pull[$0] - roots[$0] * solved[$0] }
  }

  /// √(n p (1 − p)) of each count.
  private static func roots(
    _ counts: [(right: Int, items: Int)], _ mean: Double, _ offsets: [Double]
  ) -> [Double] {
    zip(counts, offsets).map { count, offset in
      let probability = Logistic.probability(mean + offset)
      return (Double(count.items) * probability * (1 - probability)).squareRoot()
    }
  }

  /// I + √W K √W.
  private static func factor(_ roots: [Double], _ covariance: [[Double]]) -> CholeskyFactor? {
    CholeskyFactor(
      roots.indices.map { i in
        roots.indices.map { j in (i == j ? 1 : 0) + roots[i] * covariance[i][j] * roots[j] }
      })
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
