package import ExamDesign
package import ExamReports
package import ExamSession

/// The prompt's text with the clock that matters now, and when it changes.
package struct PromptClock {
  private let label: String
  private let place: String
  private let remaining: Milliseconds?
  private let isLow: Bool

  package init(session: Session, at now: SessionInstant) {
    switch session.phase {
    case .inBlock(let block, _):
      remaining = session.remaining(at: now)
      label = "left"
      let item = session.blocks[block].currentItem + 1
      place = session.itemOnScreen == nil ? "items" : "\(item)/\(session.blocks[block].items.count)"
    case .onBreak:
      remaining = session.breakRemaining(at: now)
      label = (remaining ?? .zero) < .zero ? "over the break" : "break left"
      place = ""
    case .tutorial:
      remaining = session.remaining(at: now)
      label = "left"
      place = "tutorial"
    case .notStarted, .between, .ended:
      remaining = nil
      label = ""
      place = ""
    }
    let threshold = session.timetable.warnings.first ?? .zero
    isLow = remaining.map { $0 <= threshold } ?? false
  }

  /// The clocks of a break in words; nil where the day has no limit or no block waits.
  package static func breakSummary(of session: Session, at now: SessionInstant) -> String? {
    guard session.openBlock == nil, let day = session.dayRemaining(at: now),
      let pool = session.breakRemaining(at: now)
    else { return nil }
    let rest =
      pool < .zero
      ? "The break is over by \(Milliseconds(-pool.count).asTimeUsed), which comes off the end of the day"
      : "Break time left: \(pool.asTimeLeft)"
    return "\(rest); \(day.asTimeLeft) left in the day."
  }

  /// How long the prompt stays as it is; nil where no clock is in it.
  package var changesAfter: Milliseconds? {
    remaining?.untilNextSecond
  }

  /// The prompt; `asking` shows that the line answers a question.
  package func text(asking: Bool) -> StyledText {
    guard let remaining else { return StyledText("> ") }
    let over = remaining < .zero ? Milliseconds(-remaining.count).asTimeUsed : nil
    let clock = StyledText("\(over ?? remaining.asTimeLeft) \(label)", isLow ? .warning : .clock)
    let rest = place.isEmpty ? StyledText("") : StyledText("  \(place)", .muted)
    return clock + rest + StyledText(asking ? "  y? " : " > ")
  }
}
