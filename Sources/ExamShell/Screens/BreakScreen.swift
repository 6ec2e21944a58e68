import ExamDesign
import ExamRecords
package import ExamReports
package import ExamSession

/// What is shown between blocks, and in the tutorial.
///
/// Nothing here moves: the clocks are in the prompt, and these rows say what Enter will do.
package enum BreakScreen {
  /// The rows of the break before the next block.
  package static func rows(session: Session, view: ExamView) -> [StyledText] {
    let closed = session.blocks.count { $0.endedAt != nil }
    var rows = [
      StyledText(title(of: session), .heading)
        + StyledText("   \(closed) of \(session.blocks.count) blocks closed.", .muted),
      StyledText(""),
    ]
    let endings = endings(in: session)
    if !endings.isEmpty { rows += endings.map { StyledText($0) } + [StyledText("")] }
    if let note = note(on: session) { rows.append(StyledText(note)) }
    if let next = nextText(session: session) {
      rows += [StyledText(""), StyledText(next, .emphasis)]
    }
    rows.append(StyledText(""))
    if let scale = view.ratingsAsked.first {
      rows.append(StyledText(question(for: scale), .emphasis))
    } else {
      rows += actions(session: session).map { StyledText($0) }
    }
    return rows
  }

  private static func title(of session: Session) -> String {
    switch session.presence {
    case .outOfRoom: "Break, out of the room"
    case .checkingIn: "Signing in"
    case .seated: session.breakKind == .untimed ? "Pause" : "Break"
    }
  }

  /// How the last block ended, and which blocks were lost behind it.
  private static func endings(in session: Session) -> [String] {
    var rows: [String] = []
    if let last = session.blocks.lastIndex(where: { $0.endedAt != nil }) {
      rows.append(ending(of: last, in: session))
    }
    let lost = session.blocksNotBegun
    if !lost.isEmpty {
      let one = lost.count == 1
      rows.append(
        "\(one ? "Block" : "Blocks") \(Refusal.numbers(lost)) \(one ? "was" : "were") never begun: "
          + "the time around \(one ? "it" : "them") was over.")
    }
    return rows
  }

  private static func ending(of block: Int, in session: Session) -> String {
    let state = session.blocks[block]
    let answered = state.items.count - state.unanswered.count
    let cause =
      switch state.endCause {
      case .time: "its time ran out"
      default: "closed by you"
      }
    return "Block \(block + 1): \(cause); \(answered) of \(state.items.count) items answered."
  }

  /// What this break costs.
  private static func note(on session: Session) -> String? {
    switch session.breakKind {
    case .underClock: "Time you do not use in a block or here adds to later breaks by itself."
    case .testingTime: "No break is scheduled here: the testing time runs on."
    case .pool:
      "The testing clock stands still as long as the break pool lasts; then it runs."
    case .fixed:
      "This break ends by itself, and the next block begins then. What is left of it is lost."
    case .untimed: "No clock runs here. Go on when you like, today or on another day."
    case nil: nil
    }
  }

  private static func nextText(session: Session) -> String? {
    guard let next = session.nextBlock else { return nil }
    guard session.nextIsBlock else { return "Next: the tutorial of the next day." }
    let items = session.blocks[next].items.count
    // A limit that shrinks while one looks at it stands in the prompt.
    let own = session.timetable.allotments[next]
    let length = own.map { ", \($0.asTimeLeft)" } ?? ""
    var text = "Next: block \(next + 1), \(items == 1 ? "1 item" : "\(items) items")\(length)."
    let later = session.blocks.count - next - 1
    if later > 0 { text += " Then \(later) more." }
    return text
  }

  static func question(for scale: Rating.Scale) -> String {
    switch scale {
    case .energy: "Your energy now, 0 (none) to 10 (full)? Enter skips."
    case .anxiety: "Your anxiety now, 0 (none) to 10 (extreme)? Enter skips."
    }
  }

  private static func actions(session: Session) -> [String] {
    let checkIn = session.timetable.checkIn
    let leaving =
      session.breakKind == .untimed
      ? "stop ends the sitting; quit pauses it, no clock runs."
      : "stop ends the sitting; quit leaves, the clock runs on."
    switch session.presence {
    case .outOfRoom:
      return ["Enter signs you in, which takes \(checkIn.durationText).", leaving]
    case .checkingIn: return ["You are being signed in. The next block can be begun after that."]
    case .seated:
      let room =
        checkIn > .zero
        ? " break leaves the room; signing in again takes \(checkIn.durationText)." : ""
      return ["Enter goes on.\(room)", leaving]
    }
  }

  /// The rows of the start screen of the next block.
  package static func startRows(
    session: Session, code: EntryCode?
  ) -> [StyledText] {
    guard let next = session.nextBlock else { return [] }
    let count = session.blocks[next].items.count
    var rows = [
      StyledText("Block \(next + 1) of \(session.blocks.count)", .heading), StyledText(""),
      StyledText(count == 1 ? "1 item" : "\(count) items"),
    ]
    // A limit that shrinks while one looks at it stands in the prompt.
    if let own = session.timetable.allotments[next] {
      rows.append(StyledText("\(own.asTimeLeft) for the block", .emphasis))
    }
    if let code, let rule = session.timetable.rules.inactivity {
      rows.append(
        StyledText(
          "Code \(code.text) unlocks the screen, should no key be pressed for "
            + "\(rule.limit.durationText)."))
    }
    return rows + [
      StyledText(""), StyledText("Enter starts the block and its clock. back shows the break."),
    ]
  }

  /// The rows of a screen that is locked.
  package static func lockedRows(session: Session) -> [StyledText] {
    let limit = session.timetable.rules.inactivity?.limit.durationText ?? "some time"
    return [
      StyledText("The screen is locked", .heading), StyledText(""),
      StyledText("No key was pressed for \(limit): an unauthorised break. The clocks run on."),
      StyledText(""),
      StyledText("Type the code of the start screen to go on. forgot shows it."),
    ]
  }

  /// The rows of the tutorial.
  package static func tutorialRows(session: Session) -> [StyledText] {
    let rest =
      session.breakRemaining(at: session.lastInstant ?? .start) == nil
      ? "" : "Time you do not use here becomes break time. "
    return [StyledText("Tutorial", .heading), StyledText("")]
      + keys
      + [StyledText(""), StyledText(rest + "Enter ends the tutorial.")]
  }

  /// How a block is worked, for the tutorial, the start screen and help.
  package static let keys = BlockKeys.rows
}

extension String {
  /// The text with spaces at its end up to `count` characters.
  func padding(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
