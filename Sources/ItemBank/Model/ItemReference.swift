/// An item named across question sets: set id and item id.
package struct ItemReference: Hashable, Sendable, CustomStringConvertible {
  package let set: QuestionSetID
  package let item: ItemID

  package init(set: QuestionSetID, item: ItemID) {
    self.set = set
    self.item = item
  }

  /// `set:item`, for messages; `:` cannot occur in either part.
  package var description: String { "\(set):\(item)" }
}
