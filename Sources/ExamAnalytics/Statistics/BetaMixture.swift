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

  /// Those whose weight is not too small to matter (10⁻¹²); their weights sum to one.
  package let components: [Component]

  /// Takes weights up to a constant.
  package init(components: [Component]) {
    let total = components.reduce(0) { $0 + $1.weight }
    self.components = components.compactMap {
      guard $0.weight > 1e-12 * total else { return nil }
      return Component(weight: $0.weight / total, a: $0.a, b: $0.b)
    }
  }

  /// - Complexity: O(components).
  package var mean: Double {
    components.reduce(0) { $0 + $1.weight * $1.a / ($1.a + $1.b) }
  }

  /// P(X ≤ x).
  ///
  /// - Complexity: O(components).
  package func cumulative(_ x: Double) -> Double {
    components.reduce(0) { $0 + $1.weight * BetaDistribution.cumulative(x, a: $1.a, b: $1.b) }
  }

  /// The x with P(X ≤ x) = p.
  ///
  /// - Complexity: O(components), sixty times.
  package func quantile(_ p: Double) -> Double {
    MonotoneRoot.find(p, low: 0, high: 1, of: cumulative)
  }
}
