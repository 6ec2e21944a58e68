/// How often each letter is the key of the items with five options and one key.
///
/// Whoever always guesses the same letter should gain nothing by its choice.
struct KeyBalance: SetMeasurement {
  static let percent = 14...26
  static let fewestItems = 50

  func measures(of set: QuestionSet) -> [SetMeasure] {
    let keys = set.items
      .filter { $0.options.count == 5 && !$0.allowsSeveralKeys }
      .compactMap(\.key.first)
    return (0..<5).map { position in
      let letter = Option.letter(at: position)
      return SetMeasure(
        "Key \(letter)", .items(keys.count { $0 == position }, of: keys.count),
        least: Self.percent.lowerBound, greatest: Self.percent.upperBound,
        fewestItems: Self.fewestItems, subject: "the key is \(letter) in",
        advice: "put options in another order")
    }
  }
}
