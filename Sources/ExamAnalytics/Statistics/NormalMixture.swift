/// A weighted mixture of normal distributions.
package struct NormalMixture: Hashable, Sendable {
  package struct Component: Hashable, Sendable {
    package var weight: Double
    package var mean: Double
    package var deviation: Double

    package init(weight: Double, mean: Double, deviation: Double) {
      self.weight = weight
      self.mean = mean
      self.deviation = deviation
    }
  }

  package let components: [Component]

  package init(components: [Component]) {
    self.components = components
  }

  /// Points at equal distances over all that has weight, with the density there; sums to one.
  ///
  /// - Parameters:
  ///   - count: how many points, two or more.
  ///   - reach: how many deviations from a component's mean still belong.
  /// - Returns: The points, ascending; none without components.
  /// - Complexity: O(count × components).
  package func grid(_ count: Int, reach: Double = 6) -> [(point: Double, weight: Double)] {
    guard let low = components.map({ $0.mean - reach * $0.deviation }).min(),
      let high = components.map({ $0.mean + reach * $0.deviation }).max()
    else { return [] }
    var total = 0.0
    let points = (0..<count).map { index in
      let point = low + (high - low) * Double(index) / Double(count - 1)
      let density = components.reduce(0) { sum, component in
        let z = (point - component.mean) / component.deviation
        return sum + component.weight * RealFunctions.exp(-z * z / 2) / component.deviation
      }
      total += density
      return (point: point, weight: density)
    }
    return points.map { ($0.point, $0.weight / total) }
  }
}
