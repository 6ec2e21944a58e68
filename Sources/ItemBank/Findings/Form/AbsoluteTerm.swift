/// Warns of "always", "never" and "except" in options and lead-ins.
///
/// Options that claim too much are seldom right, and the test-wise know it. What the item is about
/// may be called by such a word ("never-smoker"); there it is part of a longer one.
struct AbsoluteTerm: LintRule {
  static let terms = ["always", "never", "invariably", "except"]

  /// In a lead-in these cannot point at other options of the list, as they would in an option,
  /// where ``OptionRefersToOthers`` finds them.
  static let leadInPhrases = [["all", "of", "the", "above"], ["none", "of", "the", "above"]]

  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.flatMap { item in
      var places: [(name: String, words: [String], phrases: [[String]])] =
        item.options.prefix(26).enumerated().map { index, option in
          ("option \(Option.letter(at: index))", option.text.words, [])
        }
      places.append(("the lead-in", (item.leadIn ?? "").words, Self.leadInPhrases))
      return places.flatMap { place in
        (Self.terms.map { [$0] } + place.phrases).filter(place.words.holds).map { term in
          reading.finding(
            .warning, item,
            "\(place.name) of '\(item.id)' says '\(term.joined(separator: " "))'",
            "say it without that word: it tells the test-wise what to choose")
        }
      }
    }
  }
}
