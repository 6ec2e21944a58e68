import ExamAnalytics
import Testing

@Suite struct EndOfBlockRushTests {
  /// Golden numbers: numpy 2.4.6 and scipy 1.17.1 on ``TimeFixture``.
  ///
  /// p from SplitMix64, FNV-1a and the draws written anew in Python. 100,000 permutations by
  /// `numpy.random.Generator.permutation` gave 0.0436.
  @Test func golden() {
    let rush = EndOfBlockRush([TimeFixture.first()])
    #expect(rush.blocks == 8 && rush.change.n == 149 && rush.change.state == .ok)
    #expect(
      isClose(rush.change, 0.2916325730361713, 0.04899719621771448, 0.5903900503674837))
    #expect(rush.p == 0.041)
  }

  @Test(arguments: [(0, false), (3, false), (4, true)])
  func needsFourBlocks(blocks: Int, hasValue: Bool) {
    let rush = EndOfBlockRush([TimedSitting.ordinary(blocks * 15, blockSize: 15)])
    #expect(rush.blocks == blocks && rush.change.n == blocks * 15)
    #expect(rush.change.state == (hasValue ? .ok : .notEnoughData))
    #expect((rush.p == nil) == !hasValue && (rush.change.value == nil) == !hasValue)
  }

  @Test func shortBlocksDoNotCount() {
    #expect(EndOfBlockRush([TimedSitting.ordinary(140, blockSize: 14)]).blocks == 0)
    // A block of 15 with one blank has 14 timed answers.
    var sitting = TimedSitting.ordinary(60, blockSize: 15)
    sitting.responses[3].outcome = .unanswered
    #expect(EndOfBlockRush([sitting]).change == .notEnoughData(n: 45))
  }

  @Test func needsRandomOrder() {
    var fixed = TimedSitting.ordinary(80)
    fixed.order = .fixed
    #expect(EndOfBlockRush([fixed]).change.state == .notApplicable)
    #expect(EndOfBlockRush([fixed]).p == nil)
    let mixed = EndOfBlockRush([fixed, TimedSitting.ordinary(80)])
    #expect(mixed.blocks == 4, "only the sitting in random order counts")
  }

  /// The last five of each block at half the time of the others, which are all equal.
  @Test func aPlantedRush() throws {
    let times = (0..<80).map { $0 % 20 < 15 ? 80.0 : 40 }
    let rush = EndOfBlockRush([TimedSitting.series(times, blockSize: 20)])
    #expect(isClose(rush.change, -0.5, -0.5, -0.5))
    #expect(rush.p == 1.0 / 2000)
  }

  @Test func equalTimes() {
    let rush = EndOfBlockRush(
      [TimedSitting.series(Array(repeating: 71.3, count: 80), blockSize: 20)])
    #expect(rush.p == 1 && isClose(rush.change, 0, 0, 0))
  }
}
