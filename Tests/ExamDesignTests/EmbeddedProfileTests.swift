import ExamDesign
import ItemBank
import Testing

@Suite("Profiles that come with the program")
struct EmbeddedProfileTests {
  /// A profile as the exam's pages state it, in minutes.
  struct Row: Sendable, CustomTestStringConvertible {
    var exam: String
    var id: String
    var from: String?
    var through: String?

    /// `2 × 40 in 60`: blocks, items, minutes; a bare number is a fixed break; a session stands in
    /// brackets behind its minutes.
    var parts: String

    /// All items of a form, where they are known.
    var items: Int?

    /// What adds up to the day: blocks or sessions, tutorial, pool, fixed breaks.
    var testing: Int64
    var tutorial: Int64 = 0
    var pool: Int64 = 0
    var fixed: Int64 = 0
    var day: Int64
    var gap = Gap.clockRuns
    var locks = false

    var testDescription: String { id }
  }

  static let rows: [Row] = usmle + practice + comlex + others

  static let usmle = [
    Row(
      exam: "step1", id: "usmle-step1-2025", through: "2026-05-13", parts: "7 × 40 in 60",
      items: 280, testing: 420, tutorial: 15, pool: 45, day: 480, locks: true),
    Row(
      exam: "step1", id: "usmle-step1", from: "2026-05-14", parts: "14 × 20 in 30", items: 280,
      testing: 420, tutorial: 5, pool: 55, day: 480, locks: true),
    Row(
      exam: "step2ck", id: "usmle-step2ck-2025", through: "2026-05-06", parts: "8 × 38–40 in 60",
      items: 316, testing: 480, tutorial: 15, pool: 45, day: 540, locks: true),
    Row(
      exam: "step2ck", id: "usmle-step2ck", from: "2026-05-07", parts: "16 × 18–20 in 30",
      items: 316, testing: 480, tutorial: 5, pool: 55, day: 540, locks: true),
    Row(
      exam: "step3-day1", id: "usmle-step3-day1-2025", through: "2026-03-09",
      parts: "6 × 38–39 in 60", items: 232, testing: 360, tutorial: 5, pool: 45, day: 410,
      locks: true),
    Row(
      exam: "step3-day1", id: "usmle-step3-day1", from: "2026-03-10", parts: "12 × 18–20 in 30",
      items: 232, testing: 360, tutorial: 5, pool: 55, day: 420, locks: true),
    Row(
      exam: "step3-day2", id: "usmle-step3-day2-2025", through: "2026-03-09",
      parts: "6 × 30 in 45", items: 180, testing: 270, tutorial: 5, pool: 45, day: 320, locks: true),
    Row(
      exam: "step3-day2", id: "usmle-step3-day2", from: "2026-03-10", parts: "9 × 20 in 30",
      items: 180, testing: 270, tutorial: 5, pool: 55, day: 330, locks: true),
  ]

  static let practice = [
    Row(
      exam: "cbssa", id: "nbme-cbssa",
      parts: "50 in 75, untimed, 50 in 75, untimed, 50 in 75, untimed, 50 in 75", items: 200,
      testing: 300, day: 300),
    Row(
      exam: "cbssa-self-paced", id: "nbme-cbssa-self-paced",
      parts: "50 in 240, untimed, 50 in 240, untimed, 50 in 240, untimed, 50 in 240", items: 200,
      testing: 960, day: 960),
    Row(
      exam: "free120", id: "usmle-free120-2025", through: "2026-05-13",
      parts: "40 in 60, untimed, 40 in 60, untimed, 40 in 60", items: 120, testing: 180, day: 180),
    Row(
      exam: "free120", id: "usmle-free120", from: "2026-05-14",
      parts: "20 in 30, untimed, 20 in 30, untimed, 20 in 30, untimed, 20 in 30, untimed, "
        + "20 in 30, untimed, 20 in 30", items: 120, testing: 180, day: 180),
    Row(
      exam: "nbme-subject", id: "nbme-subject-exam", parts: "110 in 165", items: 110, testing: 165,
      day: 165),
  ]

