import ExamAnalytics

/// Every metric over sittings by name, so that a law can be told of all at once.
enum EveryMetric {
  /// Few rearrangements: laws hold with any number.
  private static let draws = 99

  static func ofTime(_ sittings: [ResponseSeries]) -> [(name: String, metric: Metric)] {
    let profile = ItemTimeProfile(sittings)
    let sinks = TimeSinkTotals(sittings)
    let open = OpenItemTotals(sittings)
    let rapid = RapidResponses(sittings)
    let contrast = BreakContrast(sittings)
    let rule = CutOffArithmetic(sittings, cutOff: 150)
    let speed = Speed(sittings)
    let rush = EndOfBlockRush(sittings, draws: draws)
    return [
      ("typical", profile.typicalSeconds), ("spread", profile.spreadFactor),
      ("tau", speed.tau), ("time ratio", speed.timeRatio),
      ("sinks", sinks.count), ("sink share", sinks.timeShare), ("excess", sinks.excess),
      ("equivalent", sinks.equivalentItems), ("sink accuracy", sinks.accuracy),
      ("right/wrong", RightWrongTimeRatio(sittings).ratio),
      ("unusual", UnusualTimes(sittings).observed), ("rush", rush.change),
      ("not reached", open.notReached), ("omitted", open.omitted), ("late", open.lateFills),
      (
        "change point",
        sittings.first.map { SpeedChangePoint($0, draws: draws).p } ?? .notApplicable()
      ),
      ("rapid", rapid.count), ("effort", rapid.responseTimeEffort), ("rapid", rapid.accuracy),
      ("stamina", SpeedStamina(sittings).change), ("break time", contrast.time),
      ("break accuracy", contrast.accuracy), ("saved", rule.secondsSaved),
      ("fitted", rule.itemsFitted),
    ]
  }

  static func ofAccuracy(_ sittings: [ResponseSeries]) -> [(name: String, metric: Metric)] {
    let stamina = AccuracyStamina(sittings)
    let calibration = ConfidenceCalibration(sittings)
    let levels = calibration.levels.map { (name: "level \($0.stated)", metric: $0.share) }
    let strengths = SubgroupStrengths(counts(sittings)).groups
    return [
      ("stamina", stamina.change), ("sceptical", stamina.scepticalChange),
      ("bias", ConfidenceBias(sittings).bias), ("score", calibration.score),
      ("area", ConfidenceDiscrimination(sittings).area),
      ("next form", Readiness(forms(sittings), next: 40, time: 9, cut: 0.62).nextPercent),
    ] + levels + strengths.map { (name: "group \($0.label)", metric: $0.strength) }
  }

  /// The forecast of a block of which only the first half was seen, after all the sittings.
  static func ofForecast(_ sittings: [ResponseSeries]) -> Metric {
    let block = TimedSitting.ordinary(20).mapped { item in
      if item.placeInBlock >= 10 { (item.outcome, item.seconds) = (.notReached, 0) }
    }.responses
    return BlockForecast(block: block, elapsed: 900, limit: 1800, earlier: sittings).finish
  }

  /// Each sitting as a form.
  static func forms(_ sittings: [ResponseSeries]) -> [FormResult] {
    sittings.enumerated().map { index, sitting in
      let scored = sitting.responses.compactMap(\.isRight)
      return FormResult(
        right: scored.count { $0 }, items: scored.count, time: Double(index), source: "own")
    }
  }

  /// Each block as a group.
  static func counts(_ sittings: [ResponseSeries]) -> [SubgroupStrengths.Count] {
    sittings.flatMap(\.blocks).enumerated().map { index, block in
      let scored = block.compactMap(\.isRight)
      return .init(label: "\(index)", right: scored.count { $0 }, n: scored.count)
    }
  }
}
