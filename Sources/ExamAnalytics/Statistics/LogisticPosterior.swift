/// The posterior of a logistic regression with a normal prior, as a normal at its mode (Laplace).
///
/// Mode by Newton's method on ln p(y|β) − ½ (β − m)ᵀ P (β − m), which is concave, so that the mode
/// exists and is the only one even where all answers are right; covariance H⁻¹ with
/// H = Σ p(1 − p) x xᵀ + P at the mode. Tierney & Kadane 1986, JASA 81:82–86.
package struct LogisticPosterior: Hashable, Sendable {
  /// The most probable coefficients.
  package let mode: [Double]

  /// The factor of H, the inverse covariance.
  private let precision: CholeskyFactor

  /// One coefficient of a row; coefficients that are not listed are zero.
  package struct Term: Hashable, Sendable {
    package var index: Int
    package var value: Double

    package init(_ index: Int, _ value: Double) {
      self.index = index
      self.value = value
    }
  }

  /// One answer: its row of the design and whether it was right.
  package struct Row: Hashable, Sendable {
    package var terms: [Term]
    package var isRight: Bool

    package init(_ terms: [Term], isRight: Bool) {
      self.terms = terms
      self.isRight = isRight
    }
  }

  /// Finds the mode; nil where the prior is not proper.
  ///
  /// - Parameters:
  ///   - rows: the answers; none gives the prior.
  ///   - priorMean: m.
  ///   - priorPrecision: P, by rows, positive definite.
  /// - Complexity: O(n + p³) a step; about ten steps.
  package init?(_ rows: [Row], priorMean: [Double], priorPrecision: [[Double]]) {
    var mode = priorMean
    var value = Self.logPosterior(rows, mode, priorMean, priorPrecision)
    for _ in 0..<60 {
      let (gradient, hessian) = Self.slopes(rows, mode, priorMean, priorPrecision)
      guard let factor = CholeskyFactor(hessian) else { return nil }
      let step = factor.solve(gradient)
      var scale = 1.0
      var next = mode
      var nextValue = -Double.infinity
      for _ in 0..<40 {
        next = zip(mode, step).map { $0 + scale * $1 }
        nextValue = Self.logPosterior(rows, next, priorMean, priorPrecision)
        // Near the mode the values differ by rounding alone.
        if nextValue >= value - 1e-11 * (1 + abs(value)) { break }
        scale /= 2
      }
      (mode, value) = (next, nextValue)
      if (step.map(abs).max() ?? 0) < 1e-12 { break }
    }
    let (_, hessian) = Self.slopes(rows, mode, priorMean, priorPrecision)
    guard let factor = CholeskyFactor(hessian) else { return nil }
    self.mode = mode
    precision = factor
  }

  /// The covariance of one coefficient with every one.
  ///
  /// - Complexity: O(p²).
  package func covariances(with index: Int) -> [Double] {
    var unit = [Double](repeating: 0, count: mode.count)
    unit[index] = 1
    return precision.solve(unit)
  }

  /// The variance of Σ weight × coefficient.
  ///
  /// - Complexity: O(p²).
  package func variance(ofSum weights: [Double]) -> Double { precision.quadraticForm(weights) }

  private static func logit(_ row: Row, _ beta: [Double]) -> Double {
    row.terms.reduce(0) { $0 + $1.value * beta[$1.index] }
  }

  private static func logPosterior(
    _ rows: [Row], _ beta: [Double], _ mean: [Double], _ precision: [[Double]]
  ) -> Double {
    var sum = 0.0
    for row in rows {
      let logit = logit(row, beta)
      sum += Logistic.logProbability(row.isRight ? logit : -logit)
    }
    for i in beta.indices {
      for j in beta.indices {
        sum -= 0.5 * (beta[i] - mean[i]) * precision[i][j] * (beta[j] - mean[j])
      }
    }
    return sum
  }

  private static func slopes(
    _ rows: [Row], _ beta: [Double], _ mean: [Double], _ precision: [[Double]]
  ) -> (gradient: [Double], hessian: [[Double]]) {
    var hessian = precision
    var gradient = beta.indices.map { i in
      -beta.indices.reduce(0) { $0 + precision[i][$1] * (beta[$1] - mean[$1]) }
    }
    for row in rows {
      let probability = Logistic.probability(logit(row, beta))
      let weight = probability * (1 - probability)
      for term in row.terms {
        gradient[term.index] += ((row.isRight ? 1 : 0) - probability) * term.value
        for other in row.terms {
          hessian[term.index][other.index] += weight * term.value * other.value
        }
      }
    }
    return (gradient, hessian)
  }
}
