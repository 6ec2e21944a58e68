/// The place of an item in a form: block and item, both from 0 (people see them from 1).
package struct ItemPosition: Hashable, Comparable, Sendable {
  package var block: Int
  package var item: Int

  package init(block: Int, item: Int) {
    self.block = block
    self.item = item
  }

  package static func < (left: ItemPosition, right: ItemPosition) -> Bool {
    (left.block, left.item) < (right.block, right.item)
  }
}
