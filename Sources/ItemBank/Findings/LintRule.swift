/// One thing worth saying about a question set that could be read without trouble.
///
/// Rules look at what was read, item by item or as a whole; each has one message and its own file.
package protocol LintRule: Sendable {
  /// What the rule finds in a set; the order does not matter.
  func findings(in reading: QuestionSetReading) -> [Finding]
}

/// The rules that every question set is held against.
package enum Lint {
  package static let rules: [any LintRule] = [
    MissingRationale(), MissingExplanation(), OptionRefersToOthers(), DuplicateItem(),
    ConflictingKeys(),
  ]

  /// What the rules find in a set, by file and line; the findings of the reading are not repeated.
  ///
  /// - Parameters:
  ///   - reading: The set, with the places of its items.
  ///   - rules: The rules to apply; further ones (such as for a blueprint) may be added.
  /// - Complexity: O(n log n) in the items.
  package static func findings(
    in reading: QuestionSetReading, rules: [any LintRule] = Lint.rules
  ) -> [Finding] {
    rules.flatMap { $0.findings(in: reading) }
      .enumerated()
      .sorted { a, b in
        if !a.element.file.utf8.elementsEqual(b.element.file.utf8) {
          return a.element.file.utf8.lexicographicallyPrecedes(b.element.file.utf8)
        }
        return (a.element.line, a.offset) < (b.element.line, b.offset)
      }
      .map(\.element)
  }
}

extension QuestionSetReading {
  /// The place of an item; the beginning of the file for one that was not read from a file.
  func place(of item: Item) -> SourcePlace {
    places[item.id] ?? SourcePlace(file: file, line: 1)
  }

  /// A finding about an item, at its heading.
  func finding(
    _ severity: Finding.Severity, _ item: Item, _ message: String, _ remedy: String
  ) -> Finding {
    let place = place(of: item)
    return Finding(
      severity: severity, file: place.file, line: place.line, message: message, remedy: remedy)
  }
}
