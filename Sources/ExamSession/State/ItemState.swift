package import ExamDesign

/// What an examinee has done with one item so far.
package struct ItemState: Equatable, Sendable {
  /// The current response; nil where the item is unanswered.
  package var response: Response?
  package var isMarked = false

  /// Options struck out, by position.
  package var struck: Set<Int> = []

  /// The examinee's note; empty where there is none.
  package var note = ""

  /// Phrases highlighted in the item, in the order they were.
  package var highlights: [String] = []

  /// Whether the item is one of a sequence and was left, so that its response stands.
  package var isLocked = false

  /// How often the item came on screen; 0 means not reached.
  package var visitCount = 0

  /// Time on screen over all closed visits; the running visit is not in it.
  package var timeOnScreen = Milliseconds.zero

  package init() {}

  /// A chosen option and how sure the examinee said to be.
  package struct Response: Equatable, Sendable {
    package var option: Int
    package var confidence: Confidence?

    package init(option: Int, confidence: Confidence?) {
      self.option = option
      self.confidence = confidence
    }
  }
}
