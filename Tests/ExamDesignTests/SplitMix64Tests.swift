import ExamDesign
import Testing

@Suite("Pseudo-random numbers")
struct SplitMix64Tests {
  /// From Vigna's `splitmix64.c`; computed once more with an independent Python version.
  @Test("The published sequence")
  func golden() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  /// Python: draw, reject above the largest multiple of the bound, take the remainder.
  @Test(
    "Bounded draws, for other implementations to compare",
    arguments: [
      (1, [0, 0, 0, 0, 0, 0]), (6, [1, 1, 0, 0, 4, 0]), (20, [13, 11, 18, 4, 10, 2]),
      (280, [173, 131, 98, 44, 90, 102]),
      (
        Int.max,
        [
          4_456_085_495_900_499_606, 2_949_826_092_126_892_291, 5_139_283_748_462_763_858,
          6_349_198_060_258_255_764, 701_532_786_141_963_250, 6_792_609_088_808_213_255,
        ]
      ),
    ])
  func bounded(bound: Int, expected: [Int]) {
    var random = SplitMix64(seed: 42)
    #expect((0..<6).map { _ in random.below(bound) } == expected)
  }

  @Test("Numbers of a rejected top range are drawn again")
  func rejection() {
    // 2⁶⁴ mod (2⁶² + 1) is 2⁶² − 3, so about a quarter of all numbers has no full round.
    let bound = (1 << 62) + 1
    var random = SplitMix64(seed: 3)
    var raw = SplitMix64(seed: 3)
    var skipped = 0
    for _ in 0..<1000 {
      let drawn = random.below(bound)
      var number = raw.next()
      while number >= 3 * UInt64(bound) {
        skipped += 1
        number = raw.next()
      }
      #expect(drawn == Int(number % UInt64(bound)))
    }
    #expect((250...420).contains(skipped))
  }

  @Test("A shuffle, for other implementations to compare")
  func shuffleGolden() {
    var random = SplitMix64(seed: 42)
    var elements = Array(0..<10)
    random.shuffle(&elements)
    #expect(elements == [0, 9, 5, 8, 6, 4, 7, 2, 1, 3])
  }

  /// 24 orders, 24 000 shuffles with fixed seeds: χ² with 23 degrees of freedom is beyond 49.73 in
  /// one of a thousand fair cases, and below 7.53 (too even) as rarely.
  @Test("All orders of four are equally frequent", arguments: [1, 2, 3] as [UInt64])
  func uniform(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var elements = [0, 1, 2, 3]
      random.shuffle(&elements)
      counts[elements, default: 0] += 1
    }
    #expect(counts.count == 24)
    let chiSquare = counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
    #expect((7.53...49.73).contains(chiSquare), "seed \(seed): χ² = \(chiSquare)")
  }

  @Test("Nothing to shuffle draws nothing", arguments: [0, 1])
  func trivial(count: Int) {
    var random = SplitMix64(seed: 5)
    var elements = Array(0..<count)
    random.shuffle(&elements)
    #expect(random == SplitMix64(seed: 5))
  }
}
