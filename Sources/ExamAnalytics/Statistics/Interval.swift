/// A confidence interval; both ends belong to it.
package struct Interval: Hashable, Sendable {
  package var low: Double
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The confidence level of every interval shown to an examinee.
  package static let level = 0.90

  package func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
