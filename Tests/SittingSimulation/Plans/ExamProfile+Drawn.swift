import ExamDesign

extension ExamProfile {
  /// A small profile of one of the kinds that the reader of profiles accepts.
  static func drawn(_ random: inout SeededRandom) -> ExamProfile {
    var rules = Rules()
    rules.overrunPolicy = random.pick(OverrunPolicy.allCases)
    rules.gap = random.chance(75) ? .clockRuns : .none
    rules.leavingStopsClocks = random.chance(10)
    var parts: [Part] = []
    let kind = random.int(0...3)
    switch kind {
    case 0: parts = plainBlocks(&random)
    case 1: parts = sessions(&random, breaks: [.pooled])
    case 2:
      let fixed = ScheduledBreak.fixed(.minutes(Int64(random.int(1...20))))
      parts = sessions(&random, breaks: [.pooled, .untimed, fixed])
    default: parts = blocksWithBreaks(&random)
    }
    return ExamProfile(
      id: "drawn-\(kind)", title: "drawn", exam: "drawn", validFrom: nil, validThrough: nil,
      sources: [], unconfirmed: [], day: .zero,
      tutorial: random.chance(40) ? .minutes(Int64(random.int(1...10))) : nil,
      breakPool: .minutes(Int64(random.int(1...40))), parts: parts, rules: rules,
      warnings: random.chance(50) ? [.minutes(5), .minutes(2)] : [])
  }

  private static func plainBlocks(_ random: inout SeededRandom) -> [Part] {
    let limit = minutes(1...45, &random)
    return (0..<random.int(1...6)).map { _ in
      block(limit: random.chance(80) ? limit : minutes(1...45, &random))
    }
  }

  /// Sessions of blocks without clocks of their own.
  private static func sessions(
    _ random: inout SeededRandom, breaks: [ScheduledBreak]
  ) -> [Part] {
    var parts: [Part] = []
    for session in 0..<random.int(1...3) {
      if session > 0, random.chance(80) { parts.append(.scheduledBreak(random.pick(breaks))) }
      var members: [Part] = []
      for member in 0..<random.int(1...4) {
        if member > 0, random.chance(50) {
          members.append(.scheduledBreak(random.pick(breaks)))
        }
        members.append(block(limit: nil))
      }
      parts.append(.session(.init(limit: minutes(10...120, &random), parts: members)))
    }
    return parts
  }

  private static func blocksWithBreaks(_ random: inout SeededRandom) -> [Part] {
    var parts: [Part] = []
    for index in 0..<random.int(2...5) {
      if index > 0, random.chance(70) {
        let fixed = ScheduledBreak.fixed(minutes(1...30, &random))
        parts.append(.scheduledBreak(random.pick([fixed, fixed, .pooled, .untimed])))
      }
      parts.append(block(limit: minutes(1...45, &random)))
    }
    return parts
  }

  private static func block(limit: Milliseconds?) -> Part {
    .block(.init(items: 4...4, limit: limit))
  }

  private static func minutes(
    _ range: ClosedRange<Int>, _ random: inout SeededRandom
  ) -> Milliseconds {
    .minutes(Int64(random.int(range)))
  }
}
