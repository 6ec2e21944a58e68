import ExamDesign
import ItemBank
import Testing

@Suite("Drawing forms")
struct FormAssemblyTests {
  /// The documented steps, computed by an independent Python program.
  @Test("A small form, for other implementations to compare", arguments: goldenForms)
  func golden(seed: UInt64, ids: [[String]]) throws {
    let pool =
      singles(9) + itemSets([3, 2]) + [candidate("0", set: "a"), candidate("ä"), candidate("z")]
    let assembly = try FormAssembly(
      pool: pool, blocks: blocks(2, of: 4...6), seed: seed,
      exposures: [reference("1000"): 1, reference("1001"): 2, reference("v1-2"): 1])
    #expect(assembly.form.ids == ids)
    #expect(assembly.form.seed == seed)
  }

  static let goldenForms: [(UInt64, [[String]])] = [
    (
      1,
      [
        ["1006", "1007", "1004", "0", "1003", "1008"],
        ["v0-1", "v0-2", "v0-3", "ä", "1002", "1005"],
      ]
    ),
    (
      2,
      [["1002", "z", "1006", "1008", "ä", "1003"], ["1004", "v0-1", "v0-2", "v0-3", "0", "1005"]]
    ),
    (
      3,
      [["1007", "1003", "v0-1", "v0-2", "v0-3", "1008"], ["1002", "1006", "ä", "0", "1004", "z"]]
    ),
    (
      .max,
      [["1008", "ä", "1003", "z", "1006", "1005"], ["v0-1", "v0-2", "v0-3", "0", "1007", "1004"]]
    ),
  ]

  @Test(
    "The order of the pool and items given twice change nothing", arguments: 0..<50 as Range<UInt64>
  )
  func poolOrder(seed: UInt64) throws {
    let pool = singles(60) + itemSets([2, 3, 2, 4])
    var mixed = pool + pool.prefix(10)
    var random = SplitMix64(seed: seed)
    random.shuffle(&mixed)
    let exposures = [reference("1003"): 2, reference("1010"): 1, reference("v2-1"): 1]
    let first = try FormAssembly(
      pool: pool, blocks: blocks(3, of: 20...20), seed: seed, exposures: exposures)
    let second = try FormAssembly(
      pool: mixed, blocks: blocks(3, of: 20...20), seed: seed, exposures: exposures)
    #expect(first == second, "seed \(seed)")
  }

  @Test(
    "Every form is whole, without repetition, with item sets intact",
    arguments: 0..<300 as Range<UInt64>)
  func properties(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sets = (0..<random.below(25)).map { _ in 2 + random.below(4) }
    let pool = singles(20 + random.below(120)) + itemSets(sets)
    let lower = 3 + random.below(18)
    let range = lower...(lower + random.below(4))
    let wanted = 1 + random.below(10)
    let assembly = try FormAssembly(pool: pool, blocks: blocks(wanted, of: range), seed: seed)
    let context = "seed \(seed): \(assembly.form.ids)"
    #expect((1...wanted).contains(assembly.blocksHeld), "\(context)")
    let items = assembly.form.blocks.flatMap(\.self)
    #expect(Set(items).count == items.count, "\(context)")
    #expect(Set(items).isSubset(of: pool.map(\.item)), "\(context)")
    #expect(assembly.form.blocks.allSatisfy { range.contains($0.count) }, "\(context)")
    for block in assembly.form.blocks { expectIntact(block, of: pool, context) }
    // Single items alone fill up whatever item sets leave free.
    let full = min(wanted, assembly.itemsAvailable / lower)
    #expect(assembly.blocksHeld == full, "\(context)")
    if full == wanted {
      #expect(items.count == min(wanted * range.upperBound, assembly.itemsAvailable), "\(context)")
    }
  }

  /// All items of an item set stand side by side in step order.
  private func expectIntact(_ block: [FormItem], of pool: [FormCandidate], _ context: String) {
    let candidates = Dictionary(pool.map { ($0.item, $0) }) { first, _ in first }
    var position = 0
    while position < block.count {
      guard let step = candidates[block[position]]?.itemSet else {
        position += 1
        continue
      }
      let members = pool.filter { $0.itemSet?.itemSet == step.itemSet }.map(\.item)
      #expect(Array(block.dropFirst(position).prefix(members.count)) == members, "\(context)")
      position += members.count
    }
  }

  @Test("A set with too few items gives as many whole blocks as it holds")
  func fewerBlocks() throws {
    let assembly = try FormAssembly(pool: singles(59), blocks: blocks(14, of: 20...20), seed: 1)
    #expect(assembly.blocksWanted == 14)
    #expect(assembly.blocksHeld == 2)
    #expect(assembly.itemsAvailable == 59)
    #expect(assembly.form.blocks.map(\.count) == [20, 20])
  }

  @Test("More blocks go before longer ones, and items left over are spread evenly")
  func ranges() throws {
    let assembly = try FormAssembly(pool: singles(75), blocks: blocks(4, of: 18...20), seed: 1)
    #expect(assembly.form.blocks.map(\.count) == [19, 19, 19, 18])
    let ample = try FormAssembly(pool: singles(99), blocks: blocks(4, of: 18...20), seed: 1)
    #expect(ample.form.blocks.map(\.count) == [20, 20, 20, 20])
  }

