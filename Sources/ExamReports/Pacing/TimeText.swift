import ExamAnalytics
import ExamDesign
import ExamSession

/// The words on where the time went.
enum TimeText {
  static func parts(_ analysis: PacingAnalysis) -> [ReportPart] {
    let use = analysis.timeUse
    var pairs = [KeyValue("Used", used(use) + StyledText(" \(closing(analysis.block.closing))"))]
    pairs.append(KeyValue("On items", onItems(use)))
    if use.overhead > .zero { pairs.append(KeyValue("Off items", offItems(use))) }
    for interruption in analysis.block.interruptions {
      pairs.append(KeyValue("Interrupted", words(interruption, analysis.block)))
    }
    return [.keyValues(pairs)]
  }

  private static func used(_ use: TimeUse) -> StyledText {
    guard let limit = use.limit else {
      return StyledText(ClockText.clock(use.used), .clock) + "; nothing limited the block."
    }
    // Both are shown in whole seconds, and their sum has to be the limit as it is shown.
    let left = limit.inSeconds.rounded() - use.used.inSeconds.rounded()
    return StyledText(ClockText.clock(use.used), .clock)
      + StyledText(" of \(ClockText.clock(limit)), \(ClockText.clock(max(0, left))) left.")
  }

  private static func closing(_ closing: BlockTrace.Closing) -> String {
    switch closing {
    case .byExaminee: "You ended the block."
    case .byTime: "Time ended the block."
    case .byAbandonment: "You ended the sitting inside the block."
    case .open: "The record stops inside the block."
    }
  }

  private static func onItems(_ use: TimeUse) -> StyledText {
    let total = ClockText.clock(use.onItems)
    guard use.revisiting > .zero else { return StyledText("\(total), none of it on coming back.") }
    return StyledText(
      "\(total), of which \(ClockText.clock(use.revisiting)) on coming back to items.")
  }

  private static func offItems(_ use: TimeUse) -> StyledText {
    var kinds: [String] = []
    if use.onItemsList > .zero { kinds.append("items list \(ClockText.clock(use.onItemsList))") }
    if use.away > .zero { kinds.append("away \(ClockText.clock(use.away))") }
    let detail = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    return StyledText("\(ClockText.clock(use.overhead))\(detail).")
  }

  private static func words(_ interruption: Interruption, _ block: BlockTrace) -> StyledText {
    let at = "At \(ClockText.clock(block.clock(at: interruption.from)))"
    switch interruption.cause {
    case .fault:
      return StyledText("\(at) by a fault of the machine; the block's clock stood still.")
    case .paused:
      return StyledText("\(at) you paused; the block's clock stood still.")
    case .left:
      guard let back = interruption.to else {
        return StyledText("\(at) you left and did not come back in the block; its clock ran on.")
      }
      let away = ClockText.clock(back - interruption.from)
      return StyledText("\(at) you left for \(away); the block's clock ran on.")
    }
  }
}
