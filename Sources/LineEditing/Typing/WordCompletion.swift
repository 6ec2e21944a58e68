/// What Tab does to a word, given the candidates for it.
struct WordCompletion: Equatable {
  /// At most so many candidates are listed.
  static let listedCandidates = 60

  /// Put in place of the word; nil where there is nothing to add.
  var replacement: String?

  /// Candidates to show, in the order given.
  var listed: [String]

  /// The word before the cursor, which begins after the last white space, and what is before it.
  static func split(_ textBeforeCursor: String) -> (before: String, word: String) {
    let word = textBeforeCursor.reversed().prefix { !$0.isWhitespace }.count
    return (String(textBeforeCursor.dropLast(word)), String(textBeforeCursor.suffix(word)))
  }

  /// Decides for a word and its candidates.
  ///
  /// One candidate replaces the word and is followed by a space. Of several, what they have in
  /// common replaces the word if it says more; if it does not, they are listed.
  init(word: String, candidates: [String]) {
    var seen: Set<[UInt8]> = []
    let distinct = candidates.map(LineText.sanitized)
      .filter { !$0.isEmpty && seen.insert(Array($0.utf8)).inserted }
    guard let first = distinct.first else {
      self = WordCompletion(replacement: nil, listed: [])
      return
    }
    if distinct.count == 1 {
      self = WordCompletion(replacement: first + " ", listed: [])
      return
    }
    let common = distinct.dropFirst().reduce(first) { common, candidate in
      String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
    }
    let saysMore = common.count > word.count && common.lowercased().hasPrefix(word.lowercased())
    self = WordCompletion(
      replacement: saysMore ? common : nil, listed: saysMore ? [] : distinct)
  }

  private init(replacement: String?, listed: [String]) {
    self.replacement = replacement
    self.listed = listed
  }

  /// The listed candidates in columns, read downwards, each line ended by a newline.
  func list(columns: Int) -> String {
    let shown = listed.prefix(Self.listedCandidates)
    let widths = shown.map { TextWidth.columns(of: $0) }
    let width = (widths.max() ?? 0) + 2
    let perLine = max(1, (columns - 1) / width)
    let lines = (shown.count + perLine - 1) / perLine
    var text = ""
    for line in 0..<lines {
      let row = stride(from: line, to: shown.count, by: lines)
      for index in row {
        text += shown[index]
        let isLast = index + lines >= shown.count
        if !isLast { text += String(repeating: " ", count: width - widths[index]) }
      }
      text += "\n"
    }
    let hidden = listed.count - shown.count
    if hidden > 0 { text += "(and \(hidden) more)\n" }
    return text
  }
}
