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
    lines.append(StyledText(whatIsLeft, .emphasis))
    return lines
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
      let left = session.breakRemaining(at: point.instant)?.asTimeLeft ?? "no limit"
      return "On a break: \(left) of break time left."
    case .tutorial: return "In the tutorial."
    case .ended: return "Its time is over: going on closes it."
    case .notStarted, .between: return "It has not begun yet."
    }
  }
}
