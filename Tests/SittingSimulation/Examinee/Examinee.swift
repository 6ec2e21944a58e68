import ExamDesign
import ExamSession

/// Somebody who sits through a simulated day; sees what the screen would show and nothing else.
struct Examinee {
  let style: ExamineeStyle

  /// Milliseconds to wait, then what to ask; nil only lets time pass.
  struct Move {
    var wait: Int64
    var command: SessionCommand?
  }

  /// What is left to do before anything else, each at once.
  private var planned: [SessionCommand] = []

  init(_ random: inout SeededRandom) {
    style = .drawn(&random)
  }

  mutating func move(
    in session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Move {
    if let interruption = session.interruption {
      if random.chance(5) { return Move(wait: 0, command: .nonsense(&random)) }
      return returning(from: interruption, session, at: now, &random)
    }
    if let next = planned.popLast() { return Move(wait: random.time(0...200), command: next) }
    if isTime(style.nonsenseOnceIn, &random) {
      return Move(wait: random.time(0...5000), command: .nonsense(&random))
    }
    if isTime(style.givesUpOnceIn, &random) { return Move(wait: 1000, command: .abandon) }
    if isTime(style.sleepsOnceIn, &random) {
      return Move(wait: random.time(0...7_200_000), command: nil)
    }
    if let cause = interruption(session, &random) {
      return Move(wait: random.time(0...20_000), command: .interrupt(cause))
    }
    var move = moveOfPhase(session, at: now, &random)
    if let deadline = session.nextDeadline, isTime(style.teasesOnceIn, &random) {
      move.wait = max(0, (deadline - now).count + random.time(-1...1))
    }
    return move
  }

  private func isTime(_ count: Int, _ random: inout SeededRandom) -> Bool {
    count > 0 && random.once(in: count)
  }

  private func interruption(
    _ session: Session, _ random: inout SeededRandom
  ) -> InterruptionCause? {
    if isTime(style.leavesOnceIn, &random) { return random.chance(80) ? .left : .paused }
    return isTime(style.crashesOnceIn, &random) ? .fault : nil
  }

  /// Exam time runs on while the room is left, and stands still over a pause or a fault.
  private func returning(
    from cause: InterruptionCause, _ session: Session, at now: SessionInstant,
    _ random: inout SeededRandom
  ) -> Move {
    guard cause == .left else { return Move(wait: 0, command: .resume) }
    if let deadline = session.nextDeadline, random.chance(20) {
      return Move(wait: max(0, (deadline - now).count + random.time(-1...1)), command: .resume)
    }
    return Move(wait: random.time(0...random.pick([60_000, 3_600_000])), command: .resume)
  }

  private mutating func moveOfPhase(
    _ session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Move {
    switch session.phase {
    case .notStarted: return Move(wait: 0, command: .beginSitting)
    case .tutorial:
      let left = session.remaining(at: now)?.count ?? 0
      return random.chance(50)
        ? Move(wait: random.time(0...max(left, 0)), command: .endTutorial)
        : Move(wait: left, command: nil)
    case .onBreak: return onBreak(session, at: now, &random)
    case .inBlock(let block, _): return inBlock(block, session, at: now, &random)
    case .between, .ended: return Move(wait: 1000, command: nil)
    }
  }

  private mutating func inBlock(
    _ block: Int, _ session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Move {
    let state = session.blocks[block]
    if state.isScreenLocked {
      return Move(wait: random.time(0...120_000), command: .unlock)
    }
    if isTime(style.locksOnceIn, &random) {
      return Move(wait: random.time(0...300_000), command: .lock)
    }
    if style.highlightsAll, state.items[state.currentItem].highlights.isEmpty {
      planned = (0...Session.highlightCountLimit).map { .highlight("words \($0)") }
    }
    if random.chance(style.toolPercent) {
      let position = ItemPosition(block: block, item: state.currentItem)
      return Move(
        wait: random.time(500...20_000),
        command: .tool(in: session, at: position, &random))
    }
    guard state.isItemOnScreen else {
      return Move(wait: random.time(500...30_000), command: .present(item: state.currentItem))
    }
    return answerOrGoOn(state, session, at: now, &random)
  }

  private mutating func answerOrGoOn(
    _ state: BlockState, _ session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Move {
    let unseen = state.items.indices.first { state.items[$0].visitCount == 0 }
    let current = state.items[state.currentItem]
    if current.response == nil, !current.isLocked, random.chance(95) {
      let left = session.remaining(at: now)?.count ?? 3_600_000
      let open = Int64(max(state.unanswered.count, 1))
      let even = left / open * Int64(style.pacePercent) / 100
      return Move(
        wait: random.time(even / 2...max(even * 3 / 2, even / 2)),
        command: .select(option: random.int(0...2), confidence: .drawn(&random)))
    }
    if let unseen {
      return Move(
        wait: random.time(100...3000),
        command: .present(item: unseen, confirmed: random.chance(70)))
    }
    if random.chance(50) {
      return Move(
        wait: random.time(1000...60_000),
        command: .present(
          item: random.int(0...(state.items.count - 1)), confirmed: random.chance(50)))
    }
    if random.chance(style.earlyEndPercent) {
      return Move(
        wait: random.time(0...10_000), command: .endBlock(confirmed: random.chance(80)))
    }
    // Waits for the clock; where there is none, the block has to be ended.
    guard let left = session.remaining(at: now) else {
      return Move(wait: 1000, command: .endBlock(confirmed: true))
    }
    return Move(wait: left.count, command: nil)
  }
}
