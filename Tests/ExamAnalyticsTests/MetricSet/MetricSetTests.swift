import ExamAnalytics
import TestSupport
import Testing

/// What holds for all metrics at once.
@Suite struct MetricSetTests {
  private let fixtures = [
    TimeFixture.first(hasNorms: true), TimeFixture.second(hasNorms: true),
  ]

  @Test func everyNameOnceInAScope() {
    for sittings in [fixtures, [fixtures[0]], []] {
      let rows = MetricSet(sittings).rows
      #expect(Set(rows.map { "\($0.scope) \($0.name)" }).count == rows.count)
    }
    let rows = MetricSet.rows(ofOneSitting: fixtures[0])
    #expect(Set(rows.map { "\($0.scope) \($0.name)" }).count == rows.count)
  }

  @Test func computedAgainIdentical() {
    #expect(MetricSet(fixtures).rows == MetricSet(fixtures).rows)
    #expect(
      MetricSet.rows(ofOneSitting: fixtures[1]) == MetricSet.rows(ofOneSitting: fixtures[1]))
  }

  /// A state without data has no number, every number is finite, an interval holds its value.
  @Test(arguments: [0, 1, 5, 20, 41, 160])
  func statesAndValuesAgree(count: Int) {
    var generator = SeededGenerator(seed: 77 + UInt64(count))
    var odd = TimedSitting.ordinary(count)
    for index in odd.responses.indices {
      odd.responses[index].outcome = Outcome.allCases.randomElement(using: &generator) ?? .right
      odd.responses[index].seconds =
        [0, 1e-3, 60, 1e9, -5].randomElement(using: &generator) ?? 0
      odd.responses[index].confidence =
        [nil, 0, 0.5, 1].randomElement(using: &generator) ?? nil
      odd.responses[index].system = "s\(index % 3)"
    }
    for row in MetricSet.rows(ofOneSitting: odd) {
      let metric = row.metric
      let hasValue = metric.state == .ok || metric.state == .provisional
      #expect((metric.value != nil) == hasValue, "\(row)")
      #expect(
        [metric.value, metric.low, metric.high].allSatisfy { $0?.isFinite ?? true }, "\(row)")
      if let value = metric.value, let low = metric.low, let high = metric.high {
        #expect(low <= value && value <= high, "\(row)")
      }
    }
  }

  /// What comes in later blocks changes nothing that is said of earlier ones.
  @Test func forecastsKnowNoFuture() {
    let whole = HalfwayForecast.all(of: fixtures[0], earlier: [])
    let half = HalfwayForecast.all(of: fixtures[0].prefix(80), earlier: [])
    #expect(whole.count == 8 && half.count == 4)
    #expect(Array(whole.prefix(4)) == half)
    var changed = fixtures[0]
    for index in 75..<80 { changed.responses[index].seconds *= 7 }
    let other = HalfwayForecast.all(of: changed, earlier: [])
    #expect(other[3].forecast == whole[3].forecast && other[3].actual != whole[3].actual)
  }

  @Test func forecastsHeldAgainstWhatCame() throws {
    let all = HalfwayForecast.all(of: fixtures[0], earlier: [])
    let forecast = try #require(all.first)
    let seconds = fixtures[0].responses.prefix(20).map(\.seconds)
    #expect(isClose(forecast.actual, seconds.reduce(0, +)))
    #expect(forecast.forecast.basis == .defaultPace && all[3].forecast.basis == .ownPace)
    var cut = fixtures[0]
    (cut.responses[19].outcome, cut.responses[19].seconds) = (.notReached, 0)
    #expect(HalfwayForecast.all(of: cut, earlier: [])[0].wasHeld == nil)
  }

  @Test func debtFromItemTimes() {
    let block = TimedSitting.series([100, 80, 120, 60], blockSize: 4).responses
    let debt = ItemTimeDebt(block)
    #expect(debt.checkpoints.map(\.debt.value) == [10, 0, 30, 0])
    #expect(debt.maximum == .exact(30, n: 3))
    #expect(ItemTimeDebt([]).maximum == .notApplicable())
    var cut = block
    (cut[3].outcome, cut[3].seconds) = (.notReached, 0)
    #expect(ItemTimeDebt(cut).checkpoints.map(\.debt.value) == [10, 0, 30, nil])
    #expect(
      ItemTimeDebt(
        cut.map { item in
          var item = item
          item.blockLimitSeconds = nil
          return item
        }
      ).maximum.state == .notApplicable)
  }

  /// As in a block and in the forecast of `trend`: on the exam an item never reached is wrong.
  @Test func itemsNeverReachedCountInTheScore() throws {
    let sitting = AccuracySitting.series(AccuracySitting.ordinary(100) + "--nnnnnnnn")
    let right = AccuracySitting.ordinary(100).count { $0 == "1" }
    let score = MetricSet([sitting]).score
    #expect(score.value == Double(right) / 110 && score.n == 110)
    let rows = MetricSet.rows(ofOneSitting: sitting)
    let next = try #require(rows.first { $0.name == "readiness_next_percent" }).metric
    let form = FormResult(right: right, items: 110, time: 0, source: "")
    #expect(next == Readiness([form], next: 110, time: 1, cut: nil).nextPercent)
    #expect(AccuracyTrend([sitting], slopePriorDeviation: 1)?.n == 102)
  }

  /// Where no key is known a blank is no wrong answer either.
  @Test func withoutKeysThereIsNoScore() {
    let marks = "xx-xx-x-xn--------------x"
    let sitting = AccuracySitting.series(String(repeating: marks, count: 8)).mapped {
      $0.isScorable = false
      $0.system = "renal"
    }
    let metrics = MetricSet([sitting])
    #expect(metrics.score == .notApplicable(methodVersion: 2))
    #expect(metrics.open.omitted.value == 136 && metrics.open.notReached.value == 8)
    #expect(metrics.strengths.allSatisfy { $0.strengths.groups.isEmpty })
    #expect(AccuracyTrend([sitting], slopePriorDeviation: 1) == nil)
  }

  /// Golden numbers: `numpy.cumsum` (2.4.6) of the times of ``TimeFixture``, less 90 s an item.
  @Test(arguments: [
    (0, [1, -143.3, -187.5, -91], 62.9, 4), (5, [-222.3, -332.7, -244.1, -180.5], -9.1, 1),
  ])
  func goldenDebt(block: Int, checkpoints: [Double], maximum: Double, at items: Int) {
    let debt = ItemTimeDebt(fixtures[0].blocks[block])
    #expect(zip(debt.checkpoints, checkpoints).allSatisfy { isClose($0.debt.value, $1, 1e-12) })
    #expect(isClose(debt.maximum.value, maximum, 1e-12) && debt.maximum.n == items)
  }

  @Test func strengthsByLabel() throws {
    var sitting = TimedSitting.ordinary(120)
    for index in sitting.responses.indices {
      sitting.responses[index].system = ["renal", "cardiac"][index % 2]
      if index % 2 == 0, index % 6 < 4 { sitting.responses[index].outcome = .wrong }
    }
    let table = StrengthTable([sitting], by: .system)
    #expect(table.strengths.groups.map(\.label) == ["cardiac", "renal"])
    #expect(table.weaker.map(\.label) == ["renal"])
    #expect(StrengthTable([sitting], by: .task).strengths.groups.isEmpty)
  }
}
