/// Splits a paragraph into sentences, one per line of a canonical file.
///
/// A line break inside a paragraph is a space, so a wrong split changes no meaning, only the looks;
/// still, in doubt nothing is split: behind abbreviations, initials ("E. coli"), words with inner
/// periods ("i.v."), and before anything that does not begin with an ASCII capital.
enum SentenceSplitter {
  /// The sentences of a paragraph on one line; joined by single spaces they are the paragraph.
  ///
  /// - Complexity: O(n).
  static func sentences(of paragraph: String) -> [String] {
    let bytes = Array(paragraph.utf8)
    var sentences: [String] = []
    var start = 0
    for space in bytes.indices where bytes[space] == 0x20 {
      if isBoundary(bytes, at: space, sentenceStart: start) {
        sentences.append(String(decoding: bytes[start..<space], as: UTF8.self))
        start = space + 1
      }
    }
    sentences.append(String(decoding: bytes[start...], as: UTF8.self))
    return sentences
  }

  private static func isBoundary(_ bytes: [UInt8], at space: Int, sentenceStart: Int) -> Bool {
    guard beginsSentence(bytes[(space + 1)...]) else { return false }
    var end = space
    while end > sentenceStart, closers.contains(bytes[end - 1]) { end -= 1 }
    guard end > sentenceStart else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      var wordStart = end - 1
      while wordStart > sentenceStart, bytes[wordStart - 1] != 0x20 { wordStart -= 1 }
      let word = bytes[wordStart..<(end - 1)].drop(while: openers.contains)
      // "1. Wash. 2. Dry." is a list: a number there belongs to what follows it.
      let isFirst =
        wordStart == sentenceStart
        || (wordStart >= 2 && bytes[wordStart - 2] == UInt8(ascii: "."))
      if isFirst, word.allSatisfy(\.isASCIIDigit) { return false }
      return endsSentence(word)
    default: return false
    }
  }

  private static func beginsSentence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.drop(while: openers.contains).first else { return false }
    return first &- UInt8(ascii: "A") < 26
  }

  /// Whether a period behind the word can only be the end of a sentence.
  private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    // "… Then" is an omission.
    guard let last = word.last, last != UInt8(ascii: ".") else { return false }
    let hasInnerPeriod = word.indices.dropFirst().dropLast().contains { index in
      // That of a number is none.
      word[index] == UInt8(ascii: ".")
        && !(word[index - 1].isASCIIDigit && word[index + 1].isASCIIDigit)
    }
    if hasInnerPeriod || word.first == UInt8(ascii: ".") { return false }
    let letters = word.reversed().prefix { $0.isASCIILetter || $0 >= 0x80 }
    if letters.count == 1 { return false }
    return !abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let closers = Set("\"')]".utf8)
  private static let openers = Set("\"'([".utf8)

  /// Words that a period may follow inside a sentence and before a capital.
  private static let abbreviations: Set<String> = [
    "al", "approx", "ave", "ca", "cf", "ch", "co", "col", "corp", "dept", "diff", "dr", "drs", "ed",
    "eds", "eg", "eq", "est", "etc", "ext", "fig", "figs", "gen", "gov", "gyn", "hon", "ie", "inc",
    "inj", "jr", "lt", "ltd", "max", "messrs", "min", "mr", "mrs", "ms", "mt", "mx", "neg", "no",
    "nos", "op", "pg", "ph", "pos", "pp", "pres", "prof", "pt", "pts", "ref", "refs", "rep", "resp",
    "rev", "sec", "sen", "seq", "sgt", "sp", "spp", "sr", "ssp", "st", "subsp", "suppl", "tab",
    "tabs", "temp", "univ", "var", "viz", "vol", "vols", "vs",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
