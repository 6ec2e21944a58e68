import ExamAnalytics
import Testing

@Suite struct RapidResponsesTests {
  /// So many items: the first `rapid` in 4 s, of them `right` right; the others 70 % right.
  private func sitting(_ count: Int, rapid: Int, right: Int) -> ResponseSeries {
    var sitting = TimedSitting.ordinary(count)
    for index in 0..<count {
      if index < rapid {
        sitting.responses[index].seconds = 4
        sitting.responses[index].outcome = index < right ? .right : .wrong
      } else {
        sitting.responses[index].outcome = (index * 7) % 10 < 7 ? .right : .wrong
      }
    }
    return sitting
  }

  @Test(
    arguments: [
      (nil, 9.0), (60.0, 6), (90, 9), (100, 10), (300, 10), (0, 9), (.infinity, 9),
    ] as [(Double?, Double)])
  func threshold(expected: Double?, seconds: Double) {
    let item = TimedSitting.ordinary(1).mapped { $0.expectedSeconds = expected }.responses[0]
    #expect(isClose(item.rapidThresholdSeconds, seconds, 1e-12))
  }

  @Test func theThresholdItselfIsNotRapid() {
    let sitting = TimedSitting.series([9, 8.999, 0], blockSize: 3)
    #expect(sitting.responses.map(\.isRapid) == [false, true, false])
  }

  /// In ``TimeFixture`` two answers take 2 and 4.5 s.
  @Test func countsAndEffort() {
    let rapid = RapidResponses([TimeFixture.first()])
    #expect(rapid.count == .exact(2, n: 149))
    #expect(isClose(rapid.responseTimeEffort.value, 147.0 / 149, 1e-12))
    #expect(rapid.accuracy == .notEnoughData(n: 2) && rapid.verdict == .tooFewToSay)
    #expect(isClose(rapid.overallAccuracy.value, 109.0 / 149, 1e-12))
    #expect(isClose(rapid.otherAccuracy.value, 108.0 / 147, 1e-12))
  }

  /// Golden numbers: counted with numpy 2.4.6 on ``TimeFixture``, each time below 45 s a sixth of
  /// what it is; intervals of statsmodels 0.15.0, `proportion_confint(method="wilson")`.
  @Test func golden() {
    let sitting = TimeFixture.first().mapped { $0.seconds /= $0.seconds < 45 ? 6 : 1 }
    let rapid = RapidResponses([sitting])
    #expect(rapid.count == .exact(32, n: 149))
    #expect(isClose(rapid.responseTimeEffort.value, 0.785234899328859, 1e-12))
    #expect(isClose(rapid.accuracy, 0.8125, 0.6764703099044295, 0.8998065038113318, 1e-12))
    #expect(
      isClose(
        rapid.otherAccuracy, 0.7094017094017094, 0.636245556198051, 0.7730922120130802, 1e-12))
    #expect(
      isClose(
        rapid.overallAccuracy, 0.7315436241610739, 0.668089179596079, 0.7867392889554259, 1e-12))
  }

  @Test(arguments: [(19, Metric.State.notEnoughData), (20, .ok)])
  func effortNeedsTwenty(count: Int, state: Metric.State) {
    let rapid = RapidResponses([sitting(count, rapid: 6, right: 0)])
    #expect(rapid.responseTimeEffort.state == state)
    #expect(rapid.count == .exact(6, n: count), "a count needs no minimum")
    #expect(rapid.verdict == (state == .ok ? .possibleRapidResponses : .tooFewToSay))
    #expect(rapid.overallAccuracy.state == state)
  }

  /// The share right of the others needs twenty of them.
  @Test(arguments: [(19, Metric.State.notEnoughData), (20, .ok)])
  func otherAccuracyNeedsTwenty(others: Int, state: Metric.State) {
    let rapid = RapidResponses([sitting(others + 6, rapid: 6, right: 0)])
    #expect(rapid.otherAccuracy.state == state && rapid.otherAccuracy.n == others)
    #expect((rapid.otherAccuracy.value == nil) == (state != .ok))
  }

  @Test(arguments: [
    (0, 0, RapidResponses.Verdict.none),
    (4, 0, .tooFewToSay),
    (5, 0, .possibleRapidResponses),
    // Wilson's upper end of 2 in 5 is 0.73: above the own 0.69.
    (5, 2, .tooFewToSay),
    (5, 3, .tooFewToSay),
    (5, 4, .fastAndAccurate),
    (5, 5, .fastAndAccurate),
    // 16 of 40 reaches 0.53 at most.
    (40, 16, .possibleRapidResponses),
  ])
  func verdict(rapid: Int, right: Int, verdict: RapidResponses.Verdict) {
    #expect(RapidResponses([sitting(200, rapid: rapid, right: right)]).verdict == verdict)
  }

  /// Four of five right is more than guessing among five options, not among two.
  @Test func guessingAmongTwo() {
    let two = sitting(200, rapid: 5, right: 4).mapped { $0.optionCount = 2 }
    #expect(RapidResponses([two]).verdict == .tooFewToSay)
    let unknown = sitting(200, rapid: 5, right: 4).mapped { $0.optionCount = nil }
    #expect(RapidResponses([unknown]).verdict == .fastAndAccurate)
  }

  @Test func withoutAKey() {
    let sitting = sitting(200, rapid: 10, right: 0).mapped { $0.outcome = .unscorable }
    let rapid = RapidResponses([sitting])
    #expect(rapid.count.value == 10 && rapid.verdict == .tooFewToSay)
    #expect(rapid.accuracy.state == .notApplicable)
  }

  @Test func nothing() {
    let rapid = RapidResponses([])
    #expect(rapid.count == .exact(0, n: 0) && rapid.verdict == .none)
    #expect(rapid.responseTimeEffort == .notEnoughData(n: 0))
  }
}
