/// Warns of items that ask the same and have the same answer, whatever their stems tell.
struct SameQuestion: LintRule {
  private struct Question: Hashable {
    var leadIn: [String]
    var key: [[String]]
  }

  func findings(in reading: QuestionSetReading) -> [Finding] {
    let same = Set(SameContent.pairs(in: reading).map(\.second.id))
    var first: [Question: Item] = [:]
    var findings: [Finding] = []
    for item in reading.questionSet.items where !same.contains(item.id) {
      guard let leadIn = item.leadIn, !item.key.isEmpty else { continue }
      let question = Question(
        leadIn: leadIn.words, key: item.key.map { item.options[$0].text.words })
      guard let earlier = first[question] else {
        first[question] = item
        continue
      }
      let place = reading.place(of: earlier)
      findings.append(
        reading.finding(
          .warning, item,
          "'\(item.id)' has the lead-in and the key of '\(earlier.id)'"
            + " (\(place.file), line \(place.line))",
          "ask one of the two for something else"))
    }
    return findings
  }
}
