/// A text as a search sees it: without capitals, typographic dashes and quotes, every run of white
/// space as one space.
struct FoldedText {
  private(set) var characters: [Character] = []

  /// Where each of ``characters`` stands in the text.
  private(set) var places: [Range<String.Index>] = []

  /// Folds a text; white space at its ends is left out.
  ///
  /// - Complexity: O(characters).
  init(_ text: String) {
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      if text[index].isWhitespace {
        index = text[index...].firstIndex { !$0.isWhitespace } ?? text.endIndex
        guard !characters.isEmpty, index < text.endIndex else { continue }
        characters.append(" ")
        places.append(start..<index)
        continue
      }
      index = text.index(after: index)
      for character in Self.folded(text[start]) {
        characters.append(character)
        places.append(start..<index)
      }
    }
  }

  /// What a keyboard has for a sign in print.
  private static let typed: [Character: String] = [
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"",
    "μ": "u", "µ": "u", "×": "x", "…": "...",
  ]

  private static func folded(_ character: Character) -> String {
    typed[character] ?? character.lowercased()
  }

  /// The places at which `phrase` begins, ascending.
  ///
  /// - Complexity: O(characters × length of the phrase).
  func occurrences(of phrase: FoldedText) -> [Int] {
    let sought = phrase.characters
    guard !sought.isEmpty, characters.count >= sought.count else { return [] }
    return (0...characters.count - sought.count).filter { start in
      characters[start...].starts(with: sought)
    }
  }

  /// Whether no word goes on across either end of the stretch of `count` characters at `start`.
  func isWhole(_ start: Int, count: Int) -> Bool {
    isBoundary(before: start) && isBoundary(before: start + count)
  }

  private func isBoundary(before index: Int) -> Bool {
    guard characters.indices.contains(index - 1), characters.indices.contains(index) else {
      return true
    }
    return !characters[index - 1].isWordPart || !characters[index].isWordPart
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
