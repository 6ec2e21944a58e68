import ExamAnalytics
import ExamDesign

/// The words of the one finding: what to do, and on what evidence.
struct FindingText {
  let text: StyledText

  init(_ finding: PacingFinding, _ analysis: PacingAnalysis, isOneOfSeveral: Bool) {
    let place = isOneOfSeveral ? "Block \(analysis.block.block + 1): " : ""
    let reading = Reading(analysis)
    let (advice, evidence) = reading.words(finding)
    guard finding.isFinding else {
      // What is not found is not found in any block.
      text = StyledText("No finding: \(evidence)")
      return
    }
    text =
      StyledText(advice, .emphasis)
      + StyledText(" Evidence: \(isOneOfSeveral ? place.lowercased() : "")\(evidence)")
  }

  /// The numbers the words need.
  private struct Reading {
    let analysis: PacingAnalysis
    let target: Double
    let limit: Double
    let left: Double

    init(_ analysis: PacingAnalysis) {
      self.analysis = analysis
      target = analysis.target ?? 0
      limit = analysis.block.limit?.inSeconds ?? 0
      left = analysis.block.timeLeft?.inSeconds ?? 0
    }

    private var twice: String { ClockText.clock(target * TimeSinks.factor) }

    private var sinks: String {
      let sinks = analysis.sinks
      return """
        \(NumberText.count(sinks.sinks.count, "item")) took more than \(twice), together \
        \(ClockText.clock(sinks.excess)) over target, the time of \
        \(NumberText.decimal(sinks.equivalentItems, places: 1)) items
        """
    }

    func words(_ finding: PacingFinding) -> (advice: String, evidence: String) {
      switch finding {
      case .ranOutOfTime(let notReached):
        return ranOutOfTime(notReached)
      case .leftBlank(let count):
        return (
          "Give every item an answer before you leave it; a blank is wrong for certain.",
          "\(NumberText.count(count, "item")) left open with \(ClockText.clock(left)) left."
        )
      case .filledInAtTheEnd(let count):
        return (
          "Give every item an answer when you first see it, so that none waits for the end.",
          "\(NumberText.count(count, "item")) first answered in the last ten seconds."
        )
      case .longItems:
        return (
          "Leave an item at \(twice) with your best answer, mark it, and come back if time is left.",
          "\(sinks); \(ClockText.clock(left)) was left at the end."
        )
      case .timeUnused(let wrong):
        return (
          "Use the time that is left to read again the items you were not sure of.",
          """
          \(ClockText.clock(left)) of \(ClockText.clock(limit)) was left, and \
          \(NumberText.count(wrong, "answer was", "answers were")) wrong.
          """
        )
      case .none, .blockOpen, .givenUp, .wasAway, .untimed:
        return ("", noFinding(finding))
      }
    }

    private func ranOutOfTime(_ notReached: Int) -> (advice: String, evidence: String) {
      let missed = "time ran out with \(NumberText.count(notReached, "item")) not reached"
      if analysis.sinks.equivalentItems >= 1 {
        return (
          "Leave an item at \(twice) with your best answer, mark it, and come back if time is left.",
          "\(missed), and \(sinks)."
        )
      }
      let count = analysis.block.items.count
      let checks = [count / 4, count / 2, count * 3 / 4].filter { $0 > 0 }
      let plan = checks.map { "\(ClockText.clock(Double($0) * target)) at item \($0)" }
      guard !plan.isEmpty else {
        return ("Look at the clock more often.", "\(missed).")
      }
      return (
        "Look at the clock on the way: \(plan.joined(separator: ", ")) is even pace.",
        "\(missed), and no single item took much more than its share."
      )
    }

    private func noFinding(_ finding: PacingFinding) -> String {
      switch finding {
      case .blockOpen: "the block is not over."
      case .givenUp: "the sitting was ended inside the block, so its pacing is not judged."
      case .wasAway:
        """
        you were away for \(ClockText.clock(analysis.timeUse.away)) of the block, so its pacing is \
        not judged.
        """
      case .untimed: "nothing limited the block, so its pacing is not judged."
      default: "every item was answered in time, and the rules used here point at nothing else."
      }
    }
  }
}
