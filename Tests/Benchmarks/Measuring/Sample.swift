/// Repeated measurements of one quantity.
struct Sample {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) {
    values.append(value)
  }

  /// The value that a share of all values do not exceed (nearest rank).
  ///
  /// - Parameter share: In 0…1; 0.5 is the median.
  /// - Returns: One of the values; not a number where there are none.
  func quantile(_ share: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let rank = Int((share * Double(values.count)).rounded(.up))
    return values.sorted()[min(max(rank, 1), values.count) - 1]
  }

  var median: Double { quantile(0.5) }
}
