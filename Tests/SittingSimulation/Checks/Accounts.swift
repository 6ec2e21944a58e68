import ExamDesign
import ExamSession

/// Adds up all time from the events: nothing is lost, nothing is given twice, and no clock runs
/// longer than its limit but for what scheduled breaks made it stand still.
struct Accounts {
  private let timetable: Timetable
  private let agenda: [Int]
  private var stretches: [Stretch] = []
  private var isOpen = false

  init(_ timetable: Timetable) {
    self.timetable = timetable
    agenda = timetable.agenda
  }

  /// What is wrong about the event; nil where nothing is.
  ///
  /// The session, which has applied it, tells which part was entered, and no more.
  mutating func take(_ event: SessionEvent, in session: Session) -> String? {
    switch (event.kind, session.phase) {
    case (.tutorialStarted, .tutorial(let part)):
      return open(part: part, block: nil, isBreak: false, at: event.instant)
    case (.blockStarted(let block), .inBlock(_, let part)):
      return open(part: part, block: block, isBreak: false, at: event.instant)
    case (.breakStarted, .onBreak(let part, _)):
      return open(part: part, block: nil, isBreak: true, at: event.instant)
    case (.tutorialEnded(let cause), _), (.breakEnded(let cause), _),
      (.blockEnded(_, let cause), _):
      return close(at: event.instant, byTime: cause == .time)
    case (.sittingEnded(let outcome), _):
      if isOpen { return close(at: event.instant, byTime: outcome == .time) }
      let end = stretches.last?.end ?? .start
      return event.instant == end || outcome == .abandoned ? nil : "time after the last part"
    case (.tutorialStarted, _), (.blockStarted, _), (.breakStarted, _):
      return "\(event.kind) leads nowhere"
    default: return nil
    }
  }

  private mutating func open(
    part: Int?, block: Int?, isBreak: Bool, at instant: SessionInstant
  ) -> String? {
    let isWrong = isOpen || instant != stretches.last?.end ?? .start
    if !isBreak, let last = stretches.last, let fault = beginsUnasked(behind: last) { return fault }
    stretches.append(
      Stretch(part: part, block: block, isBreak: isBreak, start: instant, end: instant))
    isOpen = true
    return isWrong ? "a part that does not begin where the last one ends" : nil
  }

  /// Where breaks lie between blocks, only the examinee or the end of a fixed break begins a part.
  private func beginsUnasked(behind last: Stretch) -> String? {
    if timetable.rules.gap == .none { return nil }
    if !last.isBreak { return "a part without a break before it" }
    let isFixed = last.part.map { timetable.parts[$0].kind } == .fixedBreak
    return last.endedByTime && !isFixed ? "a part that nobody has begun" : nil
  }

  private mutating func close(at instant: SessionInstant, byTime: Bool) -> String? {
    guard isOpen else { return "a part ended that was not open" }
    isOpen = false
    stretches[stretches.count - 1].end = instant
    stretches[stretches.count - 1].endedByTime = byTime
    return nil
  }

  func violations(at session: Session) -> [String] {
    var violations: [String] = []
    let sum = stretches.reduce(Milliseconds.zero) { $0 + $1.length }
    let last = stretches.last?.end ?? .start
    if sum != last - .start { violations.append("all parts together are not the time elapsed") }
    let breaks = stretches.filter(\.isBreak).reduce(Milliseconds.zero) { $0 + $1.length }
    let blocks = stretches.filter { $0.block != nil }.reduce(Milliseconds.zero) { $0 + $1.length }
    if breaks != session.timeInBreaks { violations.append("the time in breaks is wrong") }
    if sum - breaks - blocks != session.timeInTutorial {
      violations.append("the time in the tutorial is wrong")
    }
    for (index, stretch) in stretches.enumerated() where !stretch.isBreak {
      violations += overlong(stretch)
      violations += cutForNothing(index)
      violations += begunWithoutRoom(index)
    }
    for container in timetable.parts.indices where timetable.parts[container].kind.isContainer {
      guard let limit = timetable.parts[container].limit else { continue }
      if let ran = timeRun(container, through: stretches.count), ran > limit {
        violations.append("the clock of part \(container) ran \(ran - limit) too long")
      }
    }
    for stretch in stretches where stretch.part.map({ timetable.parts[$0].kind }) == .fixedBreak {
      guard let part = stretch.part, let limit = timetable.parts[part].limit else { continue }
      if stretch.length > limit || stretch.endedByTime && stretch.length != limit {
        violations.append("a fixed break of another length")
      }
    }
    return violations
  }

