import ExamDesign
import ExamReports
import ExamSession
import ExamShell

/// How far the displayed clock is from the true one, at every second of a day of 8 hours.
///
/// No time passes: readings of the boot clock are made up, each late by a part of a second, and the
/// wall clock jumps about.
enum ClockDrift {
  static let seconds = 8 * 3600

  static let how = """
    greatest error of the day's and the block's clock at each of \(seconds) seconds of a day, readings
               late by up to 999 ms, prompt checked; baseline: a second taken off at every wake,
               waking up to 20 ms late, after so many seconds.
    """

  static func measure(in folder: TemporaryFolder, seed: UInt64) throws -> [ResultRow] {
    var random = SplitMix64(seed: seed)
    var day = SampleDay.atItsLimits()
    let zero = ClockReading(bootMilliseconds: 987_654_321, wallMilliseconds: 0)
    let time = ExamTime(.start, at: zero)
    try day.advance(to: .start)
    var worst: Int64 = 0
    for second in 0..<seconds {
      let elapsed = Int64(second * 1000 + random.below(1000))
      let now = time.instant(
        of: ClockReading(
          bootMilliseconds: zero.bootMilliseconds + elapsed,
          wallMilliseconds: Int64(random.below(1_000_000_000))))
      try day.advance(to: now)
      worst = max(worst, try day.error(at: now, elapsed: elapsed))
    }
    let counted = (0..<seconds).reduce(0) { sum, _ in sum + random.below(21) }
    return [
      ResultRow(
        name: "displayed clock, drift over 8 h", ours: Double(worst), baseline: Double(counted),
        unit: .milliseconds, baselineName: "counting down", aim: .valueAtMost(0))
    ]
  }
}

/// The sample day with every block sat out, and breaks that fill the day to its end.
private struct SatOutDay {
  private var session: Session
  private var begins: ArraySlice<Int64>

  /// Begins of the blocks so far, from arithmetic alone.
  private var begun: [Int64] = []

  private static let blockLength: Int64 = 30 * 60_000

  init(form: Form, timetable: Timetable) {
    session = Session(form: form, timetable: timetable)
    let gaps = Int64(SampleDay.blockCount - 1)
    let length = (Int64(ClockDrift.seconds) * 1000 - 14 * Self.blockLength) / gaps
    begins = (0...gaps).map { $0 * (Self.blockLength + length) }[...]
  }

  /// Begins what is to be begun by `now`, and takes what is due.
  mutating func advance(to now: SessionInstant) throws {
    while let next = begins.first, next <= now.milliseconds {
      begins.removeFirst()
      let instant = SessionInstant(milliseconds: next)
      settle(by: instant)
      for event in try session.decide(begun.isEmpty ? .beginSitting : .beginBlock, at: instant) {
        session.apply(event)
      }
      settle(by: instant)
      begun.append(next)
    }
    settle(by: now)
  }

  private mutating func settle(by now: SessionInstant) {
    while let due = session.nextDueEvent(by: now) { session.apply(due) }
  }

  /// The greatest error of a clock in milliseconds.
  func error(at now: SessionInstant, elapsed: Int64) throws -> Int64 {
    guard let day = session.dayRemaining(at: now), let begin = begun.last else {
      throw MeasuringError.unexpected("the day has no clock")
    }
    let dayError = abs(day.count - (Int64(ClockDrift.seconds) * 1000 - elapsed))
    let left = begin + Self.blockLength - elapsed
    guard left > 0 else { return dayError }
    let shown = PromptClock(session: session, at: now).text(asking: false).plain
    let seconds = (left + 999) / 1000
    let padded = seconds % 60 < 10 ? "0\(seconds % 60)" : "\(seconds % 60)"
    guard shown.hasPrefix("\(seconds / 60):\(padded) left"),
      let inBlock = session.remaining(at: now)
    else {
      throw MeasuringError.unexpected("with \(left) ms left the prompt shows \(shown)")
    }
    return max(dayError, abs(inBlock.count - left))
  }
}

extension SampleDay {
  fileprivate static func atItsLimits() -> SatOutDay {
    let day = SampleDay()
    return SatOutDay(form: day.form, timetable: day.timetable)
  }
}
