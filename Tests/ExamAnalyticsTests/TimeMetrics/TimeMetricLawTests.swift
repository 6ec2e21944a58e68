import ExamAnalytics
import ExamDesign
import TestSupport
import Testing

/// What holds for every time metric, whatever the times.
@Suite struct TimeMetricLawTests {
  private func metrics(_ sittings: [ResponseSeries]) -> [(name: String, metric: Metric)] {
    EveryMetric.ofTime(sittings)
  }

  private let fixtures = [
    TimeFixture.first(hasNorms: true), TimeFixture.second(hasNorms: true),
  ]

  @Test func theFixturesGiveNearlyAllMetricsAValue() {
    let without = metrics(fixtures).filter { $0.metric.value == nil }.map(\.name)
    #expect(without == ["rapid", "break accuracy", "fitted"])
  }

  @Test func computedAgainIdentical() {
    let again = metrics(fixtures).map(\.metric)
    #expect(metrics(fixtures).map(\.metric) == again)
    #expect(EndOfBlockRush(fixtures) == EndOfBlockRush(fixtures))
    #expect(SpeedChangePoint(fixtures[0]) == SpeedChangePoint(fixtures[0]))
    #expect(UnusualTimes(fixtures) == UnusualTimes(fixtures))
  }

  /// A state without data has no value; every number is finite; the interval holds the value.
  ///
  /// On sittings of every length and with odd times.
  @Test(arguments: [0, 1, 2, 5, 14, 15, 19, 20, 39, 40, 60, 139, 160])
  func statesAndValuesAgree(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count) + 1)
    for kind in 0..<6 {
      var sitting = TimedSitting.ordinary(count)
      for index in sitting.responses.indices {
        sitting.responses[index].norm = kind == 5 ? TimeFixture.norm(of: index) : nil
        sitting.responses[index].outcome =
          Outcome.allCases.randomElement(using: &generator) ?? .right
        switch kind {
        case 1: sitting.responses[index].seconds = 42
        case 2: sitting.responses[index].seconds = generator.chance(30) ? 0 : 60
        case 3: sitting.responses[index].seconds = generator.chance(10) ? 1e9 : 70
        case 4: sitting.responses[index].seconds = -1
        default: break
        }
      }
      for (name, metric) in metrics([sitting, TimedSitting.empty]) {
        let hasValue = metric.state == .ok || metric.state == .provisional
        #expect((metric.value != nil) == hasValue, "\(name), \(count) items, kind \(kind)")
        let numbers = [metric.value, metric.low, metric.high].compactMap(\.self)
        #expect(numbers.allSatisfy { $0.isFinite }, "\(name), \(count) items, kind \(kind)")
        if let value = metric.value, let low = metric.low, let high = metric.high {
          #expect(low <= value + 1e-12 && value <= high + 1e-12, "\(name), \(count), \(kind)")
        }
      }
    }
  }

  /// All times by a factor: the typical time by that factor, τ's unit apart, and nothing else.
  @Test(arguments: [0.5, 1.7, 60])
  func aConstantFactor(factor: Double) throws {
    let scaled = fixtures.map { sitting in
      sitting.mapped { response in
        response.seconds *= factor
        response.norm = nil
      }
    }
    let plain = fixtures.map { sitting in sitting.mapped { $0.norm = nil } }
    let (one, other) = (ItemTimeProfile(plain), ItemTimeProfile(scaled))
    #expect(isClose(other.typicalSeconds.value, factor * (one.typicalSeconds.value ?? 0), 1e-12))
    #expect(isClose(other.typicalSeconds.low, factor * (one.typicalSeconds.low ?? 0), 1e-12))
    func same(_ left: Metric, _ right: Metric) -> Bool {
      guard let value = left.value, let low = left.low, let high = left.high else { return false }
      return isClose(right, value, low, high, 1e-11)
    }
    #expect(same(one.spreadFactor, other.spreadFactor))
    #expect(same(RightWrongTimeRatio(plain).ratio, RightWrongTimeRatio(scaled).ratio))
    #expect(same(EndOfBlockRush(plain).change, EndOfBlockRush(scaled).change))
    #expect(same(SpeedStamina(plain).change, SpeedStamina(scaled).change))
    #expect(same(BreakContrast(plain).time, BreakContrast(scaled).time))
    #expect(
      UnusualTimes(plain).flags.map(\.position) == UnusualTimes(scaled).flags.map(\.position))
    let statistics = [plain, scaled].map { SpeedChangePoint($0[0]).statistic }
    #expect(isClose(statistics[1], try #require(statistics[0]), 1e-10))
  }

  /// Exchanging two items that took equally long changes nothing that looks at times alone.
  @Test func exchangingItemsOfEqualTime() throws {
    let sitting = fixtures[0].mapped { $0.norm = nil }
    let first = 12
    var exchanged = sitting
    exchanged.responses[30].seconds = exchanged.responses[first].seconds
    let base = exchanged
    let (left, right) = (base.responses[first], base.responses[30])
    try #require(left.isTimedAnswer && right.isTimedAnswer)
    exchanged.responses[first].outcome = right.outcome
    exchanged.responses[30].outcome = left.outcome
    #expect(ItemTimeProfile([base]) == ItemTimeProfile([exchanged]))
    #expect(SpeedStamina([base]) == SpeedStamina([exchanged]))
    #expect(EndOfBlockRush([base]) == EndOfBlockRush([exchanged]))
    #expect(SpeedChangePoint(base) == SpeedChangePoint(exchanged))
    #expect(BreakContrast([base]).time == BreakContrast([exchanged]).time)
  }

  /// What comes after changes nothing of what was: items not reached add to no time metric.
  @Test func itemsNotReachedAddNothing() {
    let names = Set(["not reached", "omitted", "late", "fitted"])
    let whole = fixtures[0]
    let half = whole.prefix(80)
    let open = ResponseSeries(
      responses: whole.responses.map { response in
        var response = response
        if response.position >= 80 {
          response.outcome = .notReached
          response.seconds = 0
        }
        return response
      }, isOrderRandom: true, breaks: whole.breaks)
    let pairs = zip(metrics([half]), metrics([open]))
    for (left, right) in pairs where !names.contains(left.name) {
      #expect(left.metric == right.metric, "\(left.name)")
    }
  }
}
