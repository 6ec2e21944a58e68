/// Warns of options without a rationale: who chose one wants to know why it was wrong.
struct MissingRationale: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.compactMap { item in
      let letters = item.options.prefix(26).enumerated()
        .filter { $0.element.rationale.isEmpty }
        .map { Option.letter(at: $0.offset) }
      if letters.isEmpty { return nil }
      let names =
        letters.count == item.options.count
        ? "no option" : "option \(letters.joined(separator: ", "))"
      return reading.finding(
        .warning, item,
        letters.count == item.options.count
          ? "\(names) of '\(item.id)' has a rationale"
          : "\(names) of '\(item.id)' has no rationale",
        "write '> ' and the reason below each option")
    }
  }
}
