import ExamAnalytics

/// One finding in words: what was found, on what evidence and how sure, and one thing to do.
struct FindingText {
  /// What was found, such as `you rushed …`; no full stop at its end.
  let sentence: String

  /// The one thing to do; no full stop at its end.
  let advice: String

  /// The line as it is shown: `finding: …; do: …`.
  var text: StyledText {
    StyledText("finding: ", .muted) + StyledText(sentence) + StyledText("; do: ", .muted)
      + StyledText(advice + ".", .emphasis)
  }

  /// Puts a finding into words.
  ///
  /// - Parameters:
  ///   - finding: what was found.
  ///   - plan: the command that shows a plan for the next block; nil where there can be none.
  init(_ finding: SittingFinding, plan: String?) {
    switch finding {
    case .ranOutOfTime(let place, let sinks):
      (sentence, advice) = Self.ranOutOfTime(place, sinks, plan)
    case .leftBlank(let place):
      sentence = "\(Self.wereLeftOpen(place.count))\(Self.place(place))"
      advice = "give every item an answer, a guess where need be; an open item is wrong for certain"
    case .filledInAtTheEnd(let place):
      sentence = """
        you first answered \(NumberText.count(place.count, "item")) in the last ten \
        seconds\(Self.place(place))
        """
      advice = "give every item an answer when you first see it, so that none waits for the end"
    case .longItems(let place, let sinks):
      sentence = "\(Self.words(sinks)), and hardly any time was left\(Self.place(place))"
      advice = Self.leaveAt(sinks.threshold)
    case .timeUnused(let place):
      sentence = """
        more than a quarter of the time was left\(Self.place(place)), and \
        \(NumberText.count(place.count, "answer was", "answers were")) wrong
        """
      advice = "use the time that is left to read again the items you were not sure of"
    case .rushedEnds(let change, let p, let place):
      (sentence, advice) = Self.rushed(change, p, place, plan)
    case .faded(let change, let probability, let pattern, let time):
      (sentence, advice) = Self.faded(change, probability, pattern, time, plan)
    case .paceChanged(let change, let p):
      (sentence, advice) = Self.paceChanged(change, p)
    default:
      (sentence, advice) = Self.knowledge(finding)
    }
  }

  // MARK: - Time

  private static func ranOutOfTime(
    _ place: SittingFinding.OfBlocks, _ sinks: SittingFinding.Sinks?, _ plan: String?
  ) -> (String, String) {
    let missed =
      "time ran out with \(NumberText.count(place.count, "item")) open\(Self.place(place))"
    guard let sinks else {
      return (
        missed + ", and no single item took much more than its share",
        "look at the clock at every fifth item"
          + (plan.map { "; \($0) says what should be left there" } ?? "")
      )
    }
    return ("\(missed), and \(words(sinks))", leaveAt(sinks.threshold))
  }

  private static func rushed(
    _ change: Metric, _ p: Double, _ place: SittingFinding.OfBlocks, _ plan: String?
  ) -> (String, String) {
    let evidence = [
      change.value.map { "\(MetricText.change($0)) time" },
      MetricText.interval(change, MetricText.change), MetricText.p(p),
    ].compactMap(\.self).joined(separator: ", ")
    return (
      "you rushed the last five items of \(place.blocks.count) of \(place.of) blocks (\(evidence))",
      "hold \(plan.map { "the pace of the plan that \($0) gives you" } ?? "an even pace"), so that "
        + "the last five get their time"
    )
  }

  private static func paceChanged(
    _ change: SpeedChangePoint.Change, _ p: Double
  ) -> (String, String) {
    let isFaster = change.ratio < 1
    let sentence = """
      from item \(change.placeInBlock + 1) of block \(change.block + 1) on you were \
      \(isFaster ? "faster" : "slower"): \(MetricText.ratio(change.ratio)) × the time of the items \
      before (\(MetricText.p(p)); the size is an upper guess, since the clearest place was chosen)
      """
    let look =
      isFaster
      ? "look whether your answers there were guesses" : "see whether the pace holds next time"
    // Nobody can take a break before the first block.
    return (sentence, change.block == 0 ? look : "take a break before that block, and \(look)")
  }

  // MARK: - Accuracy over the day