  @Test("Blocks of different sizes keep their order")
  func differentBlocks() throws {
    let wanted = blocks(1, of: 10...10) + blocks(1, of: 4...4) + blocks(1, of: 7...7)
    let assembly = try FormAssembly(
      pool: singles(16) + itemSets([5, 5]), blocks: wanted, seed: 9)
    #expect(assembly.form.blocks.map(\.count) == [10, 4, 7])
  }

  @Test("Item sets alone fill blocks where their sizes add up", arguments: 0..<40 as Range<UInt64>)
  func setsAlone(seed: UInt64) throws {
    let assembly = try FormAssembly(
      pool: itemSets([3, 3, 3, 3, 3, 3, 2]), blocks: blocks(1, of: 20...20), seed: seed)
    #expect(assembly.form.blocks.map(\.count) == [20], "seed \(seed)")
  }

  @Test("Not even one block: what is lacking, and what to do")
  func shortage() {
    let pool =
      singles(3) + itemSets([9])
      + [candidate("m", severalKeys: true)]
      + [candidate("w-1", in: "w", step: 1), candidate("w-2", in: "w", step: 2, severalKeys: true)]
    let error = #expect(throws: FormShortage.self) {
      try FormAssembly(pool: pool, blocks: blocks(14, of: 8...8), seed: 1)
    }
    #expect(error?.itemsAvailable == 3)
    #expect(error?.leftOut.withSeveralKeys == 2)
    #expect(error?.leftOut.inBrokenItemSets == 1)
    #expect(error?.leftOut.inLargeItemSets == 9)
    #expect(
      error?.description
        == "the question sets hold 3 items, and one block needs 8 (12 more cannot be used: "
        + "2 with several keys, 1 in an item set with such an item, 9 in an item set larger than a "
        + "block); add a question set, or choose a profile with smaller blocks")
    let sets = #expect(throws: FormShortage.self) {
      try FormAssembly(pool: itemSets([3, 3, 3]), blocks: blocks(1, of: 8...8), seed: 1)
    }
    #expect(
      sets?.description
        == "the item sets among 9 items do not add up to a block of 8; "
        + "add a question set, or choose a profile with smaller blocks")
    let none = #expect(throws: FormShortage.self) {
      try FormAssembly(pool: [], blocks: blocks(1, of: 8...8), seed: 1)
    }
    #expect(none?.itemsAvailable == 0)
  }

  @Test("Items with several keys are left out and counted")
  func severalKeys() throws {
    let pool = singles(20) + (0..<5).map { candidate("m\($0)", severalKeys: true) }
    let assembly = try FormAssembly(pool: pool, blocks: blocks(2, of: 20...20), seed: 4)
    #expect(assembly.leftOut.withSeveralKeys == 5)
    #expect(assembly.leftOut.total == 5)
    #expect(assembly.itemsAvailable == 20)
    #expect(assembly.form.ids.joined().allSatisfy { !$0.hasPrefix("m") })
  }

  @Test("Items of equal ids in two question sets are two items")
  func equalIDs() throws {
    let pool = singles(5) + (0..<5).map { candidate(String(1000 + $0), set: "t") }
    let sets =
      [
        candidate("v0-1", set: "t", in: "v0", step: 1),
        candidate("v0-2", set: "t", in: "v0", step: 2),
      ]
      + itemSets([2])
    let assembly = try FormAssembly(pool: pool + sets, blocks: blocks(1, of: 14...14), seed: 2)
    for (before, item) in zip(assembly.form.blocks[0], assembly.form.blocks[0].dropFirst())
    where item.reference.item.rawValue == "v0-2" {
      #expect(before.reference == ItemReference(set: item.reference.set, item: ItemID("v0-1")))
    }
  }

  @Test("A question set gives its items as candidates")
  func candidates() {
    func item(_ id: String, keys: [Bool], step: Int? = nil, multiple: Bool = false) -> Item {
      Item(
        id: ItemID(id), allowsSeveralKeys: multiple,
        itemSet: step.map { ItemSetStep(itemSet: ItemID("v"), step: $0) },
        stem: [.paragraph(id)],
        options: keys.enumerated().map { Option(text: "\($0.offset)", isKey: $0.element) })
    }
    var set = QuestionSet(
      header: QuestionSetHeader(id: QuestionSetID("s")),
      items: [
        item("a", keys: [true, false, false]), item("b", keys: [true, true], multiple: true),
        item("c", keys: [false, true], step: 2), item("d", keys: [false, true], multiple: true),
      ],
      itemSets: [ItemSet(id: ItemID("v"), locksItems: true, vignette: [.paragraph("V")])])
    let candidates = set.formCandidates
    #expect(candidates.map(\.item.reference.description) == ["s:a", "s:b", "s:c", "s:d"])
    #expect(candidates.map(\.item.optionCount) == [3, 2, 2, 2])
    #expect(candidates.map(\.allowsSeveralKeys) == [false, true, false, true])
    #expect(candidates[2].itemSet == ItemSetStep(itemSet: ItemID("v"), step: 2))
    #expect(candidates[2].item.contentFingerprint == set.contentFingerprint(of: set.items[2]))
    #expect(candidates[2].item.keyFingerprint == Fingerprint.key(of: set.items[2]))
    set.header.id = nil
    #expect(set.formCandidates.isEmpty)
  }
}
