import ExamDesign
import ExamRecords
import ExamSession
import Foundation
import GRDB
import TestSupport
import Testing

/// The schema people read, and files from earlier versions.
@Suite struct SchemaTests {
  private static func schema(of path: String) throws -> String {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { database in
      try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
    }.map { $0 + ";\n" }.joined(separator: "\n")
  }

  @Test func theSchemaIsAsDocumented() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    expectSnapshot(try Self.schema(of: folder.records), "schema.sql")
  }

  /// `Fixtures/version-1.sql` is a dump of a record written by schema version 1; it never changes.
  @Test func aRecordOfVersionOneCanBeUsed() throws {
    let folder = try TemporaryFolder()
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/version-1.sql")
    do {
      let queue = try DatabaseQueue(path: folder.records)
      try queue.writeWithoutTransaction {
        try $0.execute(sql: String(contentsOf: fixture, encoding: .utf8))
      }
    }
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
    let fresh = try TemporaryFolder()
    _ = try RecordStore.open(path: fresh.records)
    #expect(try Self.schema(of: folder.records) == Self.schema(of: fresh.records))
  }
}
