package import ExamSession

/// What a statement of confidence means as a probability of being right.
///
/// A convention, here and nowhere else: a guess is one over the number of options (five where that
/// is not known), unsure is 0.60, sure is 0.90, and a stated percentage is what it says. No study
/// stands behind 0.60 and 0.90; whoever wants to be measured exactly states percentages.
package enum StatedConfidence {
  package static let unsure = 0.60
  package static let sure = 0.90

  /// The number of options assumed where it is not known.
  package static let usualOptionCount = 5

  /// The probability that a statement stands for, 0…1.
  ///
  /// - Parameters:
  ///   - confidence: as stated; percentages are held within 0…100.
  ///   - optionCount: how many options the item offers; nil where that is not known.
  /// - Returns: The stated probability of being right.
  package static func probability(_ confidence: Confidence, optionCount: Int?) -> Double {
    switch confidence {
    case .guess: 1 / Double(max(1, optionCount ?? usualOptionCount))
    case .unsure: unsure
    case .sure: sure
    case .percent(let percent): Double(min(100, max(0, percent))) / 100
    }
  }
}
