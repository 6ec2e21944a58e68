import ExamDesign
import ExamSession

/// Sessions of blocks under one clock each, and a pool for the breaks between and inside them.
struct PooledSessionArithmetic {
  private enum Place: Equatable {
    case block(session: Int)
    /// A break that draws on the pool; `session` is nil between sessions.
    case pool(session: Int?)
  }

  private let limits: [Int64]
  private let places: [Place]
  private let tutorial: Int64?
  private let tellsOverrun: Bool
  private var next = 0
  private var blocksPassed = 0
  private var lost = 0
  private var pool: Int64
  private var starts: [Int64?]
  private var stood: [Int64]
  private var owed: Int64 = 0
  private var running: (start: Int64, isScheduled: Bool)?
  private(set) var expected = Expectation()

  /// Nil where the timetable is of another kind.
  init?(_ timetable: Timetable) {
    let parts = timetable.parts
    let sessions = parts.indices.filter { parts[$0].kind == .session }
    guard parts[0].limit == nil, !sessions.isEmpty else { return nil }
    var places: [Place] = []
    for part in parts.dropFirst() {
      let session = part.parent.flatMap { sessions.firstIndex(of: $0) }
      switch part.kind {
      case .session, .tutorial: continue
      case .block:
        guard let session, part.limit == nil else { return nil }
        places.append(.block(session: session))
      case .pooledBreak: places.append(.pool(session: session))
      case .day, .fixedBreak, .untimedBreak: return nil
      }
    }
    self.places = places
    limits = sessions.compactMap { parts[$0].limit?.count }
    tutorial = parts.first { $0.kind == .tutorial }?.limit?.count
    pool = timetable.breakPool.count
    tellsOverrun = timetable.rulesVersion >= 2
    starts = Array(repeating: nil, count: sessions.count)
    stood = Array(repeating: 0, count: sessions.count)
    guard limits.count == sessions.count else { return nil }
  }

  private var nextSession: Int? {
    guard next < places.count else { return nil }
    switch places[next] {
    case .block(let session): return session
    case .pool(let session): return session
    }
  }

  private func end(of session: Int) -> Int64? {
    starts[session].map { $0 + limits[session] + stood[session] }
  }

  /// What the pool holds, or by how much the running break has overrun it.
  func breakTime(at now: Int64) -> Int64 {
    guard let running, running.isScheduled else { return pool }
    return pool - (now - running.start)
  }

  mutating func take(_ event: SessionEvent) -> String? {
    let now = event.instant.milliseconds
    if case .sittingEnded = event.kind {
    } else if let fault = expected.fault(event.kind, at: now) {
      return fault
    }
    switch event.kind {
    case .tutorialStarted: expected = Expectation(end: tutorial.map { now + $0 })
    case .tutorialEnded: expected = Expectation()
    case .blockStarted(let block):
      passOver(at: now)
      guard next < places.count, case .block(let session) = places[next], block == blocksPassed
      else { return "block \(block) begun out of turn" }
      starts[session] = starts[session] ?? now - owed
      owed = 0
      next += 1
      blocksPassed += 1
      expected = Expectation(end: end(of: session))
    case .blockEnded:
      expected = Expectation()
      passOver(at: now)
    case .breakStarted: beginBreak(at: now)
    case .breakOverran: expected.overrun = nil
    case .breakEnded: endBreak(at: now)
    case .sittingEnded(let outcome): return ended(outcome, at: now)
    default: break
    }
    return nil
  }

  /// Gives up what stands in sessions whose clock has run out.
  private mutating func passOver(at now: Int64) {
    while let session = nextSession {
      let begin = starts[session] ?? (owed > 0 ? now - owed : nil)
      guard let begin, begin + limits[session] + stood[session] <= now else { return }
      let isBlock = places[next] == .block(session: session)
      blocksPassed += isBlock ? 1 : 0
      lost += isBlock ? 1 : 0
      next += 1
      // What one session has paid the next one does not owe.
      if nextSession != session { owed = 0 }
    }
  }

  private mutating func beginBreak(at now: Int64) {
    passOver(at: now)
    owed = 0
    guard next < places.count, case .pool = places[next] else {
      running = (now, false)
      expected = Expectation(end: nextSession.flatMap(end(of:)))
      return
    }
    running = (now, true)
    next += 1
    expected = Expectation(overrun: tellsOverrun && pool > 0 ? now + pool : nil)
    if let session = nextSession {
      let begin = starts[session].map { $0 + stood[session] } ?? now
      expected.end = begin + limits[session] + pool
    }
  }

  private mutating func endBreak(at now: Int64) {
    expected = Expectation()
    if let running, running.isScheduled {
      let covered = min(now - running.start, pool)
      pool -= covered
      if let session = nextSession, starts[session] != nil {
        stood[session] += covered
      } else {
        owed = now - running.start - covered
      }
    }
    running = nil
    passOver(at: now)
  }

  private mutating func ended(_ outcome: SittingOutcome, at now: Int64) -> String? {
    if outcome == .abandoned { return nil }
    passOver(at: now)
    if next < places.count { return "ended before its time" }
    return (outcome == .completed) == (lost == 0) ? nil : "the wrong outcome"
  }
}
