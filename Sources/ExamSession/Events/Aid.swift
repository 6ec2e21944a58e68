/// A tool of the exam software that can be opened inside a block.
package enum Aid: String, Hashable, Sendable, CaseIterable {
  /// The list of the block's items. It covers the item: no item is on screen while it is open.
  case itemsList
  case laboratoryValues
  case calculator
  case noteBoard

  /// Whether the item is off the screen while the tool is open, so that no visit runs.
  ///
  /// What is used for an item counts to its time; the list is about all of them.
  package var coversItem: Bool { self == .itemsList }
}
