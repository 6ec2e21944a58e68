import ExamDesign
import ExamSession

/// One or two test days, each with one clock over a tutorial and blocks of their own length:
/// `break = day − Σ blocks to come`, and nothing else.
struct DayClockArithmetic {
  private struct Day {
    var limit: Int64
    var tutorial: Int64?
    var allotments: [Int64]
  }

  private let days: [Day]
  private let policy: OverrunPolicy
  private let tellsOverrun: Bool
  private let isNested: Bool
  private var today = 0
  private var dayStart: Int64?
  private var begun = 0
  private var lost = 0
  private var isOnBreak = false
  private var mustBegin: Int64?
  private(set) var expected = Expectation()

  /// Nil where the timetable is of another kind.
  init?(_ timetable: Timetable) {
    let parts = timetable.parts
    let isNested = parts.contains { $0.kind == .day && $0.parent != nil }
    let roots = parts.indices.filter {
      parts[$0].kind == .day && (parts[$0].parent != nil) == isNested
    }
    var days: [Day] = []
    for root in roots {
      guard let limit = parts[root].limit else { return nil }
      let inside = parts.filter { $0.parent == root && $0.kind != .day }
      let allotments = inside.filter { $0.kind == .block }.compactMap { $0.limit?.count }
      let tutorials = inside.filter { $0.kind == .tutorial }
      guard !allotments.isEmpty, tutorials.count <= 1,
        allotments.count + tutorials.count == inside.count
      else { return nil }
      days.append(
        Day(limit: limit.count, tutorial: tutorials.first?.limit?.count, allotments: allotments))
    }
    // Nothing else but the nights between the days.
    let known = days.reduce(0) { $0 + 1 + $1.allotments.count + ($1.tutorial == nil ? 0 : 1) }
    let around = isNested ? days.count : 0
    guard !parts.contains(where: { $0.kind == .session }), parts.count == known + around else {
      return nil
    }
    self.days = days
    self.isNested = isNested
    policy = timetable.rules.overrunPolicy
    tellsOverrun = timetable.rulesVersion >= 2
  }

  private var blocksBefore: Int { days.prefix(today).reduce(0) { $0 + $1.allotments.count } }
  private var toCome: ArraySlice<Int64> { days[today].allotments[(begun - blocksBefore)...] }
  private var dayEnd: Int64 { (dayStart ?? 0) + days[today].limit }

  /// From when on the next block of today cannot be begun; nil where today has no further block.
  private var lostAt: Int64? {
    guard let next = toCome.first else { return nil }
    return policy == .forfeit ? dayEnd - next + 1 : dayEnd
  }

  /// The day less what is past and what the blocks to come and the open one take; nil overnight.
  func breakTime(at now: Int64) -> Int64? {
    if dayStart == nil, today > 0, isOnBreak { return nil }
    let clock = (dayStart ?? now) + days[today].limit - now
    let open = expected.begin == nil ? 0 : max(0, (expected.end ?? now) - now)
    return clock - toCome.reduce(0, +) - open
  }

  mutating func take(_ event: SessionEvent) -> String? {
    let now = event.instant.milliseconds
    if let mustBegin, mustBegin != now { return "nothing follows at \(mustBegin)" }
    mustBegin = nil
    if case .sittingEnded = event.kind {
    } else if let fault = expected.fault(event.kind, at: now) {
      return fault
    }
    switch event.kind {
    case .sittingStarted:
      if !isNested { dayStart = now }
      mustBegin = now
    case .tutorialStarted:
      dayStart = dayStart ?? now
      expected = Expectation(end: min(now + (days[today].tutorial ?? 0), dayEnd))
    case .blockStarted(let block): return begin(block, at: now)
    case .tutorialEnded, .blockEnded:
      expected = Expectation()
      mustBegin = now
    case .breakStarted: return beginBreak(at: now)
    case .breakOverran: expected.overrun = nil
    case .breakEnded(let cause):
      isOnBreak = false
      expected = Expectation()
      mustBegin = now
      if cause == .time { giveUpToday() }
    case .sittingEnded(let outcome): return end(outcome, at: now)
    default: break
    }
    return nil
  }

  private mutating func begin(_ block: Int, at now: Int64) -> String? {
    guard block == begun, let allotment = toCome.first else {
      return "block \(block) begun out of turn"
    }
    dayStart = dayStart ?? now
    guard let lostAt, now < lostAt else { return "a lost block begun" }
    let missing = max(0, toCome.reduce(0, +) - (dayEnd - now))
    begun += 1
    let length = policy == .nextBlock ? allotment - min(missing, allotment) : allotment
    expected = Expectation(end: min(now + length, dayEnd), begin: now)
    return nil
  }

  private mutating func beginBreak(at now: Int64) -> String? {
    if isOnBreak { return "a break in a break" }
    isOnBreak = true
    if let lostAt, now >= lostAt { giveUpToday() }
    if begun == blocksBefore + days[today].allotments.count, dayStart != nil {
      // Overnight.
      guard today + 1 < days.count else { return "a break before nothing" }
      today += 1
      dayStart = nil
      return nil
    }
    let overrun = dayEnd - toCome.reduce(0, +)
    expected = Expectation(end: lostAt, overrun: tellsOverrun && overrun > now ? overrun : nil)
    return nil
  }

  /// The rest of today's blocks is never begun.
  private mutating func giveUpToday() {
    lost += toCome.count
    begun += toCome.count
  }

  private mutating func end(_ outcome: SittingOutcome, at now: Int64) -> String? {
    if outcome == .abandoned { return nil }
    if isOnBreak, let fault = expected.fault(.sittingEnded(.time), at: now) { return fault }
    if let lostAt, now >= lostAt { giveUpToday() }
    let isLast = today + 1 == days.count && toCome.isEmpty
    if !isLast { return "ended before its time" }
    return (outcome == .completed) == (lost == 0) ? nil : "the wrong outcome"
  }
}
