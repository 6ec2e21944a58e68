extension StringProtocol {
  /// The words in lower case, without the punctuation around them.
  ///
  /// Hyphens and apostrophes inside a word belong to it, so that "never-smoker" is another word than
  /// "never".
  ///
  /// - Complexity: O(n).
  var words: [String] {
    split(whereSeparator: { !$0.isLetter && !$0.isNumber && !Self.joins.contains($0) })
      .map { word in
        let start = word.firstIndex { !Self.joins.contains($0) } ?? word.endIndex
        let end = word.lastIndex { !Self.joins.contains($0) }.map { word.index(after: $0) }
        return word[start..<(end ?? start)].lowercased()
      }
      .filter { !$0.isEmpty }
  }

  /// How many words a reader has before them: pieces between blanks that hold a letter or digit.
  ///
  /// - Complexity: O(n).
  var wordCount: Int {
    split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static var joins: Set<Character> { ["-", "‐", "'", "’"] }
}

extension [String] {
  /// Whether the words of a phrase stand in the list one after the other.
  ///
  /// - Complexity: O(n × length of the phrase).
  func holds(_ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= count else { return false }
    return (0...(count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { self[start + $0] == phrase[$0] }
    }
  }

  /// The list without every occurrence of the phrases.
  ///
  /// - Complexity: O(n × length of the phrases).
  func removing(_ phrases: [[String]]) -> [String] {
    var rest = self[...]
    var kept: [String] = []
    while let first = rest.first {
      if let phrase = phrases.first(where: { !$0.isEmpty && rest.starts(with: $0) }) {
        rest = rest.dropFirst(phrase.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
