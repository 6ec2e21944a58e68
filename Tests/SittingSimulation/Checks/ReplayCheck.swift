import ExamDesign
import ExamSession

/// The record of a sitting gives its state again, and so does every prefix of it.
struct ReplayCheck {
  private let sitting: SimulatedSitting
  private var form: Form { sitting.plan.form }
  private var timetable: Timetable { sitting.plan.timetable }

  init(of sitting: SimulatedSitting) {
    self.sitting = sitting
  }

  func violations(_ random: inout SeededRandom) -> [String] {
    do {
      // Every event is decided again on the state of all before it, so every prefix is a record.
      let replayed = try Session.replaying(sitting.events, form: form, timetable: timetable)
      if replayed != sitting.session { return ["replayed, the sitting is another one"] }
      var violations: [String] = []
      for _ in 0..<2 {
        let length = random.int(0...sitting.events.count)
        if let words = try goOn(from: length) { violations.append("from \(length) on: \(words)") }
      }
      return violations
    } catch {
      return ["the record is refused: \(error)"]
    }
  }

  /// What is wrong when the sitting is taken up behind any of its events.
  func violationsOfEveryPrefix() -> [String] {
    (0...sitting.events.count).compactMap { length in
      do {
        return try goOn(from: length).map { "from \(length) on: \($0)" }
      } catch {
        return "from \(length) on: \(error)"
      }
    }
  }

  /// Takes the sitting up after a crash behind `length` events and lets time alone end it.
  private func goOn(from length: Int) throws(ReplayFault) -> String? {
    let prefix = Array(sitting.events.prefix(length))
    var session = try Session.replaying(prefix, form: form, timetable: timetable)
    guard let last = session.lastInstant, session.outcome == nil else { return nil }
    let before = session
    settle(&session, at: last)
    if session.outcome == nil {
      do {
        if session.interruption == nil { try step(&session, .interrupt(.fault), at: last) }
        try step(&session, .resume, at: last)
      } catch {
        return "a crash is refused: \(error)"
      }
    }
    if let words = screenFault(session) { return words }
    runOut(&session, from: last)
    guard session.outcome != nil else { return "it does not end" }
    return keeps(before, session) ? nil : "what had happened has changed"
  }

  private func settle(_ session: inout Session, at instant: SessionInstant) {
    var count = 0
    while count < 500, let due = session.nextDueEvent(by: instant) {
      session.apply(due)
      count += 1
    }
  }

  private func step(
    _ session: inout Session, _ command: SessionCommand, at instant: SessionInstant
  ) throws(Refusal) {
    for event in try session.decide(command, at: instant) { session.apply(event) }
    settle(&session, at: instant)
  }

  /// In an open block an item is on screen again.
  private func screenFault(_ session: Session) -> String? {
    guard session.openBlock != nil, session.outcome == nil else { return nil }
    return session.itemOnScreen == nil ? "no item on screen after a crash" : nil
  }

  private func runOut(_ session: inout Session, from start: SessionInstant) {
    var now = start
    var roundsLeft = 20 * timetable.parts.count + 50
    while session.outcome == nil, roundsLeft > 0 {
      roundsLeft -= 1
      if let deadline = session.nextDeadline, deadline > now {
        now = deadline
        settle(&session, at: now)
      } else {
        try? step(&session, .checkIn, at: now)
        try? step(
          &session, session.openBlock == nil ? .beginBlock : .endBlock(confirmed: true), at: now)
      }
    }
  }

  /// Whether closed blocks and given responses are in `after` as they were in `before`.
  private func keeps(_ before: Session, _ after: Session) -> Bool {
    zip(before.blocks, after.blocks).allSatisfy { old, new in
      if old.endedAt != nil { return old == new }
      return old.startedAt == nil
        || old.startedAt == new.startedAt
          && zip(old.items, new.items).allSatisfy { $0.response == $1.response }
    }
  }
}
