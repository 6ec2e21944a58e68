import ExamDesign
import ExamRecords
import ExamReports
import ExamSession

/// What a person reads before a sitting goes on: what happened, and what time is left.
struct ResumeText {
  let session: Session
  let sitting: StoredSitting
  let point: ResumePoint
  let at: TestCentre

  var lines: [StyledText] {
    var lines = [
      StyledText(""),
      StyledText("Sitting \(sitting.id): \(sitting.header.profileTitle)", .heading),
      StyledText(whatHappened),
    ]
    if point.isEstimated {
      lines.append(
        StyledText("The machine was restarted, so the time away is taken from the wall clock."))
    }
    if let shift = point.wallShift {
      let direction = shift > .zero ? "forward" : "back"
      let size = Milliseconds(abs(shift.count / 1000) * 1000).durationText
      lines.append(
        StyledText(
          "The wall clock was moved \(direction) by \(size) meanwhile; exam time is unchanged."))
    }
    lines.append(StyledText("Conditions so far: \(conditions)."))
    lines.append(StyledText(whatIsLeft, .emphasis))
    return lines
  }

  /// How far the sitting counts as test-day conditions once it has been taken up again.
  private var conditions: String {
    let instant = session.lastInstant ?? .start
    var events = sitting.events.map(\.event)
    if session.interruption == nil {
      events.append(SessionEvent(.sittingInterrupted(point.cause), at: instant))
    }
    if let shift = point.wallShift {
      events.append(SessionEvent(.clockAdjusted(shift: shift), at: instant))
    }
    let words = Validity(
      events: events, timetable: sitting.timetable, isDrill: sitting.header.purpose == .drill
    ).words
    return (words + [sitting.header.accommodations.words].compactMap(\.self))
      .joined(separator: ", ")
  }

  private var whatHappened: String {
    let when = at.context.timeOfDay(atWallMilliseconds: point.lastSeenWall)
    switch point.cause {
    case .left:
      let away = (point.instant - point.lastSeen).asTimeUsed
      return "You left on \(when). The clocks ran on: \(away) has passed since."
    case .paused:
      return "You paused on \(when). Exam time stood still since then."
    case .fault:
      return "The program ended without leaving on \(when), as its last sign of life says. "
        + "Exam time stood still since then."
    }
  }

  /// The state once everything that fell due meanwhile has happened.
  private var whatIsLeft: String {
    var session = session
    while let due = session.nextDueEvent(by: point.instant) { session.apply(due) }
    switch session.phase {
    case .inBlock(let block, _):
      let left = session.remaining(at: point.instant)?.asTimeLeft ?? "no limit"
      return "Block \(block + 1) of \(session.blocks.count): \(left) left."
    case .onBreak:
      return breakText(session)
    case .tutorial:
      let left = session.remaining(at: point.instant)?.asTimeLeft ?? "no limit"
      return "In the tutorial: \(left) left."
    case .ended: return "Its time is over: going on closes it."
    case .notStarted, .between: return "It has not begun yet."
    }
  }

  private func breakText(_ session: Session) -> String {
    var text = "On a break"
    if let left = session.breakRemaining(at: point.instant) {
      text +=
        left < .zero
        ? ": over the break time by \(Milliseconds(-left.count).asTimeUsed)"
        : ": \(left.asTimeLeft) of break time left"
    }
    if let day = session.dayRemaining(at: point.instant) {
      text += ", \(day.asTimeLeft) left in the day"
    }
    let lost = session.blocksNotBegun
    if !lost.isEmpty { text += "; never begun: \(Refusal.numbers(lost))" }
    return text + "."
  }
}
