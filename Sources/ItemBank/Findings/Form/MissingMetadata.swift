/// Warns of items without an objective, an expected difficulty or an expected time.
struct MissingMetadata: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.compactMap { item in
      let missing = [
        item.objective == nil ? "objective" : nil, item.difficulty == nil ? "difficulty" : nil,
        item.expectedSeconds == nil ? "time" : nil,
      ].compactMap(\.self)
      if missing.isEmpty { return nil }
      return reading.finding(
        .warning, item, "'\(item.id)' has no \(missing.joined(separator: ", no "))",
        "add \(missing.map { "'\($0): …'" }.joined(separator: ", ")) below its heading")
    }
  }
}
