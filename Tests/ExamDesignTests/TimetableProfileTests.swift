import ExamDesign
import Testing

@Suite("Timetables of every kind of profile")
struct TimetableProfileTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var blocks: Range<Int>?
    var granted = Accommodations.none

    /// `day 1 h [2 × block 30 min]`; what has no length of its own stands alone.
    var outline: String
    var pool = Milliseconds.zero

    var testDescription: String { "\(id) \(blocks.map { "\($0)" } ?? "") \(granted.words ?? "")" }
  }

  @Test("A full day", arguments: fullDays)
  func fullDay(row: Row) throws {
    let timetable = try check(row)
    #expect(!timetable.isPartial)
  }

  static let fullDays = [
    Row(
      id: "usmle-step2ck", outline: "day 9 h [tutorial 5 min, 16 × block 30 min]"),
    Row(
      id: "usmle-step3-day2-2025", outline: "day 5 h 20 min [tutorial 5 min, 6 × block 45 min]"),
    Row(
      id: "comlex-level1-2025",
      outline: "day [session 4 h [2 × block, pooled_break, 2 × block], pooled_break, "
        + "session 4 h [2 × block, pooled_break, 2 × block]]", pool: .minutes(60)),
    Row(
      id: "comlex-level2ce",
      outline: "day [session 4 h [block, pooled_break, block, pooled_break, block, pooled_break, "
        + "block], pooled_break, session 4 h [block, pooled_break, block, pooled_break, block, "
        + "pooled_break, block]]", pool: .minutes(60)),
    Row(
      id: "aamc-mcat",
      outline: "day [tutorial 10 min, block 1 h 35 min, fixed_break 10 min, block 1 h 30 min, "
        + "fixed_break 30 min, block 1 h 35 min, fixed_break 10 min, block 1 h 35 min]"),
    Row(
      id: "lsac-lsat", outline: "day [2 × block 35 min, fixed_break 10 min, 2 × block 35 min]"),
    Row(
      id: "ets-gre", outline: "day [block 18 min, block 23 min, block 21 min, block 26 min]"),
    Row(id: "ncbe-mbe", outline: "day [block 3 h, untimed_break, block 3 h]"),
    Row(id: "nbme-subject-exam", outline: "day 2 h 45 min [block 2 h 45 min]"),
    Row(
      id: "nbme-cbssa-self-paced",
      outline: "day [block 4 h, untimed_break, block 4 h, untimed_break, block 4 h, "
        + "untimed_break, block 4 h]"),
  ]

  /// Shares of pools: 55 × 2 / 15 = 7, 60 × 1 / 3 = 20, 60 × 1 / 7 = 8, rounded down.
  @Test(
    "Some blocks: no tutorial, the breaks between them, their share of pool and session",
    arguments: parts)
  func part(row: Row) throws {
    let timetable = try check(row)
    #expect(timetable.isPartial)
    #expect(timetable.blocks.count == row.blocks?.count)
  }

  static let parts = [
    Row(id: "usmle-step2ck", blocks: 4..<7, outline: "day 1 h 37 min [3 × block 30 min]"),
    Row(id: "usmle-step2ck", blocks: 15..<16, outline: "day 30 min [block 30 min]"),
    Row(
      id: "comlex-level1-2025", blocks: 4..<7,
      outline: "day [session 3 h [2 × block, pooled_break, block]]", pool: .minutes(20)),
    Row(
      id: "comlex-level1-2025", blocks: 2..<5,
      outline: "day [session 2 h [2 × block], pooled_break, session 1 h [block]]",
      pool: .minutes(20)),
    Row(
      id: "comlex-level1-2025", blocks: 1..<7,
      outline: "day [session 3 h [block, pooled_break, 2 × block], pooled_break, "
        + "session 3 h [2 × block, pooled_break, block]]", pool: .minutes(60)),
    Row(id: "comlex-level1-2025", blocks: 0..<2, outline: "day [session 2 h [2 × block]]"),
    Row(id: "comlex-level1-2025", blocks: 7..<8, outline: "day [session 1 h [block]]"),
    Row(
      id: "comlex-level1", blocks: 3..<5,
      outline: "day [session 1 h [block], pooled_break, session 1 h [block]]", pool: .minutes(8)),
    Row(
      id: "aamc-mcat", blocks: 1..<3,
      outline: "day [block 1 h 30 min, fixed_break 30 min, block 1 h 35 min]"),
    Row(id: "aamc-mcat", blocks: 3..<4, outline: "day [block 1 h 35 min]"),
    Row(id: "lsac-lsat", blocks: 0..<2, outline: "day [2 × block 35 min]"),
    Row(
      id: "lsac-lsat", blocks: 1..<3,
      outline: "day [block 35 min, fixed_break 10 min, block 35 min]"),
    Row(id: "ets-gre", blocks: 1..<4, outline: "day [block 23 min, block 21 min, block 26 min]"),
    Row(
      id: "nbme-cbssa", blocks: 2..<4,
      outline: "day [block 1 h 15 min, untimed_break, block 1 h 15 min]"),
    Row(id: "ncbe-mbe", blocks: 1..<2, outline: "day [block 3 h]"),
  ]

  @Test(
    "Accommodations scale testing time and add break time, and nothing else", arguments: granted)
  func accommodated(row: Row) throws {
    try check(row)
  }

  static let granted = [
    Row(
      id: "usmle-step1", granted: .init(timePercent: 125),
      outline: "day 9 h 45 min [tutorial 5 min, 14 × block 37 min 30 s]"),
    Row(
      id: "usmle-step1", granted: .init(timePercent: 150),
      outline: "day 11 h 30 min [tutorial 5 min, 14 × block 45 min]"),
    Row(
      id: "usmle-step1", granted: .init(timePercent: 200),
      outline: "day 15 h [tutorial 5 min, 14 × block 1 h]"),
    Row(
      id: "usmle-step1-2025", granted: .init(timePercent: 125),
      outline: "day 9 h 45 min [tutorial 15 min, 7 × block 1 h 15 min]"),
    Row(
      id: "usmle-step1", granted: .init(extraBreak: .minutes(30)),
      outline: "day 8 h 30 min [tutorial 5 min, 14 × block 30 min]"),
    Row(
      id: "usmle-step1", blocks: 3..<5, granted: .init(timePercent: 150, extraBreak: .minutes(15)),
      outline: "day 1 h 49 min [2 × block 45 min]"),
    Row(
      id: "usmle-step1", blocks: 3..<4, granted: .init(extraBreak: .minutes(15)),
      outline: "day 30 min [block 30 min]"),
    Row(
      id: "comlex-level1-2025", granted: .init(timePercent: 150, extraBreak: .minutes(20)),
      outline: "day [session 6 h [2 × block, pooled_break, 2 × block], pooled_break, "
        + "session 6 h [2 × block, pooled_break, 2 × block]]", pool: .minutes(80)),
    Row(
      id: "comlex-level1-2025", blocks: 2..<5, granted: .init(extraBreak: .minutes(20)),
      outline: "day [session 2 h [2 × block], pooled_break, session 1 h [block]]",
      pool: .minutes(40)),
    Row(
      id: "comlex-level1-2025", blocks: 0..<2, granted: .init(extraBreak: .minutes(20)),
      outline: "day [session 2 h [2 × block]]"),
    Row(
      id: "aamc-mcat", granted: .init(timePercent: 150, extraBreak: .minutes(5)),
      outline: "day [tutorial 10 min, block 2 h 22 min 30 s, fixed_break 15 min, "
        + "block 2 h 15 min, fixed_break 35 min, block 2 h 22 min 30 s, fixed_break 15 min, "
        + "block 2 h 22 min 30 s]"),
    Row(
      id: "ets-gre", granted: .init(timePercent: 125, extraBreak: .minutes(5)),
      outline: "day [block 22 min 30 s, block 28 min 45 s, block 26 min 15 s, block 32 min 30 s]"),
    Row(
      id: "nbme-subject-exam", granted: .init(timePercent: 200, extraBreak: .minutes(5)),
      outline: "day 5 h 30 min [block 5 h 30 min]"),
    Row(
      id: "ncbe-mbe", granted: .init(timePercent: 200, dayCount: 2),
      outline: "day [block 6 h, untimed_break, block 6 h]"),
  ]

  @Test(
    "Over two days each has its half of the blocks, a tutorial, a break and a clock",
    arguments: [
      ("usmle-step1", 100, 7, 7, 420), ("usmle-step1", 125, 7, 7, 525),
      ("usmle-step1", 150, 7, 7, 630), ("usmle-step1", 200, 7, 7, 840),
      ("usmle-step1-2025", 125, 4, 3, 525), ("usmle-step1-2025", 150, 4, 3, 630),
      ("usmle-step1-2025", 200, 4, 3, 840), ("usmle-step2ck", 150, 8, 8, 720),
    ] as [(String, Int, Int, Int, Int64)])
  func twoDays(id: String, percent: Int, first: Int, second: Int, testing: Int64) throws {
    let profile = try profile(id)
    let granted = Accommodations(timePercent: percent, extraBreak: .minutes(10), dayCount: 2)
    let timetable = Timetable(profile: profile, accommodations: granted)
    let days = timetable.parts.indices.filter {
      timetable.parts[$0].kind == .day && timetable.parts[$0].parent == 0
    }
    let blocks = days.map { day in timetable.parts.filter { $0.parent == day && $0.kind == .block }
    }
    #expect(blocks.map(\.count) == [first, second])
    #expect(timetable.parts[0].limit == nil)
    #expect(timetable.totalAllotment == .minutes(testing))
    #expect(!timetable.isPartial)
    let times = blocks.map { $0.reduce(Milliseconds.zero) { $0 + ($1.limit ?? .zero) } }
    let besides = profile.breakPool + (profile.tutorial ?? .zero) + .minutes(10)
    #expect(days.map { timetable.parts[$0].limit } == times.map { $0 + besides })
    #expect(
      timetable.parts.map(\.kind) == [.day, .day, .tutorial]
        + Array(repeating: .block, count: first) + [.untimedBreak, .day, .tutorial]
        + Array(repeating: .block, count: second))
  }

  @Test(
    "The testing time of a day of two, exact to the millisecond",
    arguments: [(125, 15_750_000), (150, 18_900_000), (200, 25_200_000)] as [(Int, Int64)])
  func dayOfTwo(percent: Int, milliseconds: Int64) throws {
    let timetable = Timetable(
      profile: try profile("usmle-step1"),
      accommodations: .init(timePercent: percent, dayCount: 2))
    #expect(timetable.allotments.allSatisfy { $0?.count == milliseconds / 7 })
    #expect(
      timetable.allotments.prefix(7).reduce(0) { $0 + ($1?.count ?? 0) } == milliseconds)
    #expect(timetable.parts[1].limit == Milliseconds(milliseconds) + .minutes(60))
  }

  @Test("What accommodations cannot be spread is given in one day")
  func notSpread() throws {
    let granted = Accommodations(dayCount: 2)
    for id in ["comlex-level1", "aamc-mcat", "nbme-subject-exam", "nbme-cbssa"] {
      let profile = try profile(id)
      #expect(!profile.canBeSpread, "\(id)")
      #expect(Timetable(profile: profile, accommodations: granted) == Timetable(profile: profile))
    }
    let some = try profile("usmle-step1")
    #expect(some.canBeSpread)
    #expect(
      Timetable(profile: some, blocks: 0..<13, accommodations: granted)
        == Timetable(profile: some, blocks: 0..<13))
  }

  /// Every run of blocks of every profile that comes with the program.
  @Test("Whatever is taken, blocks keep their time and breaks lie between blocks")
  func everyRange() {
    for profile in ProfileCatalogue().entries.map(\.profile) {
      let count = profile.blocks.count
      for first in 0..<count {
        for end in (first + 1)...count {
          let timetable = Timetable(profile: profile, blocks: first..<end)
          let place = "\(profile.id) \(first)..<\(end)"
          #expect(
            timetable.allotments == profile.blocks[first..<end].map(\.limit), "\(place)")
          let agenda = timetable.agenda.map { timetable.parts[$0].kind }
          #expect(agenda.first.map { $0 == .block || $0 == .tutorial } == true, "\(place)")
          #expect(agenda.last == .block, "\(place)")
          #expect(
            !zip(agenda, agenda.dropFirst()).contains { $0.isBreak && $1.isBreak }, "\(place)")
          #expect(timetable.breakPool <= profile.breakPool, "\(place)")
          #expect(timetable.rules == profile.rules)
        }
      }
    }
  }

  @discardableResult
  private func check(_ row: Row) throws -> Timetable {
    let timetable = Timetable(
      profile: try profile(row.id), blocks: row.blocks, accommodations: row.granted)
    #expect(outline(timetable, part: 0) == row.outline)
    #expect(timetable.breakPool == row.pool)
    return timetable
  }

  private func profile(_ id: String) throws -> ExamProfile {
    try ProfileCatalogue().lookup(id, on: #require(CalendarDate("2026-11-22"))).profile
  }

  private func outline(_ timetable: Timetable, part: Int) -> String {
    let own = timetable.parts[part]
    let length = own.limit.map { " \($0.durationText)" } ?? ""
    guard own.kind.isContainer else { return own.kind.rawValue + length }
    var rest = timetable.parts.indices.filter { timetable.parts[$0].parent == part }
      .map { outline(timetable, part: $0) }[...]
    var words: [String] = []
    while let first = rest.first {
      let alike = rest.prefix { $0 == first }.count
      words.append(alike == 1 ? first : "\(alike) × \(first)")
      rest = rest.dropFirst(alike)
    }
    return "\(own.kind.rawValue)\(length) [\(words.joined(separator: ", "))]"
  }
}
