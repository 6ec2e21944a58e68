/// Warns of options that speak of other options: "all of the above", "A and C".
///
/// They give the key away to the test-wise, and they break when options are shown in another order.
struct OptionRefersToOthers: LintRule {
  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.flatMap { item in
      item.options.prefix(26).enumerated().compactMap { index, option in
        guard Self.refersToOthers(option.text, optionCount: item.options.count) else { return nil }
        return reading.finding(
          .warning, item,
          "option \(Option.letter(at: index)) of '\(item.id)' refers to other options",
          "write an option that stands by itself")
      }
    }
  }

  /// Whether a text speaks of other options.
  static func refersToOthers(_ text: String, optionCount: Int) -> Bool {
    let words = text.utf8.split { !$0.isASCIILetter && !$0.isASCIIDigit && $0 < 0x80 }
      .map { String(Substring($0)) }
    let lower = words.map { $0.lowercased() }
    let sentence = lower.joined(separator: " ")
    if phrases.contains(where: { (" " + sentence + " ").contains(" \($0) ") }) { return true }
    return isListOfLetters(words, optionCount: optionCount)
  }

  private static let phrases: [String] = {
    let who = ["all", "none", "both", "any", "neither", "two", "some", "either", "each"]
    let what = ["above", "these", "options", "preceding", "foregoing"]
    return who.flatMap { who in
      what.flatMap { ["\(who) of the \($0)", "\(who) the \($0)", "\(who) \($0)"] }
        + ["\(who) of these", "\(who) of the other options", "\(who) of the options above"]
    }
  }()

  /// "A and C", "Both B and D", "A, B, and C", "1 and 3 only", "I and III".
  private static func isListOfLetters(_ words: [String], optionCount: Int) -> Bool {
    let fillers: Set<String> = ["and", "or", "both", "only", "options", "option", "neither", "nor"]
    let links: Set<String> = ["and", "or", "nor"]
    let names = words.filter { !fillers.contains($0.lowercased()) }
    guard names.count >= 2, words.contains(where: { links.contains($0.lowercased()) }) else {
      return false
    }
    let letters = Set((0..<min(optionCount, 26)).map { Option.letter(at: $0) })
    let numerals: Set<String> = ["I", "II", "III", "IV", "V", "VI"]
    return names.allSatisfy(letters.contains) || names.allSatisfy(numerals.contains)
  }
}
