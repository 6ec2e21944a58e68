package import ItemBank

/// An item that may be drawn for a form: what a form keeps of it, and what drawing needs to know.
package struct FormCandidate: Hashable, Sendable {
  /// What the form will hold.
  package var item: FormItem

  /// The place in a sequential item set of the same question set; nil for an item on its own.
  package var itemSet: ItemSetStep?

  /// Whether more than one option may have to be chosen; such items are left out.
  package var allowsSeveralKeys: Bool

  package init(item: FormItem, itemSet: ItemSetStep? = nil, allowsSeveralKeys: Bool = false) {
    self.item = item
    self.itemSet = itemSet
    self.allowsSeveralKeys = allowsSeveralKeys
  }
}
