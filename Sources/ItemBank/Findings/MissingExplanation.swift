/// Warns of items that teach nothing afterwards.
struct MissingExplanation: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.filter { $0.explanation.isEmpty }.map { item in
      reading.finding(
        .warning, item, "'\(item.id)' has no explanation",
        "write one below '## Explanation' behind the options")
    }
  }
}
