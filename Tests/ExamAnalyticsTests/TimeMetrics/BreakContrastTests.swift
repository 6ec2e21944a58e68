import ExamAnalytics
import Testing

/// Golden numbers: `scipy.stats.linregress` on v for each sitting, then the mean residual of the
/// five after a break minus that of the five before; `stats.t.interval(.9, b-1, mean, sem)`.
@Suite struct BreakContrastTests {
  private let both = [TimeFixture.first(), TimeFixture.second()]

  @Test func goldenTime() {
    let contrast = BreakContrast(both)
    #expect(contrast.timeBreaks == 14 && contrast.time.n == 70)
    #expect(
      isClose(contrast.time, -0.0957148538720648, -0.2924243234651537, 0.1556808022461038))
    #expect(contrast.accuracy.state == .notEnoughData && contrast.accuracy.value == nil)
    // 2·p(1−p)/(5·0.04²) = 53.7 at p = 0.6875.
    #expect(contrast.accuracyBreaksNeeded == 54)
  }

  @Test func goldenAccuracy() {
    let contrast = BreakContrast(both + both + both + both)
    #expect(contrast.accuracyBreaks == 56 && contrast.accuracy.n == 280)
    #expect(
      isClose(
        contrast.accuracy, 0.04173649361303174, -0.024741011067688924, 0.10821399829375239))
  }

  @Test(arguments: [(0, false), (12, false), (13, true)])
  func timeNeeds65ASide(breaks: Int, hasValue: Bool) {
    let contrast = BreakContrast([TimedSitting.ordinary((breaks + 1) * 10, blockSize: 10)])
    #expect(contrast.timeBreaks == breaks && contrast.time.n == breaks * 5)
    #expect(contrast.time.state == (hasValue ? .ok : .notEnoughData))
    #expect((contrast.time.value == nil) == !hasValue)
  }

  /// A share right of one half needs 62.5, hence 63 breaks.
  @Test(arguments: [(62, false), (63, true)])
  func accuracyNeedsAStandardErrorOf4Points(breaks: Int, hasValue: Bool) {
    var sitting = TimedSitting.ordinary((breaks + 1) * 10, blockSize: 10)
    for index in sitting.responses.indices where (index / 3).isMultiple(of: 2) {
      sitting.responses[index].outcome = .wrong
    }
    let right = sitting.responses.count { $0.outcome == .right }
    #expect(abs(Double(right) / Double(sitting.responses.count) - 0.5) < 0.005)
    let contrast = BreakContrast([sitting])
    #expect(contrast.accuracyBreaksNeeded == 63)
    #expect(contrast.accuracy.state == (hasValue ? .ok : .notEnoughData))
    #expect((contrast.accuracy.value == nil) == !hasValue)
  }

  @Test func allRightSaysNothingOfAccuracy() {
    let contrast = BreakContrast([TimedSitting.ordinary(1000, blockSize: 10)])
    #expect(contrast.accuracyBreaksNeeded == nil && contrast.accuracy.value == nil)
    #expect(contrast.time.state == .ok)
  }

  @Test func withoutAKey() {
    let unscored = TimedSitting.ordinary(280).mapped { $0.outcome = .unscorable }
    let contrast = BreakContrast([unscored])
    #expect(contrast.accuracy.state == .notApplicable && contrast.time.state == .ok)
    #expect(contrast.accuracyBreaksNeeded == nil && contrast.accuracyBreaks == 0)
  }

  @Test func needsRandomOrder() {
    var sitting = TimedSitting.ordinary(280)
    sitting.order = .fixed
    let contrast = BreakContrast([sitting])
    #expect(contrast.time.state == .notApplicable && contrast.accuracy.state == .notApplicable)
    #expect(contrast.timeByLength.isEmpty)
  }

  @Test(arguments: [
    (0.0, BreakContrast.Length.underFiveMinutes), (299.9, .underFiveMinutes),
    (300, .underFifteenMinutes), (899.9, .underFifteenMinutes), (900, .fifteenMinutesOrMore),
    (1e9, .fifteenMinutesOrMore),
  ])
  func lengths(seconds: Double, length: BreakContrast.Length) {
    #expect(BreakContrast.Length(seconds: seconds) == length)
  }

  /// 13 long breaks, and 6 short ones that are too few alone.
  @Test func byLength() throws {
    var sitting = TimedSitting.ordinary(200, blockSize: 10)
    for index in sitting.breaks.indices { sitting.breaks[index].seconds = index < 13 ? 1200 : 60 }
    let contrast = BreakContrast([sitting])
    #expect(contrast.timeBreaks == 19 && contrast.time.state == .ok)
    #expect(contrast.timeByLength[.fifteenMinutesOrMore]?.state == .ok)
    #expect(contrast.timeByLength[.underFiveMinutes] == .notEnoughData(n: 30))
    #expect(contrast.timeByLength[.underFifteenMinutes] == .notEnoughData(n: 0))
  }

  /// Each block falls from 90 over 75 to 60 s; the line through so many of them is nearly flat.
  @Test func aPlantedContrast() {
    let times = (0..<225).map { [90.0, 75, 60][$0 % 15 / 5] }
    let contrast = BreakContrast([TimedSitting.series(times, blockSize: 15)])
    #expect(isClose(contrast.time.value, 0.5, 0.01))
  }

  /// A break where a side has fewer than five items, or after the last block, is none of these.
  @Test func breaksWithoutTwoSides() {
    var sitting = TimedSitting.ordinary(20, blockSize: 5)
    sitting.breaks += [.init(afterBlock: 3, seconds: 60), .init(afterBlock: 77, seconds: 60)]
    #expect(BreakContrast([sitting]).timeBreaks == 3)
    sitting.responses[5].outcome = .unanswered
    #expect(BreakContrast([sitting]).timeBreaks == 1)
    #expect(BreakContrast([sitting]).accuracyBreaks == 3, "a blank is wrong and counts")
  }
}
