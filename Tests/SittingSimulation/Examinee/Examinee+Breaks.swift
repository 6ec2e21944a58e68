import ExamDesign
import ExamSession

extension Examinee {
  func onBreak(
    _ session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Move {
    switch session.presence {
    case .outOfRoom:
      if random.chance(10) { return Move(wait: 1000, command: .beginBlock) }
      // Sometimes just so that signing in ends with something else.
      if let next = session.nextDeadline, random.chance(40) {
        let wait = (next - now - session.timetable.checkIn).count
        if wait >= 0 { return Move(wait: wait, command: .checkIn) }
      }
      return Move(wait: random.time(0...900_000), command: .checkIn)
    case .checkingIn(let until):
      let wait = random.chance(80) ? (until - now).count : random.time(0...60_000)
      return Move(wait: wait, command: random.chance(50) ? .beginBlock : nil)
    case .seated: break
    }
    let mayLeave = session.timetable.checkIn > .zero || random.chance(5)
    if mayLeave, random.chance(style.leavesRoomPercent / 2) {
      return Move(wait: random.time(0...60_000), command: .leaveRoom)
    }
    if random.chance(2) { return Move(wait: 1000, command: .checkIn) }
    return Move(wait: length(of: session, at: now, &random), command: .beginBlock)
  }

  private func length(
    of session: Session, at now: SessionInstant, _ random: inout SeededRandom
  ) -> Int64 {
    let left = session.breakRemaining(at: now)?.count ?? 600_000
    let blocks = Int64(session.blocks.count { $0.startedAt == nil })
    switch random.pick(style.breakHabits) {
    case .none: return 0
    case .short: return random.time(1000...120_000)
    case .share: return max(0, left) / max(blocks, 1)
    case .allThatIsLeft: return max(0, left)
    case .tooLong: return max(0, left) + random.time(0...1_800_000)
    case .farTooLong:
      // Until everything is lost, or into the next day.
      let end = session.openDeadline.map { ($0 - now).count + random.time(-1...60_000) }
      return max(0, end ?? 43_200_000)
    }
  }
}
