package import ExamDesign
package import ExamReports
package import ExamSession

/// The prompt's text with the clock that matters now, and when it changes.
package struct PromptClock {
  private let label: String

  /// Clocks of the second rank, before the one that matters most.
  private var others: [(span: Milliseconds, text: String)] = []
  private let place: String
  private let remaining: Milliseconds?
  private let isLow: Bool

  package init(session: Session, at now: SessionInstant) {
    switch session.phase {
    case .inBlock(let block, _):
      remaining = session.remaining(at: now)
      label = "left"
      let item = session.blocks[block].currentItem + 1
      place =
        session.blocks[block].isScreenLocked
        ? "locked"
        : session.itemOnScreen == nil ? "items" : "\(item)/\(session.blocks[block].items.count)"
    case .onBreak:
      (remaining, label) = Self.breakClock(of: session, at: now)
      others = Self.otherClocks(of: session, at: now)
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

  /// The clock that matters most on a break, and what it shows.
  private static func breakClock(
    of session: Session, at now: SessionInstant
  ) -> (Milliseconds?, String) {
    if case .checkingIn(let end) = session.presence { return (end - now, "to sign in") }
    if session.breakKind == .testingTime {
      return (session.remaining(at: now), "of testing time left")
    }
    let left = session.breakRemaining(at: now)
    return (left, (left ?? .zero) < .zero ? "over the break" : "break left")
  }

  /// What else moves on a break: the day, and a next block that gets less than its allotment.
  private static func otherClocks(of session: Session, at now: SessionInstant) -> [(
    span: Milliseconds, text: String
  )] {
    var clocks: [(span: Milliseconds, text: String)] = []
    if let day = session.dayRemaining(at: now) {
      clocks.append((day, "\(day.asTimeLeft) day"))
    } else if let session = session.sessionRemaining(at: now) {
      clocks.append((session, "\(session.asTimeLeft) session"))
    }
    if session.nextIsBlock, let next = session.nextBlock,
      let own = session.timetable.allotments[next],
      let gets = session.allotment(ofBlock: next, beginningAt: now), gets < own
    {
      clocks.append((gets, "block \(next + 1) gets \(gets.asTimeLeft)"))
    }
    return clocks
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
    (others.map(\.span) + [remaining].compactMap(\.self)).map(\.untilNextSecond).min()
  }

  /// The prompt; `asking` shows that the line answers a question.
  package func text(asking: Bool) -> StyledText {
    let before = StyledText(others.map { $0.text + "  " }.joined(), .muted)
    guard let remaining else {
      return before + StyledText("> ")
    }
    let over = remaining < .zero ? Milliseconds(-remaining.count).asTimeUsed : nil
    let clock = StyledText("\(over ?? remaining.asTimeLeft) \(label)", isLow ? .warning : .clock)
    let rest = place.isEmpty ? StyledText("") : StyledText("  \(place)", .muted)
    return before + clock + rest + StyledText(asking ? "  y? " : " > ")
  }
}
