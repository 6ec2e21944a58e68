/// A rule about a question set as a whole: it counts or measures, and knows the range.
package protocol SetMeasurement: Sendable {
  /// What the rule measures in a set, in the order of a table.
  func measures(of set: QuestionSet) -> [SetMeasure]
}

/// The measurements every whole exam form is held against.
package enum FormMeasurements {
  /// Those about keys and options.
  package static let keys: [any SetMeasurement] = [KeyBalance(), LongestOptionBias()]

  /// Those about what there is to read, and how hard it is.
  package static let texts: [any SetMeasurement] = [
    ReadingLength(), LaboratoryTables(), DifficultySpread(),
  ]
}
