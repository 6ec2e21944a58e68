import ExamAnalytics

/// Where the time of a sitting, or of several, went.
enum PaceSection {
  /// - Parameters:
  ///   - metrics: of the sittings.
  ///   - cutOff: what a rule to leave every item early would have come to; nil leaves that out.
  /// - Returns: Names with their values, then the arithmetic of the rule.
  static func parts(_ metrics: MetricSet, cutOff: CutOffArithmetic?) -> [ReportPart] {
    var pairs = [
      KeyValue("Item time", StyledText(itemTime(metrics.profile))),
      KeyValue("Right and wrong", StyledText(rightWrong(metrics.rightWrong))),
    ]
    if metrics.speed.tau.state != .notApplicable {
      pairs.append(KeyValue("Speed", StyledText(speed(metrics.speed))))
    }
    pairs += [
      KeyValue("Long items", StyledText(sinks(metrics.sinks))),
      KeyValue("End of blocks", StyledText(RushText.words(metrics))),
      KeyValue("Change of pace", StyledText(RushText.changePoint(metrics))),
      KeyValue("Unusual times", StyledText(unusual(metrics.unusual))),
      KeyValue("Very fast", StyledText(rapid(metrics.rapid))),
      KeyValue("Left open", StyledText(open(metrics.open))),
    ]
    if let forecasts = forecasts(metrics.forecasts) {
      pairs.append(KeyValue("Forecasts", StyledText(forecasts)))
    }
    return [.keyValues(pairs)]
      + (cutOff.map { [.paragraph(StyledText(CutOffText.words($0)))] } ?? [])
  }

  private static func itemTime(_ profile: ItemTimeProfile) -> String {
    guard let typical = MetricText.estimate(profile.typicalSeconds, ClockText.clock),
      let spread = profile.spreadFactor.value
    else {
      return MetricText.notEnough(
        profile.typicalSeconds.n, of: ItemTimeProfile.minimum, "timed answers") + "."
    }
    let interval = MetricText.interval(profile.spreadFactor, MetricText.ratio) ?? ""
    return """
      typically \(typical); about two of three lie within a factor of \(MetricText.ratio(spread)) \
      (\(interval)).
      """
  }

  private static func rightWrong(_ ratio: RightWrongTimeRatio) -> String {
    switch ratio.ratio.state {
    case .notApplicable: return "nothing is scored."
    case .notEnoughData:
      return """
        not enough data: \(ratio.right.n) right and \(ratio.wrong.n) wrong, and \
        \(RightWrongTimeRatio.minimum) of each are needed.
        """
    case .ok, .provisional:
      return """
        right answers took \(MetricText.ratio(ratio.ratio.value ?? 1)) × the time of wrong ones \
        \(MetricText.basis(ratio.ratio, MetricText.ratio)). Hard items take long and are missed, so \
        this does not say what more time would have done.
        """
    }
  }

  private static func speed(_ speed: Speed) -> String {
    guard let ratio = speed.timeRatio.value else {
      return MetricText.notEnough(speed.tau.n, of: Speed.minimum, "answers to calibrated items")
        + "."
    }
    return """
      \(MetricText.ratio(ratio)) × the time that others take for the same items \
      \(MetricText.basis(speed.timeRatio, MetricText.ratio)).
      """
  }

  private static func sinks(_ sinks: TimeSinkTotals) -> String {
    guard let count = sinks.count.value, let share = sinks.timeShare.value,
      let excess = sinks.excess.value, let items = sinks.equivalentItems.value
    else { return "none to count: no item of a limited block came on screen." }
    guard count > 0 else { return "none took more than twice its share." }
    var words = """
      \(NumberText.count(Int(count), "item")) of \(sinks.count.n) took more than twice the share of \
      an item: \(NumberText.percent(share)) of the time, \(ClockText.clock(excess)) over, the time \
      of \(NumberText.decimal(items, places: 1)) items.
      """
    switch sinks.accuracy.state {
    case .ok, .provisional:
      words += " Right in \(MetricText.estimate(sinks.accuracy, NumberText.percent) ?? "")."
    case .notEnoughData:
      words +=
        " Too few to judge how often they were right; \(TimeSinks.accuracyMinimum) are needed."
    case .notApplicable: break
    }
    return words
  }

  private static func unusual(_ unusual: UnusualTimes) -> String {
    guard let observed = unusual.observed.value, let expected = unusual.expected else {
      return MetricText.notEnough(
        unusual.observed.n, of: UnusualTimes.minimum, "timed answers") + "."
    }
    return """
      \(Int(observed)) of \(unusual.observed.n) far from all others; chance alone makes \
      \(NumberText.decimal(expected, places: 1)).
      """
  }

  private static func rapid(_ rapid: RapidResponses) -> String {
    let count = Int(rapid.count.value ?? 0)
    let answers =
      "\(NumberText.count(count, "answer")) under 10 s and under a tenth of the expected time"
    switch rapid.verdict {
    case .none: return "none."
    case .tooFewToSay: return "\(answers); too few to interpret."
    case .fastAndAccurate:
      return "\(answers): fast and accurate, right in \(accuracy(rapid))."
    case .possibleRapidResponses:
      return """
        \(answers): possible rapid responses, right in \(accuracy(rapid)), the others in \
        \(rapid.otherAccuracy.value.map(NumberText.percent) ?? "more").
        """
    }
  }

  private static func accuracy(_ rapid: RapidResponses) -> String {
    MetricText.estimate(rapid.accuracy, NumberText.percent) ?? "–"
  }

  private static func open(_ open: OpenItemTotals) -> String {
    guard let notReached = open.notReached.value, let omitted = open.omitted.value,
      let late = open.lastTenSeconds.value
    else { return "no block was begun." }
    var words = """
      \(Int(notReached)) not reached, \(Int(omitted)) blank, \(Int(late)) first answered in the \
      last ten seconds, of \(NumberText.count(open.notReached.n, "item")) in \
      \(NumberText.count(open.blocks, "block")).
      """
    if let unread = open.lateFills.value, unread > 0 {
      words += " \(Int(unread)) of those last-second answers had no time for reading."
    }
    return words
  }

  private static func forecasts(_ forecasts: [HalfwayForecast]) -> String? {
    let held = forecasts.compactMap(\.wasHeld)
    guard !held.isEmpty else { return nil }
    return """
      told at half-time, the finish of \(held.count { $0 }) of \
      \(NumberText.count(held.count, "finished block")) lay within its 90% interval.
      """
  }
}
