/// A tool of the exam software that can be opened inside a block.
package enum Aid: String, Hashable, Sendable, CaseIterable {
  /// The list of the block's items. It covers the item: no item is on screen while it is open.
  case itemsList
}
