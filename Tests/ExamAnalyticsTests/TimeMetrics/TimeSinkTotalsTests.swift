import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

@Suite struct TimeSinkTotalsTests {
  /// Sums by numpy 2.4.6 on ``TimeFixture``, target 90 s; the interval by scipy 1.17.1,
  /// `binomtest(6, 7).proportion_ci(.9, "wilson")`, which is withheld below ten.
  @Test func golden() {
    let totals = TimeSinkTotals([TimeFixture.first()])
    #expect(totals.count == .exact(7, n: 160))
    #expect(isClose(totals.timeShare.value, 0.16627972196780902, 1e-12))
    #expect(isClose(totals.excess.value, 1712, 1e-12))
    #expect(isClose(totals.equivalentItems.value, 19.022222222222222, 1e-12))
    #expect(totals.accuracy == .notEnoughData(n: 7))
  }

  @Test(arguments: [(9, Metric.State.notEnoughData), (10, .ok), (0, .notApplicable)])
  func accuracyNeedsTenSinks(count: Int, state: Metric.State) {
    var sitting = TimedSitting.ordinary(40)
    for index in 0..<count {
      sitting.responses[index].seconds = 181
      sitting.responses[index].outcome = index < 7 ? .right : .unanswered
    }
    let totals = TimeSinkTotals([sitting])
    #expect(totals.count == .exact(Double(count), n: 40))
    #expect(totals.accuracy.state == state && totals.accuracy.n == count)
    #expect(totals.accuracy.value == (state == .ok ? 0.7 : nil), "blanks are wrong")
  }

  @Test func targetsOfDifferentBlocks() {
    var sitting = TimedSitting.series([100, 100, 200, 200], blockSize: 2)
    for index in 2..<4 { sitting.responses[index].blockLimitSeconds = 100 }  // 50 s an item
    let totals = TimeSinkTotals([sitting])
    #expect(totals.count.value == 2 && totals.excess.value == 300)
    #expect(totals.equivalentItems.value == 6)
    #expect(isClose(totals.timeShare.value, 400.0 / 600))
  }

  @Test func exactlyTwiceTheTargetIsNone() {
    #expect(TimeSinkTotals([TimedSitting.series([180], blockSize: 1)]).count == .exact(0, n: 1))
  }

  @Test func theExpectedTimeStandsInForALimit() {
    let sitting = TimedSitting.series([130, 130], blockSize: 2).mapped {
      $0.blockLimitSeconds = nil
      $0.expectedSeconds = $0.placeInBlock == 0 ? 60 : nil
    }
    #expect(TimeSinkTotals([sitting]).count == .exact(1, n: 1))
    #expect(TimeSinkTotals([]).count.state == .notApplicable)
    let none = sitting.mapped { $0.expectedSeconds = nil }
    let totals = TimeSinkTotals([none])
    #expect(totals.excess.state == .notApplicable && totals.accuracy.state == .notApplicable)
  }

  /// One block says the same here as in its own review.
  @Test func agreesWithTheReviewOfOneBlock() {
    var script = SittingScript(blocks: [20])
    script.begin()
    for index in 0..<20 { script.answer(0, after: index.isMultiple(of: 7) ? 200 : 50) }
    script.end(.examinee)
    let review = script.analysis.sinks
    let times = script.firstBlock.items.map { $0.timeOnScreen.inSeconds }
    let totals = TimeSinkTotals([TimedSitting.series(times, blockSize: 20)])
    #expect(review.sinks.count == 3 && totals.count.value == 3)
    #expect(totals.excess.value == review.excess)
    #expect(isClose(totals.equivalentItems.value, review.equivalentItems, 1e-12))
  }
}
