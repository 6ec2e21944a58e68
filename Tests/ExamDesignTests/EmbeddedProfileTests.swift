import ExamDesign
import ItemBank
import Testing

@Suite("Profiles that come with the program")
struct EmbeddedProfileTests {
  struct Row: Sendable {
    var id: String
    var from: String?
    var through: String?
    var blocks: Int
    var items: Int
    var blockMinutes: Int64
    var breakMinutes: Int64
    var tutorialMinutes: Int64
  }

  /// The timetables announced for Step 1; minutes add up to 8 hours in both.
  static let rows = [
    Row(
      id: "usmle-step1", from: "2026-05-14", through: nil, blocks: 14, items: 20, blockMinutes: 30,
      breakMinutes: 55, tutorialMinutes: 5),
    Row(
      id: "usmle-step1-2025", from: nil, through: "2026-05-13", blocks: 7, items: 40,
      blockMinutes: 60, breakMinutes: 45, tutorialMinutes: 15),
  ]

  @Test("Each as announced", arguments: rows)
  func asAnnounced(row: Row) throws {
    let catalogue = ProfileCatalogue()
    let entry = try catalogue.lookup(row.id, on: #require(CalendarDate("2026-01-01")))
    let profile = entry.profile
    #expect(entry.origin == .embedded)
    #expect(!entry.replacesEmbedded)
    #expect(profile.exam == "step1")
    #expect(profile.validFrom?.description == row.from)
    #expect(profile.validThrough?.description == row.through)
    #expect(profile.blocks.count == row.blocks)
    #expect(Set(profile.blocks).count == 1)
    #expect(profile.blocks[0].items == row.items...row.items)
    #expect(profile.blocks[0].limit == .minutes(row.blockMinutes))
    #expect(profile.breakPool == .minutes(row.breakMinutes))
    #expect(profile.tutorial == .minutes(row.tutorialMinutes))
    #expect(profile.day == .hours(8))
    #expect(profile.scheduledTime == .hours(8))
    #expect(profile.totalBlockTime == .minutes(420))
    #expect(profile.itemCount == 280...280)
    #expect(profile.warnings == [.minutes(5), .minutes(2)])
    #expect(profile.sources.contains { $0.grade == .official })
    #expect(!profile.unconfirmed.isEmpty)
  }

  @Test("All are listed, and none gives a finding")
  func listed() {
    let catalogue = ProfileCatalogue()
    #expect(catalogue.findings.map(\.description) == [])
    #expect(catalogue.entries.map(\.profile.id) == Self.rows.map(\.id).reversed())
  }
}
