/// What reading a question set gave: the good items, and everything there is to say about the rest.
package struct QuestionSetReading: Equatable, Sendable {
  /// The name of the file (or of the `set.yaml` of a folder); sanitised for a terminal.
  package var file: String

  /// Only what was read without an error; its ids are valid and unique.
  package var questionSet: QuestionSet

  /// Where each item of ``questionSet`` begins.
  package var places: [ItemID: SourcePlace]

  /// Where each item set of ``questionSet`` begins.
  package var itemSetPlaces: [ItemID: SourcePlace]

  /// Errors and warnings, file by file in the order of lines.
  package var findings: [Finding]

  package init(
    file: String, questionSet: QuestionSet, places: [ItemID: SourcePlace] = [:],
    itemSetPlaces: [ItemID: SourcePlace] = [:], findings: [Finding] = []
  ) {
    self.file = file
    self.questionSet = questionSet
    self.places = places
    self.itemSetPlaces = itemSetPlaces
    self.findings = findings
  }

  /// Whether something could not be read as it stands.
  ///
  /// - Complexity: O(n) in the findings.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
