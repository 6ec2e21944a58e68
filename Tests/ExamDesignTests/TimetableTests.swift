import ExamDesign
import Testing

@Suite("Timetables of profiles")
struct TimetableTests {
  private func profile(_ id: String) throws -> ExamProfile {
    try ProfileCatalogue().lookup(id, on: #require(CalendarDate("2026-11-22"))).profile
  }

  @Test("A full day has its tutorial, its blocks and its own length")
  func fullDay() throws {
    let timetable = Timetable(profile: try profile("usmle-step1"))
    #expect(timetable.parts.map(\.kind) == [.day, .tutorial] + Array(repeating: .block, count: 14))
    #expect(timetable.parts[0].limit == .hours(8))
    #expect(timetable.parts[1].limit == .minutes(5))
    #expect(timetable.parts.dropFirst().allSatisfy { $0.parent == 0 })
    #expect(timetable.allotments == Array(repeating: .minutes(30), count: 14))
    #expect(timetable.warnings == [.minutes(5), .minutes(2)])
    #expect(!timetable.isPartial)
    #expect(timetable.scheduledBreak == .minutes(55))
    #expect(try Timetable(profile: profile("usmle-step1"), blocks: 0..<14) == timetable)
  }

  /// Break shares: 55 × (n − 1) / 13 and 45 × (n − 1) / 6, rounded down.
  @Test(
    "Fewer blocks have their share of the break and no tutorial",
    arguments: [
      ("usmle-step1", 1, 30, 0), ("usmle-step1", 2, 64, 4), ("usmle-step1", 7, 235, 25),
      ("usmle-step1", 13, 440, 50), ("usmle-step1-2025", 1, 60, 0), ("usmle-step1-2025", 2, 127, 7),
      ("usmle-step1-2025", 6, 397, 37),
    ] as [(String, Int, Int64, Int64)])
  func partial(id: String, blocks: Int, dayMinutes: Int64, breakMinutes: Int64) throws {
    let timetable = Timetable(profile: try profile(id), blocks: 0..<blocks)
    #expect(timetable.parts.map(\.kind) == [.day] + Array(repeating: .block, count: blocks))
    #expect(timetable.parts[0].limit == .minutes(dayMinutes))
    #expect(timetable.scheduledBreak == .minutes(breakMinutes))
    #expect(timetable.isPartial)
  }

  @Test("A profile of one block has a full day of one block")
  func oneBlock() {
    let shelf = ExamProfile(
      id: "shelf", title: "Shelf", exam: "shelf", validFrom: nil, validThrough: nil, sources: [],
      unconfirmed: [], day: .minutes(170), tutorial: nil, breakPool: .minutes(5),
      parts: [.block(.init(items: 110...110, limit: .minutes(165)))], warnings: [])
    let timetable = Timetable(profile: shelf)
    #expect(!timetable.isPartial)
    #expect(timetable.parts.map(\.limit) == [.minutes(170), .minutes(165)])
  }

  @Test("More or fewer blocks than there are is a mistake of the caller", arguments: [0, 15])
  func outOfRange(count: Int) async {
    switch count {
    case 0: await #expect(processExitsWith: .failure) { try Self.construct(blocks: 0) }
    default: await #expect(processExitsWith: .failure) { try Self.construct(blocks: 15) }
    }
  }

  private static func construct(blocks: Int) throws {
    let day = try #require(CalendarDate("2026-11-22"))
    _ = Timetable(
      profile: try ProfileCatalogue().lookup("usmle-step1", on: day).profile, blocks: 0..<blocks)
  }

  @Test("Allotments are added up from a block on")
  func sums() {
    let timetable = Timetable(
      parts: [
        .init(kind: .day, parent: nil, limit: .minutes(200)),
        .init(kind: .tutorial, parent: 0, limit: .minutes(10)),
        .init(kind: .block, parent: 0, limit: .minutes(60)),
        .init(kind: .session, parent: 0, limit: .minutes(90)),
        .init(kind: .block, parent: 3, limit: nil),
        .init(kind: .block, parent: 3, limit: .minutes(30)),
      ], warnings: [], isPartial: false)
    #expect(timetable.allotments == [.minutes(60), nil, .minutes(30)])
    #expect(timetable.totalAllotment == .minutes(90))
    #expect(timetable.scheduledBreak == .minutes(100))
    #expect(
      Timetable(parts: [.init(kind: .day, parent: nil, limit: nil)], warnings: [], isPartial: true)
        .scheduledBreak == nil)
  }
}
