import ExamAnalytics
import Testing

/// Golden numbers: scipy 1.17.1 (`stats.norm.ppf`, `stats.t.ppf`, `stats.beta.cdf/ppf`,
/// `stats.binomtest(...).proportion_ci(method="wilson")`, `stats.ttest_ind(equal_var=False)`),
/// run for this table; unless another origin is named.
@Suite struct StatisticsTests {
  private func isClose(_ value: Double, _ golden: Double, _ tolerance: Double = 1e-10) -> Bool {
    abs(value - golden) <= tolerance * max(1, abs(golden))
  }

  @Test(arguments: [
    (0.001, -3.090232306167813), (0.025, -1.9599639845400545), (0.05, -1.6448536269514729),
    (0.3, -0.5244005127080409), (0.5, 0.0), (0.8, 0.8416212335729143),
    (0.95, 1.6448536269514722), (0.9999, 3.719016485455709),
  ])
  func normalQuantile(p: Double, golden: Double) {
    #expect(isClose(NormalDistribution.quantile(p), golden, 1e-13))
  }

  @Test(arguments: [
    (0.95, 1.0, 6.313751514675037), (0.95, 2, 2.9199855803537242),
    (0.95, 3, 2.3533634348018233), (0.95, 9, 1.833112932656237),
    (0.95, 17.5, 1.7367517166357436), (0.95, 19, 1.7291328115213682),
    (0.975, 4, 2.7764451051977934), (0.05, 7, -1.8945786050900066),
    (0.95, 199, 1.6525467461665633),
  ])
  func studentQuantile(p: Double, freedom: Double, golden: Double) {
    #expect(isClose(StudentDistribution.quantile(p, degreesOfFreedom: freedom), golden))
  }

  @Test(arguments: [
    (0.5, 20.5, 10.5, 0.03303998947725076), (0.3, 2, 3, 0.34829999999999994),
    (0.9, 0.5, 0.5, 0.7951672353008665), (0.01, 0.5, 3.5, 0.20202830476514894),
    (0.7, 140.5, 60.5, 0.5041148467687123),
  ])
  func betaCumulative(x: Double, a: Double, b: Double, golden: Double) {
    #expect(isClose(BetaDistribution.cumulative(x, a: a, b: b), golden, 1e-12))
    #expect(abs(BetaDistribution.closeCumulative(x, a: a, b: b) - golden) < 3e-5)
  }

  /// `stats.beta.cdf`, with a mean and a mode at the very x as well.
  @Test(arguments: [
    (0.5, 20.0, 20.0, 0.5), (0.2, 3, 8, 0.32220047360000015), (0.95, 30, 3, 0.7861144729410084),
    (0.701, 7000, 3000, 0.5852883691723327), (0, 5, 5, 0), (1, 5, 5, 1),
  ])
  func closeBetaCumulative(x: Double, a: Double, b: Double, golden: Double) {
    #expect(abs(BetaDistribution.closeCumulative(x, a: a, b: b) - golden) < 3e-4)
  }

  @Test(arguments: [
    (0.05, 20.5, 10.5, 0.5176515097119301), (0.95, 20.5, 10.5, 0.7929084169146794),
    (0.95, 10.5, 4.5, 0.8722523737900549), (0.05, 0.5, 3.5, 0.0006029985422092988),
  ])
  func betaQuantile(p: Double, a: Double, b: Double, golden: Double) {
    #expect(isClose(BetaDistribution.quantile(p, a: a, b: b), golden))
  }

  @Test(arguments: [
    (7, 10, 0.95, 0.39677814746114526, 0.892208732593699),
    (14, 20, 0.9, 0.5161962804075577, 0.8361405846480565),
    (0, 5, 0.95, 0.0, 0.43448246478317476), (20, 20, 0.9, 0.8808421626390355, 1.0),
    (0, 1, 0.9, 0.0, 0.7301340512159458), (1, 1, 0.9, 0.2698659487840541, 1.0),
    (1, 280, 0.9, 0.0007971615900961796, 0.01584751893722245), (0, 0, 0.9, 0.0, 1.0),
  ])
  func wilson(successes: Int, trials: Int, level: Double, low: Double, high: Double) {
    let interval = Proportion.wilsonInterval(successes: successes, trials: trials, level: level)
    #expect(isClose(interval.low, low) && isClose(interval.high, high), "\(interval)")
  }

  private let first: [Double] = [62, 75, 88, 90, 101, 120, 45, 70, 95, 83.5]
  private let second: [Double] = [50, 66, 71, 80, 92, 60, 77, 41, 58.25, 64]

  @Test func geometricMean() throws {
    let times = LogTimes(seconds: first)
    let interval = try #require(times.geometricMeanInterval())
    #expect(isClose(try #require(times.geometricMean), 80.30454742752396))
    #expect(isClose(interval.low, 68.38903219053161))
    #expect(isClose(interval.high, 94.29611928961143))
  }

  @Test func welchRatio() throws {
    let (early, late) = (LogTimes(seconds: first), LogTimes(seconds: second))
    let interval = try #require(late.ratioInterval(to: early))
    #expect(isClose(try #require(late.ratio(to: early)), 0.8013367217356783))
    #expect(isClose(interval.low, 0.6562745974855206))
    #expect(isClose(interval.high, 0.9784631982746389))
  }

  @Test func fewTimes() throws {
    let none = LogTimes(seconds: [0, -1])
    #expect(none.n == 0 && none.geometricMean == nil && none.geometricMeanInterval() == nil)
    let one = LogTimes(seconds: [90])
    #expect(isClose(try #require(one.geometricMean), 90))
    #expect(one.geometricMeanInterval() == nil)
    #expect(one.ratio(to: none) == nil && one.ratioInterval(to: one) == nil)
    let equal = LogTimes(seconds: [90, 90])
    let interval = try #require(equal.ratioInterval(to: equal))
    #expect(interval.low == 1 && interval.high == 1)
  }
}
