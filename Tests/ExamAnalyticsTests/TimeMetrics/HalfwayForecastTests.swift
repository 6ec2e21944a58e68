import ExamAnalytics
import Testing

/// Golden numbers: pace, sums of moments and quantiles written anew in numpy 2.4.6 and scipy 1.17.1
/// (`stats.norm`) on ``TimeFixture``, each block from its first ten items and the blocks before.
///
/// A million draws of pace and items (`default_rng(20261130)`) end within 0.5 % of each of the
/// three, and within 0.003 of each probability.
@Suite struct HalfwayForecastTests {
  /// Timed answers, median, low, high, P(over 1,800 s), and whether it held what came.
  struct Golden: Sendable {
    var n: Int
    var finish: (median: Double, low: Double, high: Double)
    var over: Double
    var isHeld: Bool
  }

  private static let plain: [Golden] = [
    .init(
      n: 10, finish: (1602.3894530309171, 1323.2488336762744, 2019.0636453841703),
      over: 0.19427634478169176, isHeld: true),
    .init(
      n: 9, finish: (1785.8229603456778, 1455.6880020342041, 2274.2140380862584),
      over: 0.47685714965493164, isHeld: false),
    .init(
      n: 9, finish: (1801.682894663194, 1498.2938600339544, 2250.5069100146734),
      over: 0.5030144937079911, isHeld: true),
    .init(
      n: 10, finish: (1435.1159310742003, 1152.106965482491, 1863.2736164455819),
      over: 0.07484121157664556, isHeld: true),
    .init(
      n: 9, finish: (2153.9893145432206, 1816.6246868394542, 2646.5790650075114),
      over: 0.9594654828272859, isHeld: false),
    .init(
      n: 10, finish: (1261.5110297427038, 1044.8974188771008, 1576.3694270281203),
      over: 0.005781287577530721, isHeld: false),
    .init(
      n: 9, finish: (1835.757456035066, 1488.7223138592813, 2373.7983521037186),
      over: 0.55558247896559, isHeld: true),
    .init(
      n: 10, finish: (1508.898819145988, 1210.6870262384987, 1970.7396761078492),
      over: 0.13201217625918749, isHeld: true),
  ]

  private static let withNorms: [Golden] = [
    .init(
      n: 10, finish: (1527.8661224445736, 1310.9626361802443, 1829.6519718388631),
      over: 0.06612628962494552, isHeld: true),
    .init(
      n: 9, finish: (1760.9495014926251, 1484.503737592092, 2143.906571710557),
      over: 0.4228957580868229, isHeld: false),
    .init(
      n: 9, finish: (1724.9476214024926, 1485.3971506050764, 2057.0540466962484),
      over: 0.3367014374668923, isHeld: true),
    .init(
      n: 10, finish: (1319.0671965041015, 1121.8124237479237, 1590.9308253551408),
      over: 0.004311500382060509, isHeld: true),
    .init(
      n: 9, finish: (2168.148334573986, 1888.6904957570646, 2544.5856908292753),
      over: 0.9889641119611837, isHeld: false),
    .init(
      n: 10, finish: (1178.9464609402235, 1013.8975441038156, 1404.9924551419715),
      over: 0.00012352171423437837, isHeld: false),
    .init(
      n: 9, finish: (1746.9778761740001, 1518.7612316829996, 2054.04086272179),
      over: 0.374037714227365, isHeld: true),
    .init(
      n: 10, finish: (1434.3293569063999, 1230.533950065399, 1711.8511348362858),
      over: 0.018929295227306166, isHeld: true),
  ]

  @Test(arguments: [false, true])
  func golden(hasNorms: Bool) throws {
    let all = HalfwayForecast.all(of: TimeFixture.first(hasNorms: hasNorms), earlier: [])
    let expected = hasNorms ? Self.withNorms : Self.plain
    try #require(all.count == expected.count)
    for (one, golden) in zip(all, expected) {
      let (finish, over) = (one.forecast.finish, one.forecast.probabilityOverLimit)
      let (median, low, high) = golden.finish
      #expect(isClose(finish, median, low, high, 1e-9), "block \(one.block)")
      #expect(isClose(over, golden.over, 1e-9), "block \(one.block)")
      #expect(finish.n == golden.n && one.wasHeld == golden.isHeld, "block \(one.block)")
    }
  }
}
