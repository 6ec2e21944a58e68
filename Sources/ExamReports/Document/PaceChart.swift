/// Seconds ahead of or behind even pace, item by item.
package struct PaceChart: Equatable, Sendable {
  /// One item's point.
  package struct Point: Equatable, Sendable {
    /// What stands under the point: the item's number, or its place in the order of presentation.
    package var number: Int

    /// Seconds ahead of even pace; negative is behind.
    package var ahead: Double

    package init(number: Int, ahead: Double) {
      self.number = number
      self.ahead = ahead
    }
  }

  package var points: [Point]

  /// What the numbers along the axis are.
  package var axis: String

  package init(points: [Point], axis: String) {
    self.points = points
    self.axis = axis
  }
}
