package import ExamReports
package import ItemBank

/// The text of an item with what the examinee has highlighted in it.
package struct HighlightedText {
  /// What is highlighted, by the bytes of the text it stands in: equal texts may differ in them.
  private let ranges: [[UInt8]: [Range<String.Index>]]

  /// Whether signs stand around what is highlighted, because the text is shown without roles.
  private let hasSigns: Bool

  /// Finds the highlights of an item.
  ///
  /// - Parameters:
  ///   - item: Its stem and lead-in are searched.
  ///   - phrases: What is highlighted, as it stands in the item; phrases that overlap are drawn
  ///     together, one that the item does not hold (any more) is passed over.
  ///   - rendering: How the text will be shown: plain text gets signs instead of a role.
  /// - Complexity: O(phrases × characters).
  package init(item: Item, phrases: [String], rendering: TextRendering) {
    hasSigns = rendering == .plain
    guard !phrases.isEmpty else {
      ranges = [:]
      return
    }
    let search = PhraseSearch(in: item)
    var ranges: [[UInt8]: [Range<String.Index>]] = [:]
    for phrase in phrases {
      for (text, found) in zip(search.texts, search.ranges(of: phrase)) where !found.isEmpty {
        ranges[Array(text.utf8), default: []] += found
      }
    }
    self.ranges = ranges.mapValues(Self.merged)
  }

  /// Ranges that touch or overlap drawn together, ascending.
  private static func merged(_ ranges: [Range<String.Index>]) -> [Range<String.Index>] {
    var merged: [Range<String.Index>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// One text of the item; `role` is that of everything else in it.
  ///
  /// - Complexity: O(characters).
  package func styled(_ text: String, _ role: TextRole? = nil) -> StyledText {
    pieces(of: text).reduce(StyledText("")) { line, piece in
      guard piece.isHighlighted else { return line + StyledText(piece.text, role) }
      return line + StyledText(hasSigns ? "«\(piece.text)»" : piece.text, .highlighted)
    }
  }

  /// One line whose columns are kept, indented: signs take the place of spaces where there are any.
  ///
  /// - Complexity: O(characters).
  package func styledLine(_ text: String, indent: String) -> StyledText {
    var pieces = pieces(of: text)
    pieces.insert((indent, false), at: 0)
    for index in pieces.indices where pieces[index].isHighlighted && hasSigns {
      pieces[index].text = "«\(pieces[index].text)»"
      if pieces[index - 1].text.last == " " { pieces[index - 1].text.removeLast() }
      if index + 1 < pieces.endIndex, pieces[index + 1].text.first == " " {
        pieces[index + 1].text.removeFirst()
      }
    }
    return pieces.reduce(StyledText("")) {
      $0 + StyledText($1.text, $1.isHighlighted ? .highlighted : nil)
    }
  }

  private func pieces(of text: String) -> [(text: String, isHighlighted: Bool)] {
    var pieces: [(text: String, isHighlighted: Bool)] = []
    var index = text.startIndex
    for range in ranges.isEmpty ? [] : ranges[Array(text.utf8)] ?? [] {
      if index < range.lowerBound { pieces.append((String(text[index..<range.lowerBound]), false)) }
      pieces.append((String(text[range]), true))
      index = range.upperBound
    }
    if index < text.endIndex { pieces.append((String(text[index...]), false)) }
    return pieces
  }
}
