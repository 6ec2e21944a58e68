/// The rules that every question set is held against.
package enum Lint {
  package static let rules: [any LintRule] = [
    MissingRationale(), MissingExplanation(), OptionRefersToOthers(), DuplicateItem(),
    ConflictingKeys(),
  ]

  /// What a whole exam form is held against besides ``rules``; drafts and drills need not pass.
  package static let formRules: [any LintRule] = [
    MissingMetadata(), AbsoluteTerm(), NegativeLeadIn(), ItemLength(), NearDuplicate(),
    SameQuestion(),
  ]

  /// What the rules find in a set, by file and line; the findings of the reading are not repeated.
  ///
  /// - Parameters:
  ///   - reading: The set, with the places of its items.
  ///   - rules: The rules to apply; further ones (such as for a blueprint) may be added.
  /// - Returns: Warnings, and errors only where one item must be wrong.
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
