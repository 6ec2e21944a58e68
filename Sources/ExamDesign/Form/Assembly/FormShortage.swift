/// Why no form can be drawn: the pool does not fill a single block.
package struct FormShortage: Error, Hashable, Sendable, CustomStringConvertible {
  /// The fewest items the first block may hold.
  package var itemsNeeded: Int

  /// How many items could be drawn from, those left out not counted.
  ///
  /// Not fewer than needed only where the sizes of item sets do not add up to a block.
  package var itemsAvailable: Int

  package var leftOut: FormAssembly.LeftOut

  package init(itemsNeeded: Int, itemsAvailable: Int, leftOut: FormAssembly.LeftOut) {
    self.itemsNeeded = itemsNeeded
    self.itemsAvailable = itemsAvailable
    self.leftOut = leftOut
  }

  /// What happened and what to do, without a final full stop.
  package var description: String {
    let available = itemsAvailable == 1 ? "1 item" : "\(itemsAvailable) items"
    var text = "the question sets hold \(available), and one block needs \(itemsNeeded)"
    if itemsAvailable >= itemsNeeded {
      text = "the item sets among \(available) do not add up to a block of \(itemsNeeded)"
    }
    if leftOut.total > 0 {
      text += " (\(leftOut.total) more cannot be used: \(leftOut.reasons))"
    }
    return text + "; add a question set, or choose a profile with smaller blocks"
  }
}

extension FormAssembly.LeftOut {
  /// Each reason that occurs with its number, such as `3 have several keys`.
  package var reasons: String {
    [
      (withSeveralKeys, "with several keys"),
      (inBrokenItemSets, "in an item set with such an item"),
      (inLargeItemSets, "in an item set larger than a block"),
    ]
    .filter { $0.0 > 0 }
    .map { "\($0.0) \($0.1)" }
    .joined(separator: ", ")
  }
}
