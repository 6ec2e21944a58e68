import ExamAnalytics
import Testing

/// Golden numbers: `numpy.linalg.lstsq` (2.4.6) on an intercept for each sitting and v − ½; the
/// standard error √(MS/Sxx) with MS = Σ n r̄²/(blocks − sittings − 1) over the blocks' mean
/// residuals; `scipy.stats.t.ppf(.95, df)`.
@Suite struct SpeedStaminaTests {
  @Test func goldenOfOneSitting() {
    let stamina = SpeedStamina([TimeFixture.first()])
    #expect(isClose(stamina.drift, -0.11651328048579365, 1e-10))
    #expect(
      isClose(stamina.change, -0.10998172297689379, -0.40914864286388897, 0.3406629668664696))
    #expect(stamina.change.n == 149 && stamina.change.state == .ok)
  }

  @Test func goldenOfTwoSittings() {
    let stamina = SpeedStamina([TimeFixture.first(), TimeFixture.second()])
    #expect(isClose(stamina.drift, 0.06202942204413642, 1e-10))
    #expect(
      isClose(stamina.change, 0.06399364913561723, -0.15692790287558, 0.3428062549600135))
    #expect(stamina.change.n == 302)
  }

  @Test(arguments: [(0, false), (139, false), (140, true)])
  func needs140(count: Int, hasValue: Bool) {
    let stamina = SpeedStamina([TimedSitting.ordinary(count)])
    #expect(stamina.change.n == count)
    #expect(stamina.change.state == (hasValue ? .ok : .notEnoughData))
    #expect((stamina.change.value == nil) == !hasValue && (stamina.drift == nil) == !hasValue)
  }

  @Test func needsRandomOrder() {
    var sitting = TimedSitting.ordinary(160)
    sitting.order = .fixed
    #expect(SpeedStamina([sitting]).change.state == .notApplicable)
    #expect(SpeedStamina([sitting]).drift == nil)
  }

  /// Without enough blocks to see how they differ, parts of them stand in: provisional.
  @Test(arguments: [(140, 1, true), (70, 2, true), (28, 5, true), (24, 6, false)])
  func fewBlocks(blockSize: Int, blocks: Int, isProvisional: Bool) {
    let stamina = SpeedStamina([TimedSitting.ordinary(blockSize * blocks, blockSize: blockSize)])
    #expect(stamina.change.state == (isProvisional ? .provisional : .ok))
  }

  @Test func singleBlocksOfManyDays() {
    let days = (0..<7).map { _ in TimedSitting.ordinary(20) }
    #expect(SpeedStamina(days).change.state == .provisional)
    // Sittings of three items leave no run of five: nothing can be said.
    let snippets = (0..<50).map { _ in TimedSitting.ordinary(3) }
    #expect(SpeedStamina(snippets).change == .notEnoughData(n: 150))
  }

  /// ln T falls by exactly 0.4 from the first to the last place.
  @Test func aPlantedDrift() throws {
    let n = 200
    let sitting = TimedSitting.series(
      (0..<n).map { place in
        let v = (Double(place) + 0.5) / Double(n)
        return 90 * pow(0.6703200460356393, v)
      }, blockSize: 20)
    #expect(
      isClose(SpeedStamina([sitting]).change, 0.6703200460356393 - 1, -0.32968, -0.32968, 1e-5))
  }

  @Test func itemsNotReachedChangeNothing() {
    let sitting = TimeFixture.first()
    var longer = sitting
    longer.responses += (160..<180).map {
      TimedResponse(
        block: 8, blockItemCount: 20, placeInBlock: $0 - 160, position: $0, seconds: 0,
        outcome: .notReached)
    }
    #expect(SpeedStamina([longer]) == SpeedStamina([sitting]))
  }

  /// b^x for b > 0 without the mathematics library: by halving the exponent.
  private func pow(_ base: Double, _ exponent: Double) -> Double {
    var (result, root, rest) = (1.0, base, exponent)
    for _ in 0..<60 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}
