/// Warns of lead-ins that ask for what is not so.
///
/// "Which is NOT a cause" is misread under time, and tells nothing about who knows the cause.
struct NegativeLeadIn: LintRule {
  static let terms = [["not"], ["cannot"], ["least", "likely"], ["least", "appropriate"]]

  /// Phrases in which "not" turns nothing round.
  static let exceptions = [
    ["do", "not", "resuscitate"], ["do", "not", "intubate"], ["whether", "or", "not"],
    ["not", "otherwise", "specified"],
  ]

  func findings(in reading: QuestionSetReading) -> [Finding] {
    reading.questionSet.items.flatMap { item in
      let words = (item.leadIn ?? "").words.removing(Self.exceptions)
      return Self.terms.filter(words.holds).map { term in
        reading.finding(
          .warning, item, "the lead-in of '\(item.id)' says '\(term.joined(separator: " "))'",
          "ask for what is so, and say in the stem what is not")
      }
    }
  }
}
