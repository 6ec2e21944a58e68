/// Reports items that say the same as an earlier one but have another key: one of the two is wrong.
struct ConflictingKeys: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    SameContent.pairs(in: reading).filter { !$0.hasSameKey }.map { pair in
      let place = reading.place(of: pair.first)
      return reading.finding(
        .error, pair.second,
        "'\(pair.second.id)' says the same as '\(pair.first.id)' (\(place.file), line \(place.line))"
          + " but has another key",
        "find out which key is right and delete the other item")
    }
  }
}
