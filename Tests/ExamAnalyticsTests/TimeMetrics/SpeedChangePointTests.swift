import ExamAnalytics
import Testing

@Suite struct SpeedChangePointTests {
  /// The first 60 answered items of ``TimeFixture``, in order, the last 24 of them at half the
  /// time.
  private func halved() -> ResponseSeries {
    var answers = Array(TimeFixture.first().timedAnswers.prefix(60))
    for index in 36..<60 { answers[index].seconds *= 0.5 }
    return ResponseSeries(responses: answers, isOrderRandom: true)
  }

  /// Of 48 items, 15 % are 7.2: seven on one side are enough, six are not.
  @Test(arguments: [(41, 41), (42, 41)])
  func theShareOnEitherSideIsRoundedDown(slowFrom: Int, found: Int) throws {
    let seconds = (0..<48).map { Double(60 + ($0 * 37) % 5) * ($0 < slowFrom ? 1 : 3) }
    let point = SpeedChangePoint(TimedSitting.series(seconds, blockSize: 48))
    #expect(try #require(point.change).position == found)
  }

  /// Golden numbers: strucchange (R), `Fstats(log(t) ~ 1, from = .15)`: largest F and breakpoint;
  /// numpy 2.4.6 for the ratio; p from SplitMix64, FNV-1a and Fisher–Yates written anew in Python.
  @Test func golden() throws {
    let test = SpeedChangePoint(halved())
    #expect(isClose(test.statistic, 30.2869224408901, 1e-10))
    #expect(test.p == .exact(0.0005, n: 60))
    let change = try #require(test.change)
    #expect(change.position == 39 && change.block == 1 && change.placeInBlock == 19)
    #expect(isClose(change.ratio, 0.399379970507766, 1e-10))
  }

  @Test func goldenWithoutAChange() {
    let test = SpeedChangePoint(
      ResponseSeries(
        responses: Array(TimeFixture.first().timedAnswers.prefix(60)), isOrderRandom: true))
    #expect(isClose(test.statistic, 2.3772034131507076, 1e-10))
    #expect(test.p == .exact(0.6125, n: 60) && test.change == nil)
  }

  @Test(arguments: [(0, Metric.State.notEnoughData), (39, .notEnoughData), (40, .ok)])
  func needsForty(count: Int, state: Metric.State) {
    let test = SpeedChangePoint(TimedSitting.ordinary(count))
    #expect(test.p.state == state && test.p.n == count)
    #expect((test.p.value == nil) == (state != .ok) && (test.statistic == nil) == (state != .ok))
  }

  @Test func needsRandomOrder() {
    var sitting = halved()
    sitting.order = .fixed
    let test = SpeedChangePoint(sitting)
    #expect(test.p.state == .notApplicable && test.change == nil && test.statistic == nil)
  }

  @Test func equalTimes() {
    let sitting = TimedSitting.series(Array(repeating: 77.7, count: 40), blockSize: 20)
    #expect(SpeedChangePoint(sitting).p == .exact(1, n: 40))
    #expect(SpeedChangePoint(sitting).change == nil)
  }

  /// A switch between two times that never vary leaves nothing unexplained.
  @Test func aPerfectStep() throws {
    let times = Array(repeating: 90.0, count: 20) + Array(repeating: 30, count: 20)
    let test = SpeedChangePoint(TimedSitting.series(times, blockSize: 20))
    let change = try #require(test.change)
    #expect(change.position == 20 && isClose(change.ratio, 1.0 / 3, 1e-12))
    #expect(test.statistic?.isFinite == true)
  }

  /// A change among the first or last 15 % is not looked for at its true place.
  @Test func theCentralPartOnly() throws {
    let times = Array(repeating: 200.0, count: 2) + (0..<38).map { 60 + Double(($0 * 37) % 5) }
    let test = SpeedChangePoint(TimedSitting.series(times, blockSize: 20))
    #expect(test.change.map { $0.position >= 6 && $0.position <= 34 } ?? true)
  }
}
