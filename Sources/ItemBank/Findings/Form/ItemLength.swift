/// Warns of items that are so short or so long that their time says little about the others.
struct ItemLength: LintRule {
  static let words = 30...230

  func findings(in reading: QuestionSetReading) -> [Finding] {
    zip(reading.questionSet.items, reading.questionSet.itemWordCounts).compactMap { item, count in
      if Self.words.contains(count) { return nil }
      let isShort = count < Self.words.lowerBound
      return reading.finding(
        .warning, item, "'\(item.id)' has \(count) \(count == 1 ? "word" : "words") to read",
        isShort
          ? "give stem, lead-in and options together at least \(Self.words.lowerBound)"
          : "cut stem, lead-in and options together to at most \(Self.words.upperBound)")
    }
  }
}
