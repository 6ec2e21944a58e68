/// The ordered items of one sitting, block by block.
///
/// Identifiers only: a form knows neither stems nor keys, so nothing built from it can reveal them.
package struct Form: Equatable, Sendable {
  /// The seed the form was drawn with; the same seed, profile and sets give the same form.
  package var seed: UInt64

  /// `blocks[b][i]` is item `i` of block `b`, both from 0; no item occurs twice, no block is empty.
  package var blocks: [[FormItem]]

  package init(seed: UInt64, blocks: [[FormItem]]) {
    self.seed = seed
    self.blocks = blocks
  }
}
