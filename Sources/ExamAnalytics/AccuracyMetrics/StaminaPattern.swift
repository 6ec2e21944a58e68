/// What the changes in accuracy and in time from first to last item mean together.
///
/// Neither is a sign of fatigue alone: getting faster without losing accuracy is none.
package enum StaminaPattern: String, Hashable, Sendable, CaseIterable {
  /// Slower and less accurate.
  case fatigue
  /// Faster and less accurate.
  case rushing
  /// Faster, and more accurate or about as accurate.
  case settlingIn = "settling_in"
  /// Both are known, and none of the above.
  case noFinding = "no_finding"
  /// One of the two cannot be told yet.
  case notEnoughData = "not_enough_data"
  /// The order of items was not random.
  case notApplicable = "not_applicable"

  /// Reads the two together.
  ///
  /// - Parameters:
  ///   - accuracy: what may be said of accuracy.
  ///   - timeChange: the relative change of item times, positive is slower
  ///     (``Metric/value`` 0.1 for 10 %); counts only in the state ok, and as a change only where
  ///     its interval leaves out zero.
  package init(accuracy: AccuracyStamina.Verdict, timeChange: Metric) {
    if accuracy == .notApplicable || timeChange.state == .notApplicable {
      self = .notApplicable
      return
    }
    guard accuracy != .notEnoughData, timeChange.state == .ok, let low = timeChange.low,
      let high = timeChange.high
    else {
      self = .notEnoughData
      return
    }
    switch accuracy {
    case .declineLikely where low > 0: self = .fatigue
    case .declineLikely where high < 0: self = .rushing
    case .improvementLikely where high < 0, .noClearChange where high < 0: self = .settlingIn
    default: self = .noFinding
    }
  }
}
