/// Warns of items that say the same as an earlier one and have the same key.
struct DuplicateItem: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    SameContent.pairs(in: reading).filter(\.hasSameKey).map { pair in
      let place = reading.place(of: pair.first)
      return reading.finding(
        .warning, pair.second,
        "'\(pair.second.id)' says the same as '\(pair.first.id)' (\(place.file), line \(place.line))",
        "delete one of the two")
    }
  }
}
