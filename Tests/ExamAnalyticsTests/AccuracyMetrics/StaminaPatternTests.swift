import ExamAnalytics
import Testing

@Suite struct StaminaPatternTests {
  enum Time: Sendable, CaseIterable {
    case slower, faster, same, provisional, few, unordered

    var metric: Metric {
      switch self {
      case .slower: .estimate(0.1, Interval(low: 0.02, high: 0.2), n: 200)
      case .faster: .estimate(-0.1, Interval(low: -0.2, high: -0.02), n: 200)
      case .same: .estimate(0.01, Interval(low: -0.1, high: 0.12), n: 200)
      case .provisional:
        .estimate(0.1, Interval(low: 0.02, high: 0.2), n: 200, isProvisional: true)
      case .few: .notEnoughData(n: 20)
      case .unordered: .notApplicable()
      }
    }
  }

  @Test(arguments: [
    (AccuracyStamina.Verdict.declineLikely, Time.slower, StaminaPattern.fatigue),
    (.declineLikely, .faster, .rushing), (.declineLikely, .same, .noFinding),
    (.improvementLikely, .faster, .settlingIn), (.noClearChange, .faster, .settlingIn),
    (.improvementLikely, .slower, .noFinding), (.noClearChange, .slower, .noFinding),
    (.noClearChange, .same, .noFinding), (.declineLikely, .provisional, .notEnoughData),
    (.declineLikely, .few, .notEnoughData), (.notEnoughData, .slower, .notEnoughData),
    (.notEnoughData, .unordered, .notApplicable), (.notApplicable, .few, .notApplicable),
  ])
  func pair(accuracy: AccuracyStamina.Verdict, time: Time, pattern: StaminaPattern) {
    #expect(StaminaPattern(accuracy: accuracy, timeChange: time.metric) == pattern)
  }

  @Test func noWordWithoutBoth() {
    for time in [Time.provisional, .few, .unordered] {
      for accuracy in AccuracyStamina.Verdict.allCases {
        let pattern = StaminaPattern(accuracy: accuracy, timeChange: time.metric)
        #expect([.notEnoughData, .notApplicable].contains(pattern))
      }
    }
  }
}
