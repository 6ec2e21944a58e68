import ExamDesign
import ExamRecords
import ExamSession
import Foundation
import GRDB
import Testing

/// What becomes of a file of version 1 when something comes between.
@Suite(.serialized) struct MigrationTests {
  /// A second sitting with so many events that bringing the file up to date takes a while.
  private static func addEvents(_ count: Int, to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for (table, other) in [
        ("sitting", "id"), ("sitting_part", "sitting"), ("sitting_item", "sitting"),
      ] {
        let columns = try database.columns(in: table).map(\.name)
        let values = columns.map { $0 == other ? "2" : $0 == "uuid" ? "'other'" : $0 }
        try database.execute(
          sql: """
            INSERT INTO \(table) (\(columns.joined(separator: ", ")))
            SELECT \(values.joined(separator: ", ")) FROM \(table) WHERE \(other) = 1
            """)
      }
      try database.execute(
        sql: """
          WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
          INSERT INTO event (sitting, seq, instant_ms, wall_ms, kind, block, item, text, digest)
          SELECT 2, n, n * 10, n * 10, 'note_taken', 1, 1, 'note ' || n, printf('%016x', n)
          FROM number
          """, arguments: [count])
    }
    try queue.close()
  }

  /// A file of version 1 and a copy to compare it with.
  private struct OldFile {
    let folder: TemporaryFolder
    var path: String { folder.records }
    var original: String { folder.path + "/original.sqlite" }

    init(events count: Int) throws {
      folder = try TemporaryFolder()
      try Fixture.version1.write(to: folder.records)
      try MigrationTests.addEvents(count, to: folder.records)
      try FileManager.default.copyItem(atPath: path, toPath: original)
    }

    /// Puts the file back as it was.
    func restore() throws {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      try FileManager.default.copyItem(atPath: original, toPath: path)
    }

    /// How many rows there are more or less than in the original, by the columns of version 1.
    func differences() throws -> [String: Int] {
      let tables = try RawFile.tables(of: original)
      let queue = try DatabaseQueue(path: path)
      return try queue.writeWithoutTransaction { database in
        try database.execute(sql: "ATTACH ? AS original", arguments: [original])
        var differences: [String: Int] = [:]
        for (table, names) in tables {
          let columns = names.joined(separator: ", ")
          for (left, right) in [("main", "original"), ("original", "main")] {
            let count = try Int.fetchOne(
              database,
              sql: """
                SELECT count(*) FROM (
                  SELECT \(columns) FROM \(left).\(table) EXCEPT
                  SELECT \(columns) FROM \(right).\(table))
                """)
            if count != 0 { differences["\(left) \(table)"] = count }
          }
        }
        return differences
      }
    }
  }

  private static func schema(afterMigrating isMigrated: Bool) throws -> String {
    let folder = try TemporaryFolder()
    try Fixture.version1.write(to: folder.records)
    if isMigrated { _ = try RecordStore.open(path: folder.records) }
    return try RawFile.schema(of: folder.records)
  }

  @Test func aKilledMigrationLeavesOneVersionWhole() throws {
    let schemas = [
      1: try Self.schema(afterMigrating: false), 3: try Self.schema(afterMigrating: true),
    ]
    let file = try OldFile(events: 40_000)
    let clock = ContinuousClock()
    let whole = try clock.measure {
      let probe = try Probe(["open", file.path])
      #expect(probe.nextLine() == "opened")
    }
    var found: Set<Int> = []
    var cutShort = 0
    for round in 0..<16 {
      try file.restore()
      let probe = try Probe(["open", file.path])
      // The first is killed at once; the last may come to its end.
      let share = whole * round / 14
      let patience = round == 15 ? 30_000 : Int32(share / .milliseconds(1))
      _ = probe.nextLine(within: patience)
      probe.kill()
      let log = FileManager.default.contents(atPath: file.path + "-wal") ?? Data()
      let version = try #require(try RawFile.version(of: file.path))
      found.insert(version)
      cutShort += version == 1 && !log.isEmpty ? 1 : 0
      #expect(try RawFile.schema(of: file.path) == schemas[version], "round \(round)")
      #expect(try file.differences() == [:], "round \(round)")
      let store = try RecordStore.open(path: file.path)
      try store.checkFile()
      try store.verify(1)
      if version == 1 { #expect(try file.differences() == [:], "round \(round)") }
    }
    #expect(found == [1, 3])
    #expect(cutShort > 0, "some were killed while they wrote")
  }

  @Test func severalProgramsMayMigrateAtOnce() throws {
    for _ in 0..<4 {
      let file = try OldFile(events: 500)
      let probes = try (1...6).map { _ in try Probe(["open", file.path]) }
      let lines = probes.flatMap { $0.remainingLines() }
      #expect(lines == Array(repeating: "opened", count: 6))
      #expect(try RawFile.version(of: file.path) == 3)
      #expect(try file.differences() == [:])
      try RecordStore.open(path: file.path).verify(1)
    }
  }

  /// What becomes of an old record, its folder's and its own permissions, and what opening says.
  @Test(arguments: [
    (0o444, 0o755, "error readOnly"), (0o444, 0o555, "error readOnly"),
    (0o666, 0o555, "error readOnly"), (0o000, 0o755, "error notPermitted"),
  ])
  func anOldRecordThatMayNotBeWrittenIsLeftAsItIs(
    mode: Int, folderMode: Int, answer: String
  ) throws {
    let folder = try TemporaryFolder()
    try Fixture.version1.write(to: folder.records)
    let before = try folder.contents()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.records)
    try manager.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.path)
    let lines = try Probe(["open-as-nobody", folder.records]).remainingLines()
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.records)
    #expect(lines.count == 1 && lines[0].hasPrefix(answer), "\(lines)")
    #expect(try folder.contents() == before)
  }

  @Test(.enabled(if: SmallDisk.namespace != nil, "no small file system can be mounted here"))
  func anOldRecordThatFindsNoRoomStaysOld() throws {
    let file = try OldFile(events: 3000)
    let folder = try TemporaryFolder()
    let script = """
      \(SmallDisk.mount)
      cp '\(file.original)' "$0/records.sqlite"
      "$@"
      cp "$0/records.sqlite" '\(file.path)'
      mount -o remount,size=8m "$0"
      exec "$@"
      """
    let probe = try Probe(
      ["open", folder.records],
      through: try #require(SmallDisk.namespace) + ["sh", "-c", script, folder.path])
    let lines = probe.remainingLines()
    #expect(lines.count == 2 && lines[0].hasPrefix("error diskFull"), "\(lines)")
    #expect(lines.last == "opened")
    #expect(try RawFile.version(of: file.path) == 1)
    #expect(try file.differences() == [:])
  }

  /// Damage in one sitting takes neither the migration nor the other sittings with it.
  @Test(arguments: [
    "UPDATE event SET option = 'é' WHERE sitting = 1 AND option IS NOT NULL",
    "UPDATE event SET digest = '' WHERE sitting = 1 AND seq = 7",
    "DELETE FROM sitting_item WHERE sitting = 1 AND block = 1 AND item = 1",
  ])
  func aDamagedSittingIsTakenAlong(sql: String) throws {
    let file = try OldFile(events: 5)
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
    }
    try queue.close()
    let store = try RecordStore.open(path: file.path)
    #expect {
      try store.verify(1)
    } throws: { error in
      if case .damaged(1, _)? = error as? RecordError { true } else { false }
    }
    #expect(try store.sitting(2).events.count == 5)
    // The rules hold again for what is written from here on.
    #expect {
      try store.write(
        outcomes: [
          ItemScore(position: .init(block: 99, item: 0), outcome: .right, keyFingerprint: "k")
        ], of: 2, scoredWallMilliseconds: 0)
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
    #expect {
      try store.write(
        Rating(afterBlocks: 0, scale: .energy, value: 11, wallMilliseconds: 0), of: 2)
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
  }

  /// A program of an older version that had the file open may go on: it names the columns it knows.
  @Test(arguments: [(Fixture.version1, [1]), (.version2, [1, 2])])
  func aSittingMayStillBeWrittenAsAnOlderVersionDoes(
    fixture: Fixture, rulesVersions: [Int]
  ) throws {
    let old = try TemporaryFolder()
    try fixture.write(to: old.records)
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let tables = try RawFile.tables(of: old.records)
    let order = [
      "sitting", "sitting_set", "sitting_part", "sitting_warning", "sitting_item", "event",
    ]
    let queue = try DatabaseQueue(path: folder.records)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH ? AS old", arguments: [old.records])
      for table in order {
        let columns = try #require(tables[table]).joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM old.\(table)")
      }
    }
    for (index, version) in rulesVersions.enumerated() {
      try store.verify(index + 1)
      let sitting = try store.sitting(index + 1)
      #expect(sitting.timetable.rulesVersion == version)
      #expect(sitting.header.purpose == .exam)
    }
    try store.checkFile()
  }
}
