/// The direction of a changed answer: first answer against final answer.
package enum AnswerChange: String, Hashable, Sendable, CaseIterable {
  case wrongToRight = "wrong_to_right"
  case rightToWrong = "right_to_wrong"
  /// From one wrong answer to another.
  case wrongToWrong = "wrong_to_wrong"
  /// From one right answer to another, where the key has several.
  case rightToRight = "right_to_right"
  /// Another option in between, and the first again at the end.
  case backToFirst = "back_to_first"
  /// A right answer withdrawn and left blank.
  case rightToBlank = "right_to_blank"
  /// A wrong answer withdrawn and left blank.
  case wrongToBlank = "wrong_to_blank"
  /// Changed, but the key is not known.
  case unscorable
}
