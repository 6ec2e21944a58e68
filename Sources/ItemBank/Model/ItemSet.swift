/// Several items on one vignette, answered in order.
package struct ItemSet: Equatable, Sendable {
  package var id: ItemID

  /// Whether an item of the set is locked once it was left.
  package var locksItems: Bool

  /// The vignette shared by the items of the set.
  package var vignette: [Passage]

  /// Metadata the format does not know (`x-…` keys, and others after a warning), in order, kept
  /// for the writer.
  package var extra: [MetadataField]

  package init(
    id: ItemID, locksItems: Bool, vignette: [Passage], extra: [MetadataField] = []
  ) {
    self.id = id
    self.locksItems = locksItems
    self.vignette = vignette
    self.extra = extra
  }
}

/// The place of an item in a sequential item set.
package struct ItemSetStep: Hashable, Sendable {
  package var itemSet: ItemID

  /// 1 for the first item of the set.
  package var step: Int

  package init(itemSet: ItemID, step: Int) {
    self.itemSet = itemSet
    self.step = step
  }
}
