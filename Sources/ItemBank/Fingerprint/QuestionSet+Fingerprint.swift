extension QuestionSet {
  /// The vignette an item shares with others; empty for an item of its own.
  ///
  /// - Complexity: O(n) in the item sets.
  package func vignette(of item: Item) -> [Passage] {
    guard let id = item.itemSet?.itemSet else { return [] }
    return itemSets.first { $0.id == id }?.vignette ?? []
  }

  /// The content fingerprint of one of the set's items, its vignette included.
  ///
  /// - Complexity: O(n) in the item's text and in the item sets.
  package func contentFingerprint(of item: Item) -> String {
    Fingerprint.content(of: item, vignette: vignette(of: item))
  }
}
