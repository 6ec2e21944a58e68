/// One attempt at filling a number of blocks; ``FormAssembly`` documents the steps.
struct BlockDraw {
  private let ranges: [ClosedRange<Int>]
  private var random: SplitMix64

  /// The item sets placed, block by block.
  private var placed: [[FormUnit]]

  /// Items each block still takes beside its item sets.
  private var rooms: [Int]

  /// Items on their own that were taken and have no block yet; they lie in any of ``rooms``.
  private var singles: [FormUnit] = []

  /// - Parameters:
  ///   - ranges: How many items each block may hold.
  ///   - available: Items in the pool; at least the sum of the lower ends.
  ///   - seed: Where the random numbers of the attempt begin.
  init(ranges: [ClosedRange<Int>], available: Int, seed: UInt64) {
    self.ranges = ranges
    random = SplitMix64(seed: seed)
    placed = ranges.map { _ in [] }
    rooms = Self.dealt(available, least: ranges.map(\.lowerBound), most: ranges.map(\.upperBound))
  }

  /// The items of each block; nil where a block would lack items.
  mutating func blocks(from units: [FormUnit], largestFirst: Bool) -> [[FormItem]]? {
    take(from: prioritised(units, largestFirst: largestFirst))
    let held = placed.map { $0.reduce(0) { $0 + $1.size } }
    let least = zip(ranges, held).map { max(0, $0.lowerBound - $1) }
    guard least.reduce(0, +) <= singles.count else { return nil }
    random.shuffle(&singles)
    var rest = singles[...]
    for (block, count) in Self.dealt(singles.count, least: least, most: rooms).enumerated() {
      placed[block] += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    return placed.map { units in
      var units = units
      random.shuffle(&units)
      return units.flatMap(\.items)
    }
  }

  /// Less often met units first, equally often met ones shuffled.
  private mutating func prioritised(_ units: [FormUnit], largestFirst: Bool) -> [FormUnit] {
    var ordered: [FormUnit] = []
    for exposure in Set(units.map(\.exposure)).sorted() {
      var stratum = units.filter { $0.exposure == exposure }
      random.shuffle(&stratum)
      ordered += stratum
    }
    guard largestFirst else { return ordered }
    return ordered.enumerated()
      .sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .map(\.element)
  }

  /// Takes units in order while they fit, and gives each item set its block.
  private mutating func take(from units: [FormUnit]) {
    var left = rooms.reduce(0, +)
    for unit in units where unit.size <= left {
      if unit.size == 1 {
        singles.append(unit)
      } else {
        let fitting = rooms.indices.filter { rooms[$0] >= unit.size }
        guard let block = drawnBlock(among: fitting) else { continue }
        placed[block].append(unit)
        rooms[block] -= unit.size
      }
      left -= unit.size
    }
  }

  /// One of the blocks, each as likely as it has room.
  private mutating func drawnBlock(among blocks: [Int]) -> Int? {
    let total = blocks.reduce(0) { $0 + rooms[$1] }
    guard total > 0 else { return nil }
    var place = random.below(total)
    return blocks.first { block in
      place -= rooms[block]
      return place < 0
    }
  }

  /// Shares out a number of items: to each block the least it needs, then one by one in turn while
  /// there are items and room.
  private static func dealt(_ count: Int, least: [Int], most: [Int]) -> [Int] {
    var shares = least
    var left = count - least.reduce(0, +)
    while left > 0 {
      let before = left
      for block in shares.indices where left > 0 && shares[block] < most[block] {
        shares[block] += 1
        left -= 1
      }
      if left == before { break }
    }
    return shares
  }
}
