package import ExamSession

/// One choice of an option, or the withdrawal of one, in the life of an item.
package struct ResponseTrace: Hashable, Sendable {
  package var instant: SessionInstant

  /// The option chosen, from 0; nil where the response was withdrawn.
  package var option: Int?

  /// How sure the examinee said to be, where it was said.
  package var confidence: Confidence?

  /// The position in ``ItemTrace/visits`` of the visit on which it happened; nil: on none.
  package var visit: Int?

  package init(instant: SessionInstant, option: Int?, confidence: Confidence?, visit: Int?) {
    self.instant = instant
    self.option = option
    self.confidence = confidence
    self.visit = visit
  }
}
