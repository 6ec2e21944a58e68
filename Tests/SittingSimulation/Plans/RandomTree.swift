import ExamDesign

/// Parts in any order under days and sessions with or without limits; times may not fit together.
struct RandomTree {
  private(set) var parts: [Timetable.Part] = []
  private var blockCount = 0

  mutating func grow(_ random: inout SeededRandom) {
    add(.day, parent: nil, limit: random.chance(50) ? time(20...240, &random) : nil)
    for _ in 0..<random.int(1...4) {
      switch random.int(0...9) {
      case 0...3: fill(parent: 0, &random)
      case 4...5:
        add(.day, parent: 0, limit: random.chance(80) ? time(10...120, &random) : nil)
        fill(parent: parts.count - 1, &random)
      default:
        add(.session, parent: 0, limit: random.chance(80) ? time(10...90, &random) : nil)
        fill(parent: parts.count - 1, &random)
      }
      if random.chance(40) { addBreak(parent: 0, &random) }
    }
    if blockCount == 0 { addBlock(parent: 0, &random) }
  }

  private mutating func fill(parent: Int, _ random: inout SeededRandom) {
    if random.chance(20) { add(.tutorial, parent: parent, limit: time(1...10, &random)) }
    if random.chance(10) { addBreak(parent: parent, &random) }
    for _ in 0..<random.int(1...4) where blockCount < 8 {
      addBlock(parent: parent, &random)
      if random.chance(30) { addBreak(parent: parent, &random) }
    }
  }

  private mutating func addBlock(parent: Int, _ random: inout SeededRandom) {
    blockCount += 1
    add(.block, parent: parent, limit: random.chance(75) ? time(1...40, &random) : nil)
  }

  /// Never two in a row: the reader of profiles refuses them.
  private mutating func addBreak(parent: Int, _ random: inout SeededRandom) {
    guard parts.last(where: { !$0.kind.isContainer })?.kind.isBreak != true else { return }
    switch random.int(0...2) {
    case 0: add(.fixedBreak, parent: parent, limit: time(1...30, &random))
    case 1: add(.pooledBreak, parent: parent, limit: nil)
    default: add(.untimedBreak, parent: parent, limit: nil)
    }
  }

  private mutating func add(_ kind: Timetable.Kind, parent: Int?, limit: Milliseconds?) {
    parts.append(.init(kind: kind, parent: parent, limit: limit))
  }

  /// Mostly whole minutes, so that deadlines fall together.
  private func time(
    _ minutes: ClosedRange<Int>, _ random: inout SeededRandom
  ) -> Milliseconds {
    let whole = Milliseconds.minutes(Int64(random.int(minutes)))
    return random.chance(85) ? whole : whole + Milliseconds(random.time(1...59_999))
  }
}