  private static let sessionsOf44 =
    "240 [2 × 44, pool, 2 × 44], pool, 240 [2 × 44, pool, 2 × 44]"
  private static let sessionsOf40 =
    "240 [40, pool, 40, pool, 40, pool, 40], pool, 240 [40, pool, 40, pool, 40, pool, 40]"

  static let comlex = [
    Row(
      exam: "comlex1", id: "comlex-level1-2025", through: "2026-04-23", parts: sessionsOf44,
      items: 352, testing: 480, pool: 60, day: 540),
    Row(
      exam: "comlex1", id: "comlex-level1", from: "2026-05-08", parts: sessionsOf40, items: 320,
      testing: 480, pool: 60, day: 540),
    Row(
      exam: "comlex2", id: "comlex-level2ce-2025", through: "2026-05-31", parts: sessionsOf44,
      items: 352, testing: 480, pool: 60, day: 540),
    Row(
      exam: "comlex2", id: "comlex-level2ce", from: "2026-06-01", parts: sessionsOf40, items: 320,
      testing: 480, pool: 60, day: 540),
  ]

  static let others = [
    Row(
      exam: "gre", id: "ets-gre", from: "2023-09-22",
      parts: "12 in 18, 15 in 23, 12 in 21, 15 in 26", items: 54, testing: 88, day: 88, gap: .none),
    Row(
      exam: "lsat", id: "lsac-lsat", from: "2024-08-01",
      parts: "2 × 24–26 in 35, 10, 27 in 35, 24–26 in 35", testing: 140, fixed: 10, day: 150,
      gap: .none),
    Row(
      exam: "mbe", id: "ncbe-mbe", parts: "100 in 180, untimed, 100 in 180", items: 200,
      testing: 360, day: 360),
    Row(
      exam: "mcat", id: "aamc-mcat", parts: "59 in 95, 10, 53 in 90, 30, 59 in 95, 10, 59 in 95",
      items: 230, testing: 375, tutorial: 10, fixed: 50, day: 435, gap: .none),
  ]

