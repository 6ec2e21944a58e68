package import ItemBank

/// A question set held against a blueprint: every number, and everything to be mended.
package struct BlueprintCheck: Equatable, Sendable {
  /// Measures that belong together, under a title.
  package struct Group: Equatable, Sendable {
    package var title: String
    package var measures: [SetMeasure]
  }

  package var title: String

  /// Empty for a set without items.
  package var groups: [Group]

  /// What reading the set found, then what the rules and ranges found, by file and line.
  package var findings: [Finding]

  /// Measures the set and applies all rules to it.
  ///
  /// - Parameters:
  ///   - reading: The set, with the places of its items.
  ///   - blueprint: The exam's.
  /// - Complexity: O(n²) in the items at worst, where all of them share their wording.
  package init(_ reading: QuestionSetReading, against blueprint: Blueprint) {
    let set = reading.questionSet
    title = "\(set.header.title ?? reading.file) against \(blueprint.title)"
    guard !set.items.isEmpty else {
      groups = []
      findings = reading.findings
      return
    }
    func measures(_ measurements: [any SetMeasurement]) -> [SetMeasure] {
      measurements.flatMap { $0.measures(of: set) }
    }
    groups = [
      Group(title: "Systems", measures: measures([BlueprintShares(.system, of: blueprint)])),
      Group(
        title: "Disciplines (an item may have several)",
        measures: measures([BlueprintShares(.discipline, of: blueprint)])),
      Group(title: "Tasks", measures: measures([BlueprintShares(.task, of: blueprint)])),
      Group(title: "Keys", measures: measures(FormMeasurements.keys)),
      Group(title: "Texts and difficulty", measures: measures(FormMeasurements.texts)),
    ]
    let ranges = groups.flatMap(\.measures).compactMap { $0.finding(in: reading) }
    let rules: [any LintRule] = [UnknownTag(blueprint), MissingTag(blueprint)]
    findings =
      reading.findings + ranges
      + Lint.findings(in: reading, rules: Lint.rules + Lint.formRules + rules)
  }
}
