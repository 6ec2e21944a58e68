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
    let isHidden = hidesTime && Self.mayHide(in: session, at: now)
    hiddenFor = isHidden ? remaining.map { $0 - Self.alwaysShown } : nil
  }

  /// Whether a block is open in which the time left may be hidden now.
  package static func mayHide(in session: Session, at now: SessionInstant) -> Bool {
    guard session.openBlock != nil, let left = session.remaining(at: now) else { return false }
    return left > alwaysShown
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
    hiddenFor
      ?? (others.map(\.span) + [remaining].compactMap(\.self)).map(\.untilNextSecond).min()
  }

  /// The prompt; `asking` shows that the line answers a question.
  package func text(asking: Bool) -> StyledText {
    let before = StyledText(others.map { $0.text + "  " }.joined(), .muted)
    guard let remaining else {
      return before + StyledText("> ")
    }
    let over = remaining < .zero ? Milliseconds(-remaining.count).asTimeUsed : nil
    let time = hiddenFor == nil ? over ?? remaining.asTimeLeft : "--:--"
    let clock = StyledText("\(time) \(label)", isLow ? .warning : .clock)
    let rest = place.isEmpty ? StyledText("") : StyledText("  \(place)", .muted)
    return before + clock + rest + StyledText(asking ? "  y? " : " > ")
  }
}
