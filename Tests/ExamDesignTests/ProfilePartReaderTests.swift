import ExamDesign
import ItemBank
import Testing

@Suite("Reading sessions, breaks and rules")
struct ProfilePartReaderTests {
  private func profile(_ lines: String) throws -> ExamProfile {
    let text = "profile: p\nexam: e\ntitle: T\n" + lines
    let reading = ProfileReader.read(Array(text.utf8), file: "p.yaml")
    #expect(reading.findings.map(\.description) == [])
    return try #require(reading.profile)
  }

  private func block(_ items: Int, _ limit: Milliseconds?) -> ExamProfile.Part {
    .block(.init(items: items...items, limit: limit))
  }

  @Test("Sessions with breaks inside and between, and blocks with and without limits")
  func sessions() throws {
    let profile = try profile(
      """
      day: 6 h 40 min 1 s
      tutorial: 10 min
      break: 1 h
      blocks:
        - session: 4 h
          blocks:
            - {count: 2, items: 44}
            - break: pool
            - items: 30
              limit: 1 h
        - break: 30 min
        - {items: 50, limit: 1 h}
        - break: untimed
        - items: 5
          limit: 0 h 0 min 1 s
      """)
    #expect(
      profile.parts == [
        .session(
          .init(
            limit: .hours(4),
            parts: [
              block(44, nil), block(44, nil), .scheduledBreak(.pooled), block(30, .hours(1)),
            ])),
        .scheduledBreak(.fixed(.minutes(30))), block(50, .hours(1)), .scheduledBreak(.untimed),
        block(5, .seconds(1)),
      ])
    #expect(profile.blocks.count == 5)
    #expect(profile.itemCount == 173...173)
    #expect(profile.scheduledTime == profile.day)
    #expect(!profile.hasDayClock)
  }

  @Test("One session alone need not be a list")
  func oneSession() throws {
    let profile = try profile("day: 3 h\nblocks:\n  session: 3 h\n  blocks: {count: 3, items: 9}")
    #expect(
      profile.parts == [
        .session(.init(limit: .hours(3), parts: Array(repeating: block(9, nil), count: 3)))
      ])
  }

  @Test("Rules that are not written are those of a test centre")
  func defaults() throws {
    let profile = try profile("day: 1 h\nblocks: {count: 2, items: 20, limit: 30 min}")
    #expect(profile.rules == ExamProfile.Rules())
    #expect(profile.rules.gap == .clockRuns)
    #expect(profile.rules.overrunPolicy == .dayClock)
    #expect(!profile.rules.leavingStopsClocks)
    #expect(profile.rules.inactivity == nil)
    #expect(profile.hasDayClock)
  }

  @Test(
    "Every rule arrives",
    arguments: [
      ("between: clock", .init()), ("between: nothing", .init(gap: .none)),
      ("overrun: day-clock", .init()), ("overrun: next-block", .init(overrunPolicy: .nextBlock)),
      ("overrun: forfeit", .init(overrunPolicy: .forfeit)), ("leaving: clocks-run", .init()),
      ("leaving: clocks-stop", .init(leavingStopsClocks: true)),
      (
        "inactivity: {lock: 5 min, warning: 30 s}",
        .init(inactivity: .init(limit: .minutes(5), warning: .seconds(30)))
      ),
      (
        "inactivity: {lock: 5 min}", .init(inactivity: .init(limit: .minutes(5), warning: .zero))
      ),
    ] as [(String, ExamProfile.Rules)])
  func rules(line: String, rules: ExamProfile.Rules) throws {
    #expect(try profile("day: 1 h\nblocks: {items: 20, limit: 1 h}\n\(line)").rules == rules)
  }

  @Test("Untimed breaks are written out wherever no break is written, inside sessions too")
  func untimed() throws {
    let profile = try profile(
      """
      day: 4 h 10 min
      between: untimed
      blocks:
        - {count: 2, items: 20, limit: 30 min}
        - break: 10 min
        - {items: 20, limit: 30 min}
        - session: 2 h
          blocks: [{count: 2, items: 9}, {break: 5 min}, {items: 9}]
        - {session: 25 min, blocks: {items: 8}}
      """)
    let untimed = ExamProfile.Part.scheduledBreak(.untimed)
    let half = block(20, .minutes(30))
    #expect(
      profile.parts == [
        half, untimed, half, .scheduledBreak(.fixed(.minutes(10))), half, untimed,
        .session(
          .init(
            limit: .hours(2),
            parts: [
              block(9, nil), untimed, block(9, nil), .scheduledBreak(.fixed(.minutes(5))),
              block(9, nil),
            ])), untimed,
        .session(.init(limit: .minutes(25), parts: [block(8, nil)])),
      ])
    #expect(profile.rules.gap == .clockRuns)
    #expect(!profile.hasDayClock)
  }

  @Test("Within a session the gaps run on its clock, whatever lies around it")
  func gapInSession() throws {
    let profile = try profile(
      """
      day: 5 h
      break: 1 h
      blocks:
        - {session: 2 h, blocks: {count: 4, items: 44}}
        - break: pool
        - {session: 2 h, blocks: {count: 4, items: 44}}
      """)
    #expect(profile.rules.gap == .clockRuns)
    #expect(profile.parts.count == 3)
  }
}
