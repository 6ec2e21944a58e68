import ExamDesign

/// A question set in the native format, written by no person.
enum SampleQuestionSet {
  private static let words = [
    "patient", "presents", "with", "a", "two-day", "history", "of", "fever", "and", "dyspnoea",
    "on", "exertion", "the", "examination", "shows", "µg/dL", "elevated", "serum", "creatinine",
    "which", "is", "consistent", "reduced", "renal", "perfusion", "in", "this", "setting",
  ]

  /// A set of `count` items of some 1.2 kB each; the same seed gives the same bytes.
  static func bytes(items count: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var text = """
      ---
      qset: 1
      id: org.example/measured
      title: A measured set
      license: CC0-1.0
      ---

      """
    for number in 0..<count { addItem(number, to: &text, &random) }
    return Array(text.utf8)
  }

  private static func addItem(_ number: Int, to text: inout String, _ random: inout SplitMix64) {
    text += """

      # i-\(number)
      system: renal
      discipline: physiology, pathology
      task: diagnosis
      difficulty: 0.55

      \(sentence(30, &random))
      \(sentence(25, &random))

      ~~~labs
      Na+    138 mEq/L
      K+     5.\(number % 10) mEq/L
      ~~~

      ? Which is the most likely diagnosis?


      """
    let key = random.below(5)
    for option in 0..<5 {
      text += "- [\(option == key ? "x" : " ")] \(sentence(3, &random)) \(option)\n"
      text += "> \(sentence(9, &random))\n"
    }
    text += "\n## Explanation\n\n\(sentence(30, &random))\n"
  }

  private static func sentence(_ count: Int, _ random: inout SplitMix64) -> String {
    "The " + (0..<count).map { _ in words[random.below(words.count)] }.joined(separator: " ") + "."
  }
}
