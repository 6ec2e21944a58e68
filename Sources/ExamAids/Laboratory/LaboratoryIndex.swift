/// The words by which reference values are found.
struct LaboratoryIndex {
  typealias Entry = LaboratoryReference.Entry

  /// The longest query, in words.
  static let wordLimit = 12

  private let records: [Record]

  /// Words of names and synonyms, folded, and as they are written; the first spelling of each.
  private let vocabulary: [(folded: String, written: String)]

  /// An entry and its words, folded.
  fileprivate struct Record {
    var entry: Entry
    /// The analyte and each synonym without gaps.
    var wholes: [String]
    var analyte: [String]
    var synonyms: [String]
    var group: [String]
    /// Of specimen and condition.
    var circumstances: [String]
  }

  init(_ entries: [Entry]) {
    records = entries.map { entry in
      Record(
        entry: entry,
        wholes: ([entry.analyte] + entry.synonyms).map { foldedWords($0).joined() },
        analyte: foldedWords(entry.analyte), synonyms: entry.synonyms.flatMap(foldedWords),
        group: ([entry.group.title] + entry.group.synonyms).flatMap(foldedWords),
        circumstances: foldedWords(entry.specimen) + foldedWords(entry.condition))
    }
    var known: Set<String> = []
    var vocabulary: [(folded: String, written: String)] = []
    for entry in entries {
      for name in [entry.analyte] + entry.synonyms + [entry.group.title] + entry.group.synonyms {
        for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
          let folded = foldedWords(String(word)).joined()
          if known.insert(folded).inserted { vocabulary.append((folded, String(word))) }
        }
      }
    }
    self.vocabulary = vocabulary
  }

  func search(_ text: String) -> [Entry] {
    let words = foldedWords(text)
    guard !words.isEmpty, words.count <= Self.wordLimit else { return [] }
    return records.enumerated()
      .compactMap { position, record in
        record.rank(words).map { (rank: $0, position: position, entry: record.entry) }
      }
      .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }
      .map(\.entry)
  }

  func suggestion(for text: String) -> String? {
    let words = foldedWords(text)
    guard !words.isEmpty, words.count <= Self.wordLimit, search(text).isEmpty else { return nil }
    for (position, word) in words.enumerated() where word.count >= 3 {
      for candidate in vocabulary where isNearMiss(word, candidate.folded) {
        var corrected = words
        corrected[position] = candidate.written
        let suggestion = corrected.joined(separator: " ")
        if !search(suggestion).isEmpty { return suggestion }
      }
    }
    return nil
  }
}

extension LaboratoryIndex.Record {
  /// How far the entry is from being meant, 0 being the nearest; nil where a word does not occur.
  fileprivate func rank(_ words: [String]) -> Int? {
    var sum = 1
    for word in words {
      guard let distance = distance(word) else { return nil }
      sum += distance
    }
    return wholes.contains(words.joined()) ? 0 : sum
  }

  private func distance(_ word: String) -> Int? {
    if analyte.contains(word) || synonyms.contains(word) { return 0 }
    if analyte.contains(where: { $0.hasPrefix(word) }) { return 1 }
    if synonyms.contains(where: { $0.hasPrefix(word) }) { return 2 }
    if group.contains(where: { $0.hasPrefix(word) }) { return 3 }
    if circumstances.contains(word) { return 4 }
    guard word.count >= 3 else { return nil }
    return (wholes + group).contains { $0.contains(word) } ? 5 : nil
  }
}
