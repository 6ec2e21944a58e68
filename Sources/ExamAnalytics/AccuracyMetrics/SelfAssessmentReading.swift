/// Where an entered score of the NBME's Comprehensive Basic Science Self-Assessment stands.
///
/// By the rule of its guidance, not by a probability: a score has a likely range of ±4 points, within
/// which two of three retakes fall, and is held against the low-pass range of 62–68 points
/// (equated percent correct; read off the sample report of April 2026).
package enum SelfAssessmentReading: String, Hashable, Sendable, CaseIterable {
  /// The likely range lies wholly below the low-pass range.
  case atRisk = "at_risk"
  /// It lies partly below.
  case borderline
  /// It begins inside the low-pass range.
  case close
  /// It lies wholly above.
  case likelyReady = "likely_ready"

  /// Half the likely range, in points.
  package static let margin = 4.0

  /// The low-pass range, in points.
  package static let lowPass = 62.0...68.0

  /// Reads an equated percent correct; nil where it is none.
  package init?(equatedPercent: Double) {
    guard (0...100).contains(equatedPercent) else { return nil }
    let range = Self.likelyRange(of: equatedPercent)
    if range.high < Self.lowPass.lowerBound {
      self = .atRisk
    } else if range.low < Self.lowPass.lowerBound {
      self = .borderline
    } else if range.low <= Self.lowPass.upperBound {
      self = .close
    } else {
      self = .likelyReady
    }
  }

  /// The score ± 4 points, held within 0…100; no 90 % interval.
  package static func likelyRange(of equatedPercent: Double) -> Interval {
    Interval(low: max(0, equatedPercent - margin), high: min(100, equatedPercent + margin))
  }
}
