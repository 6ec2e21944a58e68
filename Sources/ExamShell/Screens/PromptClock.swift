package import ExamDesign
package import ExamReports
package import ExamSession

/// The prompt's text with the clock that matters now, and when it changes.
package struct PromptClock {
  private let label: String
  private let place: String
  private let remaining: Milliseconds?
  private let isLow: Bool

  /// How much longer the time left stays hidden; nil where it is shown.
  private let hiddenFor: Milliseconds?

  /// From so much time left in a block on it is always shown.
  private static let alwaysShown = Milliseconds.minutes(5)

  /// Reads the clock that matters at `now`.
  ///
  /// - Parameters:
  ///   - session: The sitting.
  ///   - now: When.
  ///   - hidesTime: Whether the examinee wants the time left in a block hidden while that may be.
  package init(session: Session, at now: SessionInstant, hidesTime: Bool = false) {
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
    let isHidden = hidesTime && Self.mayHide(in: session, at: now)
    hiddenFor = isHidden ? remaining.map { $0 - Self.alwaysShown } : nil
  }

  /// Whether a block is open in which the time left may be hidden now.
  package static func mayHide(in session: Session, at now: SessionInstant) -> Bool {
    guard session.openBlock != nil, let left = session.remaining(at: now) else { return false }
    return left > alwaysShown
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
    hiddenFor ?? remaining?.untilNextSecond
  }

  /// The prompt; `asking` shows that the line answers a question.
  package func text(asking: Bool) -> StyledText {
    guard let remaining else { return StyledText("> ") }
    let over = remaining < .zero ? Milliseconds(-remaining.count).asTimeUsed : nil
    let time = hiddenFor == nil ? over ?? remaining.asTimeLeft : "--:--"
    let clock = StyledText("\(time) \(label)", isLow ? .warning : .clock)
    let rest = place.isEmpty ? StyledText("") : StyledText("  \(place)", .muted)
    return clock + rest + StyledText(asking ? "  y? " : " > ")
  }
}
