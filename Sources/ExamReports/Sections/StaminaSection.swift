import ExamAnalytics

/// Whether accuracy and pace held from the first item to the last, read together.
enum StaminaSection {
  static func parts(_ metrics: MetricSet) -> [ReportPart] {
    if let reason = metrics.orders.reason {
      return [.paragraph(StyledText("Not computed: \(reason)."))]
    }
    var parts: [ReportPart] = [
      .keyValues([
        KeyValue("Accuracy", StyledText(accuracy(metrics))),
        KeyValue("Pace", StyledText(pace(metrics.stamina.speed))),
        KeyValue("Together", StyledText(together(metrics.stamina.pattern))),
        KeyValue("Breaks", StyledText(breaks(metrics.stamina.breaks))),
      ])
    ]
    let left = metrics.orders.count { !$0.isRandom }
    if left > 0 {
      parts.append(
        .paragraph(
          StyledText(
            "\(NumberText.count(left, "sitting")) left out, because of the order of items.")))
    }
    return parts
  }

  private static func accuracy(_ metrics: MetricSet) -> String {
    guard metrics.isScored else { return "not known, since nothing is scored." }
    let stamina = metrics.stamina.accuracy
    guard let change = stamina.change.value, let decline = stamina.probabilityOfDecline else {
      return """
        not enough data to separate stamina from luck: \
        \(NumberText.count(stamina.change.n, "answer")), about \(stamina.answersNeeded) needed.
        """
    }
    let interval = MetricText.interval(stamina.change, MetricText.signed) ?? ""
    var words = """
      \(MetricText.signed(change)) points from the first to the last item (\(interval), \
      n = \(stamina.change.n)); probability of a fall \
      \(NumberText.percent(min(0.99, max(0.01, decline)))). \(verdict(stamina.verdict))
      """
    if let sceptical = stamina.scepticalChange.value, stamina.scepticalVerdict != stamina.verdict {
      words += """
         Somebody who doubts large changes would say \(MetricText.signed(sceptical)) \
        (\(MetricText.interval(stamina.scepticalChange, MetricText.signed) ?? "")).
        """
    }
    return words
  }

  private static func verdict(_ verdict: AccuracyStamina.Verdict) -> String {
    switch verdict {
    case .declineLikely: "A decline is likely."
    case .improvementLikely: "An improvement is likely."
    case .noClearChange: "No clear change: whatever there is lies within 10 points."
    case .notEnoughData: "That does not show whether accuracy changes; more sittings would."
    case .notApplicable: ""
    }
  }

  private static func pace(_ stamina: SpeedStamina) -> String {
    guard let change = stamina.change.value, let low = stamina.change.low,
      let high = stamina.change.high
    else {
      return MetricText.notEnough(stamina.change.n, of: SpeedStamina.minimum, "timed answers")
        + "."
    }
    let interval = MetricText.interval(stamina.change, MetricText.change) ?? ""
    var words = """
      \(MetricText.change(change)) time from the first to the last item (\(interval), \
      n = \(stamina.change.n)).
      """
    if low <= 0, high >= 0 {
      words += " The interval holds 0, so a change is not shown."
    } else {
      words += change < 0 ? " You got faster." : " You got slower."
    }
    if stamina.change.state == .provisional {
      words += " Provisional: too few blocks to know how much your blocks differ."
    }
    return words
  }

  private static func together(_ pattern: StaminaPattern) -> String {
    switch pattern {
    case .fatigue: "slower and less accurate: what fatigue looks like."
    case .rushing: "faster and less accurate: what rushing looks like."
    case .settlingIn: "faster without losing accuracy: settling in, no sign of fatigue."
    case .noFinding: "no pattern of fatigue or rushing."
    case .notEnoughData: "cannot be told yet: at least one of the two changes is not clear."
    case .notApplicable: "not computed."
    }
  }

  private static func breaks(_ breaks: BreakContrast) -> String {
    [time(breaks), accuracy(breaks)].compactMap(\.self).joined(separator: " ")
  }

  private static func time(_ breaks: BreakContrast) -> String {
    guard breaks.time.value != nil else {
      return """
        \(NumberText.count(breaks.timeBreaks, "break")) so far, \(BreakContrast.timeBreaksNeeded) \
        needed; the effect on pace cannot be estimated yet.
        """
    }
    var words = """
      the first five items after a break took \(change(breaks.time)) against the last five before \
      it, over \(NumberText.count(breaks.timeBreaks, "break")); a rush before breaks is part of that.
      """
    let byLength = BreakContrast.Length.allCases.compactMap { length -> String? in
      guard let metric = breaks.timeByLength[length], metric.value != nil else { return nil }
      return "\(length.words) \(change(metric))"
    }
    if byLength.count > 1 { words += " By length: \(byLength.joined(separator: ", "))." }
    return words
  }

  private static func change(_ metric: Metric) -> String {
    metric.value.map {
      "\(MetricText.change($0)) time (\(MetricText.interval(metric, MetricText.change) ?? ""))"
    } ?? "–"
  }

  private static func accuracy(_ breaks: BreakContrast) -> String? {
    if let value = breaks.accuracy.value {
      let interval =
        MetricText.interval(breaks.accuracy) { MetricText.signed($0 * 100) } ?? ""
      return "Accuracy after them: \(MetricText.signed(value * 100)) points (\(interval))."
    }
    guard let needed = breaks.accuracyBreaksNeeded else { return nil }
    return "Their effect on accuracy would take about \(needed) breaks to see."
  }
}

extension BreakContrast.Length {
  var words: String {
    switch self {
    case .underFiveMinutes: "under 5 min"
    case .underFifteenMinutes: "5 to 15 min"
    case .fifteenMinutesOrMore: "15 min or more"
    }
  }
}
