/// An answer with a stated probability of being right.
package struct RatedAnswer: Hashable, Sendable {
  /// The stated probability, 0…1.
  package var confidence: Double
  package var isRight: Bool

  package init(confidence: Double, isRight: Bool) {
    self.confidence = confidence
    self.isRight = isRight
  }
}

extension [ResponseSeries] {
  /// The answers that were rated and can be scored, sitting by sitting.
  ///
  /// Blanks are no answers, and a confidence that is no probability is none.
  ///
  /// - Complexity: O(n).
  package var ratedAnswers: [RatedAnswer] {
    allResponses.compactMap { response in
      guard let confidence = response.confidence, (0...1).contains(confidence) else { return nil }
      switch response.outcome {
      case .right: return RatedAnswer(confidence: confidence, isRight: true)
      case .wrong: return RatedAnswer(confidence: confidence, isRight: false)
      case .unanswered, .notReached, .unscorable: return nil
      }
    }
  }
}
