@testable import ExamRecords
import ExamDesign
import ExamSession
import Foundation
import GRDB
import ItemBank
import TestSupport
import Testing

/// The schema people read, and files from earlier versions.
@Suite struct SchemaTests {
  @Test func theSchemaIsAsDocumented() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    expectSnapshot(try RawFile.schema(of: folder.records), "schema.sql")
  }

  @Test func everyValueAnEventCanHaveIsDocumented() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    let table = try DatabaseQueue(path: folder.records).read {
      try String.fetchOne($0, sql: "SELECT sql FROM sqlite_schema WHERE name = 'event'")
    }
    let words = Set(try #require(table).split { !$0.isLetter && $0 != "_" })
    var random = SeededGenerator(seed: 5)
    for index in 0..<EventRowTests.kindCount {
      let kind = EventRow(EventRowTests.randomEvent(index, using: &random), wallMilliseconds: 0)
        .kind
      #expect(words.contains(kind[...]), "\(kind)")
    }
    for value in EndCause.allCases.map(\.rawValue) + InterruptionCause.allCases.map(\.rawValue)
      + SittingOutcome.allCases.map(\.rawValue) + Aid.allCases.map(EventRow.text)
    {
      #expect(words.contains(value[...]), "\(value)")
    }
  }

  @Test func aRecordOfVersionOneCanBeUsed() throws {
    let folder = try TemporaryFolder()
    try Fixture.version1.write(to: folder.records)
    let store = try RecordStore.open(path: folder.records)
    try store.checkFile()
    let (record, stored) = try store.takeSitting(1, wallMilliseconds: 0)
    #expect(stored.events.count == 51)
    #expect(stored.heartbeat != nil)
    let session = try Session.replaying(
      stored.events.map(\.event), form: stored.form, timetable: stored.timetable)
    #expect(session.blocks[0].endedAt != nil)
    #expect(try store.outcomes(of: 1).count == stored.form.blocks.joined().count)
    #expect(try store.metrics(of: 1).count == 2)
    #expect(try store.ratings(of: 1).count == 1)
    let last = try #require(session.lastInstant)
    #expect(
      try record.append(
        SessionEvent(.clockAdjusted(shift: .zero), at: last),
        wallMilliseconds: 0) == 52)
    try store.verify(1)
  }

  @Test func aSittingOfVersionOneKeepsItsRules() throws {
    let folder = try TemporaryFolder()
    try Fixture.version1.write(to: folder.records)
    let store = try RecordStore.open(path: folder.records)
    let stored = try store.sitting(1)
    #expect(stored.timetable.rulesVersion == 1)
    #expect(stored.timetable.rules == ExamProfile.Rules())
    #expect(stored.timetable.breakPool == .zero)
    #expect(stored.timetable.checkIn == .zero)
    #expect(stored.header.accommodations == .none)
    #expect(stored.header.firstBlock == 0)
    #expect(stored.form.blocks.joined().allSatisfy { $0.sequence == nil })
    let line = try #require(try store.sittings().first)
    #expect(line.accommodations == Accommodations.none)
    #expect(line.firstBlock == 0)
  }

  /// The dump holds the sitting of version 1, migrated, and one with everything that came since.
  @Test func aRecordOfVersionTwoCanBeUsed() throws {
    let folder = try TemporaryFolder()
    try Fixture.version2.write(to: folder.records)
    let store = try RecordStore.open(path: folder.records)
    try store.checkFile()
    try store.verify(1)
    let (record, stored) = try store.takeSitting(2, wallMilliseconds: 0)
    #expect(
      stored.header.accommodations
        == Accommodations(timePercent: 125, extraBreak: .minutes(10), dayCount: 2))
    #expect(stored.header.firstBlock == 2)
    #expect(stored.timetable.rulesVersion == 2)
    #expect(stored.timetable.rules == sampleRules)
    #expect(stored.timetable.breakPool == .seconds(90))
    #expect(stored.timetable.checkIn == .seconds(30))
    #expect(Set(stored.timetable.parts.map(\.kind)) == Set(Timetable.Kind.allCases))
    #expect(stored.form.blocks[0].prefix(3).map { $0.sequence?.step } == [1, 2, 3])
    #expect(stored.form.blocks[0].last?.sequence == nil)
    let kinds = Set(stored.events.map { EventRowTests.index(of: $0.event.kind) })
    #expect(kinds == Set(0..<EventRowTests.kindCount))
    let session = try Session.replaying(
      stored.events.map(\.event), form: stored.form, timetable: stored.timetable)
    #expect(session.outcome == .completed)
    #expect(stored.heartbeat?.bootMilliseconds == 5_000_000)
    #expect(try store.outcomes(of: 2).count == 20)
    #expect(try store.metrics(of: 2).count == 1)
    #expect(try record.ratings().map(\.value) == [2, 8, 3, 7, 7, 3])
    #expect(try store.sittings().map(\.state) == [.open, .ended(.completed)])
  }

  /// The dump holds the sittings of version 2, migrated, a drill and scores of other tests.
  @Test func aRecordOfVersionThreeCanBeUsed() throws {
    let folder = try TemporaryFolder()
    try Fixture.version3.write(to: folder.records)
    let store = try RecordStore.open(path: folder.records)
    try store.checkFile()
    for id in 1...3 { try store.verify(id) }
    #expect(try store.sittings().map(\.purpose) == [.exam, .exam, .drill])
    #expect(try store.sitting(3).header.purpose == .drill)
    #expect(try store.metrics(of: 3).map(\.scope) == [.block(0), .toDate])
    #expect(try store.outsideScores().map(\.id) == [2, 1])
    #expect(try store.outsideScores().map(\.percent) == [74.5, 68])
  }

  @Test(arguments: [(Fixture.version1, 10, 51), (.version2, 10, 211)])
  func migratingKeepsEveryRowAndEveryDigest(
    fixture: Fixture, tableCount: Int, eventCount: Int
  ) throws {
    let folder = try TemporaryFolder()
    try fixture.write(to: folder.records)
    let tables = try RawFile.tables(of: folder.records)
    #expect(tables.count == tableCount)
    let before = try RawFile.rows(of: folder.records, tables)
    _ = try RecordStore.open(path: folder.records)
    #expect(try RawFile.version(of: folder.records) == 3)
    #expect(try RawFile.rows(of: folder.records, tables) == before)
    #expect(before["event"]?.count == eventCount)
  }

  /// Whatever a file began as, it ends up as a new one.
  @Test(arguments: Fixture.allCases) func everyFileComesToTheSameSchema(fixture: Fixture) throws {
    let folder = try TemporaryFolder()
    try fixture.write(to: folder.records)
    _ = try RecordStore.open(path: folder.records)
    let fresh = try TemporaryFolder()
    _ = try RecordStore.open(path: fresh.records)
    #expect(try RawFile.schema(of: folder.records) == RawFile.schema(of: fresh.records))
  }
}
