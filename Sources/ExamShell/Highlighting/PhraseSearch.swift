package import ItemBank

/// Finds what an examinee wants highlighted in the text of an item: its stem and its lead-in.
///
/// Capitals, runs of white space and typographic signs do not count. Where the phrase stands as
/// whole words it is found only so; else also inside words (`lymph` in `lymphoma`).
package struct PhraseSearch {
  /// The texts of the item in reading order: paragraphs, lines that are kept, the lead-in.
  package let texts: [String]
  private let folded: [FoldedText]

  /// Makes the texts of an item ready for searching.
  ///
  /// - Complexity: O(characters).
  package init(in item: Item) {
    texts = Self.texts(of: item)
    folded = texts.map(FoldedText.init)
  }

  private static func texts(of item: Item) -> [String] {
    let stem = item.stem.flatMap { passage -> [String] in
      switch passage {
      case .paragraph(let text): [text]
      case .verbatim(_, let lines): lines
      }
    }
    return stem + (item.leadIn.map { [$0] } ?? [])
  }

  /// Where `phrase` stands, for each of ``texts``; all empty where it does not.
  ///
  /// - Complexity: O(characters × length of the phrase).
  package func ranges(of phrase: String) -> [[Range<String.Index>]] {
    let sought = FoldedText(phrase)
    let count = sought.characters.count
    let found = folded.map { $0.occurrences(of: sought) }
    let whole = zip(folded, found).map { text, starts in
      starts.filter { text.isWhole($0, count: count) }
    }
    let kept = whole.allSatisfy(\.isEmpty) ? found : whole
    return zip(folded, kept).map { text, starts in
      starts.map { text.places[$0].lowerBound..<text.places[$0 + count - 1].upperBound }
    }
  }

  /// `phrase` as it stands in the item, at its first place, and at how many places; nil where it
  /// does not stand there.
  ///
  /// - Complexity: O(characters × length of the phrase).
  package func wording(of phrase: String) -> (text: String, places: Int)? {
    let ranges = ranges(of: phrase)
    guard let index = ranges.firstIndex(where: { !$0.isEmpty }), let first = ranges[index].first
    else { return nil }
    return (String(texts[index][first]), ranges.reduce(0) { $0 + $1.count })
  }

  /// Whether two phrases are the same to a search.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    FoldedText(left).characters == FoldedText(right).characters
  }
}
