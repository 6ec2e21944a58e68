import ExamDesign
import ItemBank
import Testing

/// What is left to chance, tested with fixed seeds: these tests give the same result on every run.
@Suite("Chance in forms")
struct FormChanceTests {
  /// χ² with 23 degrees of freedom is beyond 49.73 in one of a thousand fair cases.
  @Test("All orders of a small form are equally frequent")
  func orders() throws {
    var counts: [[String]: Int] = [:]
    for seed in 0..<12_000 as Range<UInt64> {
      let assembly = try FormAssembly(pool: singles(4), blocks: blocks(1, of: 4...4), seed: seed)
      counts[assembly.form.ids[0], default: 0] += 1
    }
    #expect(counts.count == 24)
    let chiSquare = counts.values.reduce(0.0) { $0 + Double(($1 - 500) * ($1 - 500)) / 500 }
    #expect(chiSquare < 49.73, "χ² = \(chiSquare)")
  }

  /// 5 units of which 3 fit, in 6 ordered ways: 60 cases; χ² with 59 degrees of freedom is beyond
  /// 98.32 in one of a thousand fair cases.
  @Test("All choices from a pool, and their orders over blocks, are equally frequent")
  func choices() throws {
    var counts: [[[String]]: Int] = [:]
    let wanted = blocks(1, of: 2...2) + blocks(1, of: 1...1)
    for seed in 0..<12_000 as Range<UInt64> {
      let assembly = try FormAssembly(pool: singles(5), blocks: wanted, seed: seed)
      counts[assembly.form.ids, default: 0] += 1
    }
    #expect(counts.count == 60)
    let chiSquare = counts.values.reduce(0.0) { $0 + Double(($1 - 200) * ($1 - 200)) / 200 }
    #expect(chiSquare < 98.32, "χ² = \(chiSquare)")
  }

  /// For 280 items a fair order gives correlations of mean 0 and standard deviation 1/√279 = 0.0599;
  /// the mean of 300 of them has a standard deviation of 0.0035.
  @Test("The position of an item does not depend on its difficulty, nor on how often it was met")
  func correlation() throws {
    let pool = singles(280)
    // Difficulty rises with the id, and the easier half was met before: the worst case for a drawer
    // that keeps the order of ids or of exposures.
    let exposures = Dictionary(
      uniqueKeysWithValues: pool.prefix(140).map { ($0.item.reference, 1) })
    var correlations: [Double] = []
    for seed in 0..<300 as Range<UInt64> {
      let assembly = try FormAssembly(
        pool: pool, blocks: blocks(14, of: 20...20), seed: seed, exposures: exposures)
      let difficulties = assembly.form.ids.joined().compactMap { Double($0) }
      #expect(difficulties.count == 280)
      correlations.append(Self.correlationWithPosition(difficulties))
    }
    let mean = correlations.reduce(0, +) / 300
    let variance = correlations.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 299
    #expect(abs(mean) < 0.0140, "mean correlation \(mean), four standard deviations are 0.0140")
    #expect(
      (0.05...0.07).contains(variance.squareRoot()), "standard deviation \(variance.squareRoot())")
  }

  /// Pearson's correlation of values with their positions.
  private static func correlationWithPosition(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let middle = (count - 1) / 2
    var products = 0.0
    var squares = 0.0
    for (position, value) in values.enumerated() {
      products += (value - mean) * (Double(position) - middle)
      squares += (value - mean) * (value - mean)
    }
    return products / (squares * count * (count * count - 1) / 12).squareRoot()
  }

  /// χ² with 3 degrees of freedom is beyond 16.27 in one of a thousand fair cases.
  @Test("An item set comes to each block equally often, and to each place in it")
  func itemSetPlaces() throws {
    let pool = singles(36) + itemSets([4])
    var blockCounts = [Int](repeating: 0, count: 4)
    var placeCounts: [Int: Int] = [:]
    for seed in 0..<4000 as Range<UInt64> {
      let form = try FormAssembly(pool: pool, blocks: blocks(4, of: 10...10), seed: seed).form
      for (block, ids) in form.ids.enumerated() {
        guard let place = ids.firstIndex(of: "v0-1") else { continue }
        blockCounts[block] += 1
        placeCounts[place, default: 0] += 1
      }
    }
    let chiSquare = blockCounts.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    #expect(chiSquare < 16.27, "χ² = \(chiSquare), \(blockCounts)")
    // Seven places for a set of four among ten; 6 degrees of freedom: 22.46.
    let expected = 4000.0 / 7
    let places = (0...6).reduce(0.0) { sum, place in
      let difference = Double(placeCounts[place] ?? 0) - expected
      return sum + difference * difference / expected
    }
    #expect(places < 22.46, "χ² = \(places), \(placeCounts)")
  }

  @Test("Items less often met are drawn first", arguments: 0..<50 as Range<UInt64>)
  func exposure(seed: UInt64) throws {
    let pool = singles(60)
    // 20 new ones, 15 met once, 25 met five times.
    var exposures: [ItemReference: Int] = [:]
    for (position, candidate) in pool.enumerated() where position >= 20 {
      exposures[candidate.item.reference] = position < 35 ? 1 : 5
    }
    let assembly = try FormAssembly(
      pool: pool, blocks: blocks(2, of: 20...20), seed: seed, exposures: exposures)
    let drawn = assembly.form.blocks.joined().map { exposures[$0.reference] ?? 0 }
    #expect([0, 1, 5].map { count in drawn.count { $0 == count } } == [20, 15, 5], "seed \(seed)")
    #expect(assembly.itemsMetBefore == 20)
  }

  @Test("An item set counts as met as often as the most often met of its items")
  func exposureOfSets() throws {
    let exposures = [reference("v0-2"): 3, reference("1000"): 1, reference("1001"): 1]
    for seed in 0..<20 as Range<UInt64> {
      let assembly = try FormAssembly(
        pool: singles(2) + itemSets([2, 2]), blocks: blocks(1, of: 4...4), seed: seed,
        exposures: exposures)
      #expect(Set(assembly.form.ids[0]) == ["1000", "1001", "v1-1", "v1-2"], "seed \(seed)")
    }
  }

  @Test("Different seeds give different forms")
  func seeds() throws {
    let forms = try (0..<200 as Range<UInt64>).map { seed in
      try FormAssembly(pool: singles(40), blocks: blocks(2, of: 20...20), seed: seed).form.ids
    }
    #expect(Set(forms).count == 200)
  }
}
