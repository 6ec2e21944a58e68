import ExamDesign
import ExamSession

/// Looks at the clocks again and again: they are never negative, and never grow but by the rules.
struct ClockWatch {
  /// What the clocks showed, and of which parts they are.
  private struct Reading {
    var instant: SessionInstant
    var phase: Phase
    var eventCount: Int
    var left: Milliseconds?
    var session: Milliseconds?
    var day: Milliseconds?
    var breakTime: Milliseconds?
    var kind: BreakKind?
    var containers: [Int]
  }

  private var last: Reading?

  mutating func observe(
    _ session: Session, at now: SessionInstant, after events: [SessionEvent]
  ) -> String? {
    guard session.outcome == nil, session.lastInstant != nil else { return nil }
    if session.nextDueEvent(by: now) != nil { return "something is still due" }
    if let fault = checkNextDeadline(session, at: now) { return fault }
    if let next = session.nextBlock,
      session.blocks[next].startedAt != nil || session.blocksNotBegun.contains(next)
    {
      return "block \(next) is said to come next"
    }
    let reading = Reading(
      instant: now, phase: session.phase, eventCount: events.count,
      left: session.remaining(at: now), session: session.sessionRemaining(at: now),
      day: session.dayRemaining(at: now), breakTime: session.breakRemaining(at: now),
      kind: session.breakKind, containers: containers(session))
    defer { last = reading }
    for clock in [reading.left, reading.session, reading.day].compactMap(\.self)
    where clock < .zero {
      return "a clock below zero"
    }
    guard let last else { return nil }
    return compare(last, reading, events[last.eventCount...])
  }

  private func checkNextDeadline(_ session: Session, at now: SessionInstant) -> String? {
    guard let next = session.nextDeadline else {
      let farAway = SessionInstant(milliseconds: now.milliseconds + 1_000_000_000)
      return session.nextDueEvent(by: farAway) == nil ? nil : "something comes unannounced"
    }
    if next <= now { return "a deadline that has passed is still to come" }
    let before = SessionInstant(milliseconds: next.milliseconds - 1)
    if session.nextDueEvent(by: before) != nil { return "something comes before it is announced" }
    return session.nextDueEvent(by: next)?.instant == next ? nil : "nothing comes when announced"
  }

  /// Containers with a clock around the open or next part.
  private func containers(_ session: Session) -> [Int] {
    let agenda = session.timetable.agenda
    let part: Int? =
      switch session.phase {
      case .tutorial(let part), .inBlock(_, let part): part
      case .onBreak(_, let next) where next < agenda.count: agenda[next]
      default: nil
      }
    return part.map { session.timetable.enclosing($0).filter { $0 != part } } ?? []
  }

  private func compare(
    _ old: Reading, _ new: Reading, _ events: ArraySlice<SessionEvent>
  ) -> String? {
    let passed = new.instant - old.instant
    if old.containers == new.containers {
      for (before, after) in [(old.session, new.session), (old.day, new.day)] {
        guard let before, let after else { continue }
        if after > before { return "a clock grew" }
        if before - after > passed { return "a clock ran faster than time" }
      }
      if let before = old.breakTime, let after = new.breakTime, old.kind == new.kind,
        new.kind != .fixed, after > before, !mayGrow(events)
      {
        return "break time grew for nothing"
      }
    }
    guard old.phase == new.phase, events.isEmpty else { return nil }
    return compareWithinOnePart(old, new, passed)
  }

  private func compareWithinOnePart(
    _ old: Reading, _ new: Reading, _ passed: Milliseconds
  ) -> String? {
    if let before = old.left, let after = new.left, before - after != passed {
      return "the time left of one part ran otherwise than time"
    }
    if (old.left == nil) != (new.left == nil) { return "a limit came or went by itself" }
    if let before = old.breakTime, let after = new.breakTime {
      let shouldRun: Bool
      switch (new.phase, new.kind) {
      case (.onBreak, .underClock), (.onBreak, .pool), (.onBreak, .fixed): shouldRun = true
      case (.inBlock, _), (.onBreak, _): shouldRun = false
      default: return nil
      }
      if before - after != (shouldRun ? passed : .zero) {
        return "break time ran otherwise than it should"
      }
    }
    return nil
  }

  /// Break time grows where a block was ended early, and where a block that begins is cut by what
  /// the break before it has overrun.
  private func mayGrow(_ events: ArraySlice<SessionEvent>) -> Bool {
    events.contains {
      switch $0.kind {
      case .blockEnded(_, .examinee), .blockStarted: true
      default: false
      }
    }
  }
}