  private func overlong(_ stretch: Stretch) -> [String] {
    guard let part = stretch.part, let limit = timetable.parts[part].limit else { return [] }
    return stretch.length > limit ? ["part \(part) lasted longer than its limit"] : []
  }

  /// What time ends before its own limit is ended by the clock of something around it.
  private func cutForNothing(_ index: Int) -> [String] {
    let stretch = stretches[index]
    guard stretch.endedByTime, let part = stretch.part else { return [] }
    let around = timetable.enclosing(part).dropFirst().filter { timetable.parts[$0].limit != nil }
    if stretch.length == timetable.parts[part].limit { return [] }
    if around.contains(where: { timeRun($0, through: index + 1) == timetable.parts[$0].limit }) {
      return []
    }
    // Else an overrun break has taken its time from the block itself.
    let missing = timetable.parts[part].limit.map { $0 - stretch.length }
    let paysForBreak = timetable.rules.overrunPolicy == .nextBlock || around.isEmpty
    guard paysForBreak, let missing, missing <= breaksBefore(index) else {
      return ["part \(part) ended by no clock"]
    }
    return []
  }

  /// Where blocks are given whole or not at all, all clocks held the whole of it when it began.
  private func begunWithoutRoom(_ index: Int) -> [String] {
    let stretch = stretches[index]
    guard timetable.rules.overrunPolicy == .forfeit, stretch.block != nil, let part = stretch.part,
      let whole = timetable.parts[part].limit
    else { return [] }
    let isTooLate = timetable.enclosing(part).dropFirst().contains { container in
      guard let limit = timetable.parts[container].limit,
        let ran = timeRun(container, through: index + 1)
      else { return false }
      return ran - stretch.length + whole > limit
    }
    return isTooLate ? ["part \(part) begun though it did not fit in"] : []
  }

  /// All breaks since the last block that had any time.
  private func breaksBefore(_ index: Int) -> Milliseconds {
    var sum = Milliseconds.zero
    for stretch in stretches[..<index].reversed() {
      if stretch.block != nil, stretch.length > .zero { break }
      sum += stretch.length
    }
    return sum
  }

  /// For how long the clock of `container` has run through the first `count` stretches; nil where
  /// it was not entered in them.
  private func timeRun(_ container: Int, through count: Int) -> Milliseconds? {
    let inside = stretches.indices.prefix(count).filter { index in
      !stretches[index].isBreak
        && stretches[index].part.map { timetable.enclosing($0).contains(container) } == true
    }
    guard let last = inside.last, let firstInside = inside.first else { return nil }
    // The clock around everything begins with the sitting, whatever comes first.
    let first = container == 0 ? 0 : firstInside
    var ran = stretches[last].end - stretches[first].start
    var pool = timetable.breakPool
    for (index, stretch) in stretches.prefix(last).enumerated() {
      guard let part = stretch.part, stretch.isBreak else { continue }
      var covered = stretch.length
      if timetable.parts[part].kind == .pooledBreak {
        covered = min(covered, pool)
        pool = pool - covered
      }
      if index >= first, timetable.enclosing(part).contains(container) {
        ran = ran - covered
      }
      if index + 1 == firstInside, container != 0, follows(stretches[first].part, part) {
        ran += stretch.length - covered
      }
    }
    return ran
  }

  /// Whether `part` stands right behind `other` on the agenda.
  private func follows(_ part: Int?, _ other: Int) -> Bool {
    guard let part, let position = agenda.firstIndex(of: other) else { return false }
    return position + 1 < agenda.count && agenda[position + 1] == part
  }
}
