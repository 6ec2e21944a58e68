package import ItemBank

/// A form drawn from a pool of candidates, and how well the pool filled what was wanted.
///
/// Drawing is repeatable: the same pool (in any order), blocks, exposures and seed give the same form.
/// In full, for those who want to compute it again:
///
/// 1. Units are the items on their own and the item sets (items in step order), sorted by question set
///    and item id of the unit's first item by id, by bytes.
/// 2. The number of blocks is the largest that the following steps can fill; each attempt begins with
///    a fresh ``SplitMix64`` from the seed. A block gets its smallest number of items, and what is
///    left over in the pool goes one by one to the blocks in turn, up to their largest numbers.
/// 3. Units met less often come first; those met equally often are shuffled, the least met group first.
/// 4. In that order units are taken while they fit. An item set goes at once to a block with enough
///    room: of the room in all such blocks, in order, one place is drawn, and the block it lies in is
///    taken. Where items would be lacking, the attempt is repeated with larger units first.
/// 5. The single items taken are shuffled and dealt to the blocks in order.
/// 6. The units of each block (item sets first, then single items) are shuffled, block after block.
///
/// So the position of an item depends neither on its difficulty nor on how often it was met. Options
/// keep the author's order.
package struct FormAssembly: Equatable, Sendable {
  package var form: Form

  package var blocksWanted: Int

  /// How many blocks the form has; fewer than wanted where the pool is too small.
  package var blocksHeld: Int { form.blocks.count }

  /// How many items could be drawn from, those left out not counted.
  package var itemsAvailable: Int

  package var leftOut: LeftOut

  /// How many items of the form the examinee has met before.
  package var itemsMetBefore: Int

  /// Items of the pool that no form can hold.
  package struct LeftOut: Hashable, Sendable {
    /// Items of which more than one option may have to be chosen.
    package var withSeveralKeys = 0
    /// Items of an item set of which another item was left out.
    package var inBrokenItemSets = 0
    /// Items of an item set that fits into no block.
    package var inLargeItemSets = 0

    package var total: Int { withSeveralKeys + inBrokenItemSets + inLargeItemSets }

    package init() {}
  }

  /// Draws a form.
  ///
  /// - Parameters:
  ///   - pool: What may be drawn; an item that occurs twice counts once.
  ///   - blocks: The blocks wanted, never empty; the form has all or the first of them.
  ///   - seed: Decides everything that is left to chance.
  ///   - exposures: How often the examinee has met an item; not at all where it is missing.
  /// - Throws: ``FormShortage`` where not even the first block can be filled.
  /// - Complexity: O(n log n) in the pool for each number of blocks tried.
  package init(
    pool: [FormCandidate], blocks: [ExamProfile.Block], seed: UInt64,
    exposures: [ItemReference: Int] = [:]
  ) throws(FormShortage) {
    precondition(!blocks.isEmpty, "a form is drawn for at least one block")
    let largest = blocks.map(\.items.upperBound).max() ?? 0
    let pool = FormUnits(pool, exposures: exposures, largestBlock: largest)
    let available = pool.units.reduce(0) { $0 + $1.size }
    for count in stride(from: blocks.count, to: 0, by: -1) {
      let wanted = blocks.prefix(count).map(\.items)
      guard wanted.reduce(0, { $0 + $1.lowerBound }) <= available else { continue }
      for largestFirst in [false, true] {
        var draw = BlockDraw(ranges: wanted, available: available, seed: seed)
        guard let drawn = draw.blocks(from: pool.units, largestFirst: largestFirst) else {
          continue
        }
        form = Form(seed: seed, blocks: drawn)
        blocksWanted = blocks.count
        itemsAvailable = available
        leftOut = pool.leftOut
        itemsMetBefore = drawn.joined().count { (exposures[$0.reference] ?? 0) > 0 }
        return
      }
    }
    throw FormShortage(
      itemsNeeded: blocks[0].items.lowerBound, itemsAvailable: available, leftOut: pool.leftOut)
  }
}