  private static func faded(
    _ change: Metric, _ probability: Double, _ pattern: StaminaPattern, _ time: Metric,
    _ plan: String?
  ) -> (String, String) {
    let evidence = [
      change.value.map { "\(MetricText.signed($0)) points" },
      MetricText.interval(change, MetricText.signed),
      "probability of a fall \(probability > 0.99 ? "over 99%" : NumberText.percent(probability))",
    ].compactMap(\.self).joined(separator: ", ")
    let fell = "your accuracy fell from the first to the last item (\(evidence))"
    switch pattern {
    case .fatigue:
      return (
        fell + slower(time) + ", as with fatigue",
        "use what break time there is before the later blocks"
      )
    case .rushing:
      return (
        fell + slower(time) + ", as with rushing",
        "keep the time of the first blocks in the last ones"
          + (plan.map { "; the plan of \($0) helps" } ?? "")
      )
    case .settlingIn, .noFinding, .notEnoughData, .notApplicable:
      return (fell, "use what break time there is before the later blocks")
    }
  }

  private static func slower(_ time: Metric) -> String {
    time.value.map { " while items took \(MetricText.change($0)) time" } ?? ""
  }

  // MARK: - What is known

  private static func knowledge(_ finding: SittingFinding) -> (String, String) {
    switch finding {
    case .rapidResponses(let count, let accuracy, let others):
      let usual = others.value.map { ", the others in \(NumberText.percent($0))" } ?? ""
      return (
        """
        \(count) answers took under 10 s and under a tenth of the expected time, and were right in \
        \(MetricText.estimate(accuracy, NumberText.percent) ?? "few cases")\(usual)
        """,
        "read every item to its last line before you answer"
      )
    case .changesCost(let net, let decisive, let gain):
      return (
        """
        changing answers cost points: \(NumberText.points(net)) in \(decisive) changes that won or \
        lost one\(Self.shareWon(gain))
        """,
        "change an answer only for a reason you can name"
      )
    case .confidenceOff(let bias):
      let isOver = (bias.value ?? 0) > 0
      return (
        """
        you were \(isOver ? "surer" : "less sure") than you were right, by \
        \(NumberText.decimal(bias.value ?? 0, places: 0)) points \
        \(MetricText.basis(bias, MetricText.signed))
        """,
        isOver
          ? "go back first to the items you called sure and got wrong; review lists them"
          : "go on where an answer feels unsure, and check it only if time is left"
      )
    case .weaker(let dimension, let label, let strength, let mean):
      return (
        """
        the \(dimension.rawValue) \(label) was weaker than the rest: \
        \(MetricText.estimate(strength, NumberText.percent) ?? "less") against \
        \(NumberText.percent(mean)) overall
        """,
        "study \(label) before the next form"
      )
    default:
      return ("", "")
    }
  }

  // MARK: - Parts of sentences

  /// ` in 3 of 14 blocks`, ` in block 2`; nothing where there is one block only.
  private static func place(_ place: SittingFinding.OfBlocks) -> String {
    guard place.of > 1 else { return "" }
    return place.blocks.count == 1
      ? " in block \(place.blocks[0] + 1)" : " in \(place.blocks.count) of \(place.of) blocks"
  }

  /// `1 item was left open`, `6 items were left open`.
  private static func wereLeftOpen(_ count: Int) -> String {
    NumberText.count(count, "item was", "items were") + " left open"
  }

  /// ` (share won 41%, 90% interval 28% to 55%)`; nothing where there is no number.
  private static func shareWon(_ gain: Metric) -> String {
    guard let value = gain.value else { return "" }
    let numbers = [NumberText.percent(value), MetricText.interval(gain, NumberText.percent)]
    return " (share won \(numbers.compactMap(\.self).joined(separator: ", ")))"
  }

  private static func words(_ sinks: SittingFinding.Sinks) -> String {
    """
    \(NumberText.count(sinks.count, "item")) took more than \(ClockText.clock(sinks.threshold)), \
    \(sinks.count == 1 ? "" : "together ")\(ClockText.clock(sinks.excess)) over target, the time of \
    \(NumberText.decimal(sinks.equivalentItems, places: 1)) items
    """
  }

  private static func leaveAt(_ threshold: Double) -> String {
    """
    leave an item at \(ClockText.clock(threshold)) with your best answer, mark it, and come back if \
    time is left
    """
  }
}