  @Test("Each as its exam states it", arguments: rows)
  func asStated(row: Row) throws {
    let entry = try ProfileCatalogue().lookup(row.id, on: #require(CalendarDate("2026-01-01")))
    let profile = entry.profile
    #expect(entry.origin == .embedded)
    #expect(!entry.replacesEmbedded)
    #expect(profile.exam == row.exam)
    #expect(profile.validFrom?.description == row.from)
    #expect(profile.validThrough?.description == row.through)
    #expect(notation(profile.parts) == row.parts)
    #expect(row.items.map(profile.itemCount.contains) != false)
    #expect(profile.totalBlockTime == .minutes(row.testing))
    #expect(profile.tutorial ?? .zero == .minutes(row.tutorial))
    #expect(profile.breakPool == .minutes(row.pool))
    #expect(profile.totalFixedBreak == .minutes(row.fixed))
    #expect(profile.day == .minutes(row.day))
    #expect(row.testing + row.tutorial + row.pool + row.fixed == row.day)
    #expect(profile.scheduledTime == profile.day)
    #expect(profile.rules.gap == row.gap)
    #expect(profile.rules.overrunPolicy == .dayClock)
    #expect(profile.rules.leavingStopsClocks == (row.id == "nbme-cbssa-self-paced"))
    let lock = InactivityRule(limit: .minutes(5), warning: .seconds(30))
    #expect(profile.rules.inactivity == (row.locks ? lock : nil))
  }

  @Test("All are listed by exam and day, none gives a finding, and each names sources and doubts")
  func listed() {
    let catalogue = ProfileCatalogue()
    #expect(catalogue.findings.map(\.description) == [])
    #expect(
      Set(catalogue.entries.map(\.profile.id)) == Set(Self.rows.map(\.id)))
    #expect(catalogue.entries.count == Self.rows.count)
    for profile in catalogue.entries.map(\.profile) {
      #expect(!profile.sources.isEmpty, "\(profile.id)")
      #expect(!profile.unconfirmed.isEmpty, "\(profile.id)")
      for text in [profile.title] + profile.unconfirmed + profile.sources.map(\.supports) {
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "\(profile.id)")
      }
    }
    for profile in catalogue.entries.map(\.profile) where profile.id.hasPrefix("usmle-step") {
      #expect(profile.sources.contains { $0.grade == .official }, "\(profile.id)")
      #expect(profile.warnings == [.minutes(5), .minutes(2)])
      #expect(profile.hasDayClock)
    }
  }

  @Test(
    "The day chooses the version of an exam",
    arguments: [
      ("step1", "2026-05-13", "usmle-step1-2025"), ("step1", "2026-05-14", "usmle-step1"),
      ("step2ck", "2026-05-06", "usmle-step2ck-2025"), ("step2ck", "2026-05-07", "usmle-step2ck"),
      ("step3-day1", "2026-03-09", "usmle-step3-day1-2025"),
      ("step3-day1", "2026-03-10", "usmle-step3-day1"),
      ("step3-day2", "2026-03-09", "usmle-step3-day2-2025"),
      ("step3-day2", "2026-03-10", "usmle-step3-day2"),
      ("comlex1", "2026-04-23", "comlex-level1-2025"), ("comlex1", "2026-04-24", nil),
      ("comlex1", "2026-05-07", nil), ("comlex1", "2026-05-08", "comlex-level1"),
      ("comlex2", "2026-05-31", "comlex-level2ce-2025"),
      ("comlex2", "2026-06-01", "comlex-level2ce"), ("free120", "2026-05-13", "usmle-free120-2025"),
      ("free120", "2026-05-14", "usmle-free120"), ("gre", "2023-09-21", nil),
      ("gre", "2023-09-22", "ets-gre"), ("lsat", "2024-07-31", nil),
      ("lsat", "2024-08-01", "lsac-lsat"), ("mcat", "2020-01-01", "aamc-mcat"),
      ("mbe", "2020-01-01", "ncbe-mbe"), ("cbssa", "2020-01-01", "nbme-cbssa"),
      ("cbssa-self-paced", "2020-01-01", "nbme-cbssa-self-paced"),
      ("nbme-subject", "2020-01-01", "nbme-subject-exam"),
    ] as [(String, String, String?)])
  func byDay(exam: String, day: String, id: String?) throws {
    let date = try #require(CalendarDate(day))
    do throws(ProfileLookupError) {
      #expect(try ProfileCatalogue().lookup(exam, on: date).profile.id == id)
    } catch {
      #expect(id == nil)
      guard case .noneInForce(exam, date, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  /// Parts in the notation of ``Row/parts``.
  private func notation(_ parts: [ExamProfile.Part]) -> String {
    var words: [String] = []
    var rest = parts[...]
    while let part = rest.first {
      let alike = rest.prefix { $0 == part }.count
      rest = rest.dropFirst(alike)
      let count = alike == 1 ? "" : "\(alike) × "
      switch part {
      case .block(let block):
        let ends = Set([block.items.lowerBound, block.items.upperBound]).sorted().map(String.init)
        let limit = block.limit.map { " in \($0.count / 60_000)" } ?? ""
        words.append(count + ends.joined(separator: "–") + limit)
      case .scheduledBreak(.fixed(let length)): words.append("\(count)\(length.count / 60_000)")
      case .scheduledBreak(.pooled): words.append("\(count)pool")
      case .scheduledBreak(.untimed): words.append("\(count)untimed")
      case .session(let session):
        words.append("\(count)\(session.limit.count / 60_000) [\(notation(session.parts))]")
      }
    }
    return words.joined(separator: ", ")
  }
}
