/// One thing worth saying about a question set that could be read without trouble.
///
/// Rules look at what was read, item by item or as a whole; each has one message and its own file.
package protocol LintRule: Sendable {
  /// What the rule finds in a set; the order does not matter.
  func findings(in reading: QuestionSetReading) -> [Finding]
}

extension QuestionSetReading {
  /// The place of an item; the beginning of the file for one that was not read from a file.
  package func place(of item: Item) -> SourcePlace {
    places[item.id] ?? SourcePlace(file: file, line: 1)
  }

  /// A finding about an item, at its heading.
  package func finding(
    _ severity: Finding.Severity, _ item: Item, _ message: String, _ remedy: String
  ) -> Finding {
    let place = place(of: item)
    return Finding(
      severity: severity, file: place.file, line: place.line, message: message, remedy: remedy)
  }
}
