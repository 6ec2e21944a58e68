import ExamAnalytics
import Testing

/// Golden numbers: numpy 2.4.6 and scipy 1.17.1 after an
/// implementation written anew in Python.
///
/// 400,000 draws of the pace and of each open item (`default_rng(3)`) gave, for the 5th, 50th and
/// 95th percentile and P(over 1800 s): default pace 1365, 1707, 2217, .360; own pace 1335, 1673,
/// 2191, .317; with norms on every second item 1362, 1670, 2154, .299. The difference is what
/// taking a sum of lognormals as lognormal costs.
@Suite struct BlockForecastTests {
  /// The first block of the second sitting with eight items shown, 12 s of them spent elsewhere.
  private func block(shown: Int = 8, hasNorms: Bool = false) -> [TimedResponse] {
    var block = Array(TimeFixture.second().responses.prefix(20))
    for index in block.indices {
      if index.isMultiple(of: 2), hasNorms { block[index].norm = TimeFixture.norm(of: index) }
      guard index >= shown else { continue }
      block[index].outcome = .notReached
      block[index].seconds = 0
    }
    return block
  }

  private func earlier(hasNorms: Bool = false) -> ResponseSeries {
    var sitting = TimeFixture.first(hasNorms: hasNorms)
    for index in sitting.responses.indices where !index.isMultiple(of: 2) {
      sitting.responses[index].norm = nil
    }
    return sitting
  }

