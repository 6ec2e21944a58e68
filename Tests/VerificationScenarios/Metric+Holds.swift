package import ExamAnalytics

extension Metric {
  /// 1 where the interval holds the truth, 0 where it does not; nil without an interval.
  package func holds(_ truth: Double) -> Double? {
    guard let low, let high else { return nil }
    return low <= truth && truth <= high ? 1 : 0
  }
}

extension Bool {
  /// 1 for true, 0 for false.
  package var asShare: Double { self ? 1 : 0 }
}
