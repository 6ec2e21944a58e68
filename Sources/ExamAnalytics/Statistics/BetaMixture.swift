/// A weighted mixture of beta distributions.
package struct BetaMixture: Hashable, Sendable {
  package struct Component: Hashable, Sendable {
    package var weight: Double
    package var a: Double
    package var b: Double

    package init(weight: Double, a: Double, b: Double) {
      self.weight = weight
      self.a = a
      self.b = b
    }
  }

  /// Those whose weight is not too small to matter (10⁻⁶); their weights sum to one.
  package let components: [Component]

  /// Takes weights up to a constant.
  package init(components: [Component]) {
    let bar = 1e-6 * components.reduce(0) { $0 + $1.weight }
    let kept = components.filter { $0.weight > bar }
    let total = kept.reduce(0) { $0 + $1.weight }
    self.components = kept.map { Component(weight: $0.weight / total, a: $0.a, b: $0.b) }
  }

  /// - Complexity: O(components).
  package var mean: Double {
    components.reduce(0) { $0 + $1.weight * $1.a / ($1.a + $1.b) }
  }

  /// P(X ≤ x), as close as ``BetaDistribution/closeCumulative(_:a:b:)``.
  ///
  /// - Complexity: O(components).
  package func cumulative(_ x: Double) -> Double {
    components.reduce(0) { $0 + $1.weight * BetaDistribution.closeCumulative(x, a: $1.a, b: $1.b) }
  }

  /// The x with P(X ≤ x) = p, to 10⁻⁷.
  ///
  /// - Complexity: O(components), some ten times.
  package func quantile(_ p: Double) -> Double {
    MonotoneRoot.find(p, low: 0, high: 1, tolerance: 1e-7, of: cumulative)
  }
}
