/// The name of a question set, such as `step1-form-a`; the same grammar as ``ItemID``.
package struct QuestionSetID: Hashable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package var description: String { rawValue }
}
