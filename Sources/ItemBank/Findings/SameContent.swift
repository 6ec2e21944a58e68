/// Two items with the same content fingerprint.
struct SameContent {
  var first: Item
  var second: Item
  var hasSameKey: Bool

  /// Every item that says the same as an earlier one, with the first of these.
  ///
  /// - Complexity: O(n) in the length of the texts.
  static func pairs(in reading: QuestionSetReading) -> [SameContent] {
    let set = reading.questionSet
    let vignettes = Dictionary(
      set.itemSets.map { ($0.id, $0.vignette) }, uniquingKeysWith: { first, _ in first })
    var seen: [String: Item] = [:]
    var pairs: [SameContent] = []
    for item in set.items {
      let vignette = item.itemSet.flatMap { vignettes[$0.itemSet] } ?? []
      let fingerprint = Fingerprint.content(of: item, vignette: vignette)
      guard let first = seen[fingerprint] else {
        seen[fingerprint] = item
        continue
      }
      let hasSameKey = Fingerprint.key(of: first) == Fingerprint.key(of: item)
      pairs.append(SameContent(first: first, second: item, hasSameKey: hasSameKey))
    }
    return pairs
  }
}
