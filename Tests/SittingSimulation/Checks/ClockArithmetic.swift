import ExamDesign
import ExamSession

/// What must happen by itself, and when, worked out from the events alone in plain arithmetic.
///
/// Two models that share nothing with the session: a day's clock over blocks (USMLE), and sessions
/// of blocks with a pool of break time (COMLEX). Other timetables have none.
enum ClockArithmetic {
  case day(DayClockArithmetic)
  case sessions(PooledSessionArithmetic)

  enum Model: String, CaseIterable {
    case day = "a day's clock"
    case sessions = "sessions with a pool"
  }

  var model: Model {
    switch self {
    case .day: .day
    case .sessions: .sessions
    }
  }

  init?(_ plan: SittingPlan) {
    guard plan.isFromProfile else { return nil }
    if let day = DayClockArithmetic(plan.timetable) {
      self = .day(day)
    } else if let sessions = PooledSessionArithmetic(plan.timetable) {
      self = .sessions(sessions)
    } else {
      return nil
    }
  }

  /// Break time left at `now`, or what is missing; nil where the model counts none.
  func breakTime(at now: SessionInstant) -> Milliseconds? {
    switch self {
    case .day(let day): day.breakTime(at: now.milliseconds).map { Milliseconds($0) }
    case .sessions(let sessions): Milliseconds(sessions.breakTime(at: now.milliseconds))
    }
  }

  /// Time left at `now` in what is open; nil where nothing ends by itself.
  func timeLeft(at now: SessionInstant) -> Milliseconds? {
    let end =
      switch self {
      case .day(let day): day.expected.end
      case .sessions(let sessions): sessions.expected.end
      }
    return end.map { Milliseconds($0 - now.milliseconds) }
  }

  mutating func take(_ event: SessionEvent) -> String? {
    switch self {
    case .day(var day):
      defer { self = .day(day) }
      return day.take(event).map { "the day's arithmetic: \($0)" }
    case .sessions(var sessions):
      defer { self = .sessions(sessions) }
      return sessions.take(event).map { "the sessions' arithmetic: \($0)" }
    }
  }
}

/// What is expected to happen by itself next.
struct Expectation {
  /// When the open part ends by time; nil where it does not.
  var end: Int64?

  /// When the break time of the running break is used up; nil where it is not, or has been.
  var overrun: Int64?

  /// When the open block began: its first item comes with it, even where no time is left.
  var begin: Int64?

  /// What must not happen at `instant`: a command at or after a deadline, or time that ends
  /// something at another instant.
  func fault(_ kind: SessionEvent.Kind, at instant: Int64) -> String? {
    switch kind {
    case .breakOverran:
      return instant == overrun ? nil : "overran at \(instant), not at \(text(overrun))"
    case .blockEnded(_, .time), .breakEnded(.time), .tutorialEnded(.time), .sittingEnded(.time):
      if let overrun, overrun <= instant { return "no notice of the overrun at \(overrun)" }
      return instant == end ? nil : "ended by time at \(instant), not at \(text(end))"
    case .warningGiven(let left):
      return instant == end.map { $0 - left.count } ? nil : "a warning at the wrong time"
    case .itemPresented where instant == begin: return nil
    case .checkInEnded:
      if let overrun, overrun <= instant { return "no notice of the overrun at \(overrun)" }
      return instant <= end ?? .max ? nil : "\(kind) after the end at \(text(end))"
    default:
      if let overrun, overrun <= instant { return "no notice of the overrun at \(overrun)" }
      return instant < end ?? .max ? nil : "\(kind) after the end at \(text(end))"
    }
  }

  private func text(_ instant: Int64?) -> String { instant.map { "\($0)" } ?? "never" }
}