  @Test func goldenOfDefaultPace() {
    let forecast = BlockForecast(block: block(), elapsed: 626, limit: 1800, earlier: [])
    #expect(forecast.basis == .defaultPace && forecast.finish.state == .provisional)
    #expect(
      isClose(forecast.finish, 1707.7383739242125, 1362.0952129512343, 2215.682814168392))
    #expect(isClose(forecast.probabilityOverLimit, 0.3632774167802627, 1e-9))
    #expect(forecast.finish.n == 8)
  }

  @Test func goldenOfOwnPace() {
    let forecast = BlockForecast(block: block(), elapsed: 626, limit: 1800, earlier: [earlier()])
    #expect(forecast.basis == .ownPace && forecast.finish.state == .ok)
    #expect(
      isClose(forecast.finish, 1675.5068354010127, 1330.121097774716, 2190.3113109868245))
    #expect(isClose(forecast.probabilityOverLimit, 0.3220530598976037, 1e-9))
  }

  @Test func goldenWithNorms() {
    let forecast = BlockForecast(
      block: block(hasNorms: true), elapsed: 626, limit: 1800, earlier: [earlier(hasNorms: true)])
    #expect(
      isClose(forecast.finish, 1675.489926660069, 1347.1021092437684, 2153.4246074748603))
    #expect(isClose(forecast.probabilityOverLimit, 0.3115749976279359, 1e-9))
  }

  /// From 20 blocks on the own spread among blocks counts.
  @Test func goldenPriorOf24Blocks() {
    let slower = TimeFixture.first().mapped {
      if !$0.block.isMultiple(of: 2) { $0.seconds *= 1.3498588075760032 }
    }
    let prior = PacePrior(earlier: [TimeFixture.first(), TimeFixture.second(), slower])
    #expect(isClose(prior.deviation, -0.08566523726396993, 1e-10))
    #expect(isClose(prior.spread, 0.11002545233346289, 1e-10))
    #expect(isClose(prior.itemSpread, 0.6342342127588786, 1e-10))
  }

  /// With 19 blocks only the usual spread counts, with 20 half of one's own: ten times in each, of
  /// which every other block is e^0.3 slower.
  @Test(arguments: [(19, false), (20, true)])
  func ownSpreadAmongBlocksNeedsTwenty(blocks: Int, counts: Bool) {
    func spread(_ factor: Double) -> Double {
      let sitting = TimedSitting.ordinary(blocks * 10, blockSize: 10).mapped {
        if !$0.block.isMultiple(of: 2) { $0.seconds *= factor }
      }
      return PacePrior(earlier: [sitting]).spread
    }
    // The spread within blocks is the same with any factor.
    #expect((abs(spread(1.35) - spread(1)) > 0.01) == counts)
  }

  @Test(arguments: [(4, false), (5, true)])
  func needsFiveAnswersInTheBlock(shown: Int, hasValue: Bool) {
    let forecast = BlockForecast(
      block: block(shown: shown), elapsed: 400, limit: 1800, earlier: [earlier()])
    #expect(forecast.finish.n == shown)
    #expect(forecast.finish.state == (hasValue ? .ok : .notEnoughData))
    #expect((forecast.finish.value == nil) == !hasValue)
    #expect((forecast.probabilityOverLimit == nil) == !hasValue)
  }

  @Test(arguments: [(39, Metric.State.provisional), (40, .ok)])
  func ownPaceNeedsFortyAnswers(count: Int, state: Metric.State) {
    let forecast = BlockForecast(
      block: block(), elapsed: 626, limit: 1800, earlier: [TimedSitting.ordinary(count)])
    #expect(forecast.finish.state == state)
    #expect(forecast.basis == (state == .ok ? .ownPace : .defaultPace))
  }

  @Test func nothingOpen() {
    let done = TimedSitting.ordinary(20).responses
    let onTime = BlockForecast(block: done, elapsed: 1800, limit: 1800, earlier: [])
    #expect(onTime.finish == .exact(1800, n: 20) && onTime.probabilityOverLimit == 0)
    let late = BlockForecast(block: done, elapsed: 1801, limit: 1800, earlier: [])
    #expect(late.probabilityOverLimit == 1)
  }

  @Test func withoutALimitOrPastIt() {
    let unlimited = BlockForecast(block: block(), elapsed: 626, limit: nil, earlier: [])
    #expect(unlimited.probabilityOverLimit == nil && unlimited.finish.value != nil)
    let past = BlockForecast(block: block(), elapsed: 1900, limit: 1800, earlier: [])
    #expect(past.probabilityOverLimit == 1)
  }

  /// What is still to come is not looked at: the times of open items change nothing.
  @Test func onlyTheBlockSoFar() {
    var peeking = block()
    for index in 8..<20 { peeking[index].seconds = 500 }
    #expect(
      BlockForecast(block: peeking, elapsed: 626, limit: 1800, earlier: [])
        == BlockForecast(block: block(), elapsed: 626, limit: 1800, earlier: []))
  }

  /// Items expected to take twice as long do, on a default pace.
  @Test func expectedTimesScaleTheDefaultPace() throws {
    func rest(_ expected: Double) throws -> Double {
      let items = block().map { item in
        var item = item
        item.expectedSeconds = expected
        item.seconds *= expected / 90
        return item
      }
      let forecast = BlockForecast(block: items, elapsed: 0, limit: 1800, earlier: [])
      return try #require(forecast.finish.value)
    }
    let (usual, doubled) = (try rest(90), try rest(180))
    #expect(isClose(doubled, 2 * usual, 1e-12))
  }

  @Test func equalAndHugeTimesStayFinite() {
    for time in [1e-3, 90, 1e9] {
      let history = TimedSitting.series(Array(repeating: time, count: 60), blockSize: 20)
      let forecast = BlockForecast(block: block(), elapsed: 626, limit: 1800, earlier: [history])
      let ends = [forecast.finish.value, forecast.finish.low, forecast.finish.high]
      #expect(ends.allSatisfy { $0?.isFinite == true && ($0 ?? 0) >= 626 })
      #expect(forecast.probabilityOverLimit.map { (0...1).contains($0) } == true)
    }
    // However equal the own times, a forecast from them keeps some width.
    let equal = TimedSitting.series(Array(repeating: 90, count: 280), blockSize: 20)
    #expect(PacePrior(earlier: [equal]).itemSpread > 0.05)
  }
}
