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

  init(_ finding: SittingFinding) {
    switch finding {
    case .ranOutOfTime(let place, let sinks):
      (sentence, advice) = Self.ranOutOfTime(place, sinks)
    case .leftBlank(let place):
      sentence = "you left \(NumberText.count(place.count, "item")) blank\(Self.place(place))"
      advice = "give every item an answer before you leave it; a blank is wrong for certain"
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
      (sentence, advice) = Self.rushed(change, p, place)
    case .faded(let change, let probability, let pattern, let time):
      (sentence, advice) = Self.faded(change, probability, pattern, time)
    case .paceChanged(let change, let p):
      (sentence, advice) = Self.paceChanged(change, p)
    default:
      (sentence, advice) = Self.knowledge(finding)
    }
  }

  // MARK: - Time

  private static func ranOutOfTime(
    _ place: SittingFinding.OfBlocks, _ sinks: SittingFinding.Sinks?
  ) -> (String, String) {
    let missed =
      "time ran out with \(NumberText.count(place.count, "item")) open\(Self.place(place))"
    guard let sinks else {
      return (
        missed + ", and no single item took much more than its share",
        "look at the clock on the way; pacing --plan says what should be left at items 5, 10 and 15"
      )
    }
    return ("\(missed), and \(words(sinks))", leaveAt(sinks.threshold))
  }

  private static func rushed(
    _ change: Metric, _ p: Double, _ place: SittingFinding.OfBlocks
  ) -> (String, String) {
    let evidence = [
      change.value.map { "\(MetricText.change($0)) time" },
      MetricText.interval(change, MetricText.change), MetricText.p(p),
    ].compactMap(\.self).joined(separator: ", ")
    return (
      "you rushed the last five items of \(place.blocks.count) of \(place.of) blocks (\(evidence))",
      "hold the pace of the plan that pacing --plan gives you, so that the last five get their time"
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
    return (
      sentence,
      isFaster
        ? "take a break before that block next time, and look whether your answers there were guesses"
        : "take a break before that block next time, and see whether the pace holds"
    )
  }

  // MARK: - Accuracy over the day

  private static func faded(
    _ change: Metric, _ probability: Double, _ pattern: StaminaPattern, _ time: Metric
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
        "take more of the break time before the later blocks, and practise whole days"
      )
    case .rushing:
      return (
        fell + slower(time) + ", as with rushing",
        "keep the time of the first blocks in the last ones; the plan of pacing --plan helps"
      )
    case .settlingIn, .noFinding, .notEnoughData, .notApplicable:
      return (fell, "practise whole days, and take a break before the blocks where it fell")
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
        \(count) answers came faster than an item can be read, and were right in \
        \(MetricText.estimate(accuracy, NumberText.percent) ?? "few cases")\(usual)
        """,
        "read every item to its last line before you answer"
      )
    case .changesCost(let net, let decisive, let gain):
      return (
        """
        changing answers cost points: \(NumberText.points(net)) in \(decisive) changes that won or \
        lost one (share won \(MetricText.estimate(gain, NumberText.percent) ?? "low"))
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
          : "trust a first answer more, and save the time of checking it"
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

  private static func words(_ sinks: SittingFinding.Sinks) -> String {
    """
    \(NumberText.count(sinks.count, "item")) took more than \(ClockText.clock(sinks.threshold)), \
    together \(ClockText.clock(sinks.excess)) over target, the time of \
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
