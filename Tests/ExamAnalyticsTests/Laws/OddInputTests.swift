import ExamAnalytics
import Testing

/// What nobody expects and a record may hold all the same.
@Suite struct OddInputTests {
  /// One kind of sitting, made from an ordinary one of confidence 0.9 or 0.6 and two of three right.
  enum Oddity: CaseIterable, Sendable {
    case nothing, allRight, allWrong, allBlank, noKeys, notReached, oneConfidence, sureOfAll
    case guessedAll, zeroTimes, equalTimes, hugeTimes, tinyTimes, oneHugeTime, oneTinyTime
    case infiniteTimes, negativeTimes, noBreaks, manyBreaks, oneBlock

    func sitting(_ count: Int) -> ResponseSeries {
      var sitting = TimedSitting.ordinary(count).mapped { item in
        item.outcome = (item.position * 7) % 3 == 0 ? .wrong : .right
        item.confidence = item.position.isMultiple(of: 2) ? 0.9 : 0.6
        change(&item)
      }
      switch self {
      case .nothing: sitting.responses = []
      case .noBreaks: sitting.breaks = []
      case .manyBreaks: sitting.breaks += (0..<20).map { .init(afterBlock: $0, seconds: 0) }
      default: break
      }
      return sitting
    }

    private func change(_ item: inout TimedResponse) {
      switch self {
      case .allRight: item.outcome = .right
      case .allWrong: item.outcome = .wrong
      case .allBlank: item.outcome = .unanswered
      case .noKeys: item.outcome = .unscorable
      case .notReached: (item.outcome, item.seconds) = (.notReached, 0)
      case .oneConfidence: item.confidence = 0.6
      case .sureOfAll: item.confidence = 1
      case .guessedAll: item.confidence = 0
      case .zeroTimes: item.seconds = 0
      case .equalTimes: item.seconds = 90
      case .hugeTimes: item.seconds = 1e300
      case .tinyTimes: item.seconds = 1e-300
      case .oneHugeTime: if item.position == 3 { item.seconds = 1e300 }
      case .oneTinyTime: if item.position == 3 { item.seconds = 1e-300 }
      case .infiniteTimes: item.seconds = .infinity
      case .negativeTimes: item.seconds = -60
      case .oneBlock: (item.block, item.placeInBlock) = (0, item.position)
      case .nothing, .noBreaks, .manyBreaks: break
      }
    }
  }

  /// A state without data has no value; every number is finite; the interval holds the value.
  @Test(arguments: Oddity.allCases, [1, 40, 160])
  func statesAndValuesAgree(oddity: Oddity, count: Int) {
    let sittings = [oddity.sitting(count), oddity.sitting(count)]
    let metrics =
      EveryMetric.ofTime(sittings) + EveryMetric.ofAccuracy(sittings)
      + [("forecast", EveryMetric.ofForecast(sittings))]
    for (name, metric) in metrics {
      let hasValue = metric.state == .ok || metric.state == .provisional
      #expect((metric.value != nil) == hasValue, "\(name)")
      let numbers = [metric.value, metric.low, metric.high].compactMap(\.self)
      #expect(numbers.allSatisfy { $0.isFinite }, "\(name): \(numbers)")
      if let value = metric.value, let low = metric.low, let high = metric.high {
        let slack = 1e-9 * max(1, abs(value))
        #expect(low <= value + slack && value <= high + slack, "\(name): \(numbers)")
      }
    }
  }

  /// No word about what has no number.
  @Test(arguments: Oddity.allCases, [1, 40, 160])
  func noWordWithoutANumber(oddity: Oddity, count: Int) {
    let sittings = [oddity.sitting(count)]
    let stamina = AccuracyStamina(sittings)
    let silent = stamina.change.value == nil
    #expect(!silent || [.notEnoughData, .notApplicable].contains(stamina.verdict))
    let bias = ConfidenceBias(sittings)
    #expect(bias.bias.value != nil || [.notEnoughData, .notApplicable].contains(bias.verdict))
    let area = ConfidenceDiscrimination(sittings)
    #expect(area.area.value != nil || [.notEnoughData, .notApplicable].contains(area.verdict))
    let readiness = Readiness(EveryMetric.forms(sittings), next: 40, time: 1, cut: 0.62)
    #expect(readiness.chance != nil || readiness.verdict == .notEnoughData)
    for group in SubgroupStrengths(EveryMetric.counts(sittings)).groups {
      #expect(group.strength.value != nil || group.verdict != .weaker)
    }
    let rapid = RapidResponses(sittings)
    let words: [RapidResponses.Verdict] = [.possibleRapidResponses, .fastAndAccurate]
    #expect(rapid.accuracy.value != nil || !words.contains(rapid.verdict))
    let change = SpeedChangePoint(sittings[0], draws: 99)
    #expect(change.p.value != nil || change.change == nil)
    if [.notEnoughData, .notApplicable].contains(stamina.verdict) {
      let pattern = StaminaPattern(
        accuracy: stamina.verdict, timeChange: SpeedStamina(sittings).change)
      #expect([.notEnoughData, .notApplicable].contains(pattern))
    }
  }

  /// Where nothing differs, nothing is found.
  @Test(arguments: [Oddity.allRight, .allWrong])
  func allAlikeIsNoFinding(oddity: Oddity) {
    let sittings = (0..<3).map { _ in oddity.sitting(160) }
    #expect(AccuracyStamina(sittings).verdict == .noClearChange)
    let words = SubgroupStrengths(EveryMetric.counts(sittings)).groups.map(\.verdict)
    #expect(!words.contains(.weaker))
    #expect(ConfidenceDiscrimination(sittings).area.state == .notEnoughData)
    #expect(RightWrongTimeRatio(sittings).ratio.state == .notEnoughData)
    #expect(BreakContrast(sittings).accuracy.value == nil)
  }

  @Test(arguments: [Oddity.oneConfidence, .sureOfAll, .guessedAll])
  func oneLevelOfConfidence(oddity: Oddity) {
    let sitting = [oddity.sitting(160)]
    #expect(ConfidenceDiscrimination(sitting).area.state == .notApplicable)
    #expect(ConfidenceCalibration(sitting).levels.count == 1)
    #expect(ConfidenceCalibration(sitting).decomposition?.resolution == 0)
    #expect(ConfidenceBias(sitting).bias.state == .ok)
  }
}
