/// One number about a sitting, with how far it can be trusted.
///
/// Words about a metric come from its state, never from the value alone. In the states without
/// enough data there is no value that could leak into words.
package struct Metric: Hashable, Sendable {
  /// How far a metric can be trusted.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case ok
    /// Computed, from less data than a firm statement needs.
    case provisional
    case notEnoughData = "not_enough_data"
    /// The question does not arise, such as a score without a key.
    case notApplicable = "not_applicable"
  }

  package let value: Double?

  /// The ends of the 90 % interval; nil for a value that is exact by definition.
  package let low: Double?
  package let high: Double?

  /// How many observations it rests on.
  package let n: Int
  package let state: State

  /// Raised whenever the definition changes, so that stored values can be told apart.
  package let methodVersion: Int

  private init(
    value: Double?, interval: Interval?, n: Int, state: State, methodVersion: Int
  ) {
    self.value = value
    low = interval?.low
    high = interval?.high
    self.n = n
    self.state = state
    self.methodVersion = methodVersion
  }

  /// A value that is counted, not estimated.
  package static func exact(_ value: Double, n: Int, methodVersion: Int = 1) -> Metric {
    Metric(value: value, interval: nil, n: n, state: .ok, methodVersion: methodVersion)
  }

  /// An estimate with its interval.
  package static func estimate(
    _ value: Double, _ interval: Interval, n: Int, isProvisional: Bool = false,
    methodVersion: Int = 1
  ) -> Metric {
    Metric(
      value: value, interval: interval, n: n, state: isProvisional ? .provisional : .ok,
      methodVersion: methodVersion)
  }

  /// No value, because `n` observations are too few.
  package static func notEnoughData(n: Int, methodVersion: Int = 1) -> Metric {
    Metric(value: nil, interval: nil, n: n, state: .notEnoughData, methodVersion: methodVersion)
  }

  /// No value, because there is nothing to measure.
  package static func notApplicable(n: Int = 0, methodVersion: Int = 1) -> Metric {
    Metric(value: nil, interval: nil, n: n, state: .notApplicable, methodVersion: methodVersion)
  }
}
