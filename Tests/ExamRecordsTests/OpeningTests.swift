@testable import ExamRecords
import ExamSession
import Foundation
import GRDB
import TestSupport
import Testing

/// What opening does to files that are usable, and does not do to files that are not.
@Suite struct OpeningTests {
  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int) & 0o777
  }

  @Test func aNewRecordIsPrivateAndDurable() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b c?%#/records.sqlite"
    let store = try RecordStore.open(path: path)
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5]]), timetable: sampleTimetable(blocks: 1))
    #expect(try permissions(folder.path + "/a") == 0o700)
    #expect(try permissions(folder.path + "/a/b c?%#") == 0o700)
    #expect(try permissions(path + ".locks") == 0o700)
    for file in [path, path + "-wal", path + "-shm", path + ".locks/sitting-1.lock"] {
      #expect(try permissions(file) == 0o600, "\(file)")
    }
    // Read through the store's own connection, by names of their own: 2 is FULL.
    for (pragma, value) in [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"),
      ("busy_timeout", "2000"), ("application_id", "1952735609"), ("user_version", "3"),
    ] {
      let found = try store.connection.perform {
        try String.fetchOne($0, sql: "PRAGMA \(pragma)")
      }
      #expect(found == value, "\(pragma)")
    }
    #expect(record.id == 1)
  }

  @Test func settingsHoldOnASecondOpening() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    let store = try RecordStore.open(path: folder.records)
    let synchronous = try store.connection.perform {
      try Int.fetchOne($0, sql: "PRAGMA synchronous")
    }
    #expect(synchronous == 2)
    try store.checkFile()
  }

  @Test(arguments: [
    (["TESTDAY_RECORDS": "/r/x", "XDG_DATA_HOME": "/d", "HOME": "/h"], "/r/x"),
    (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/testday/records.sqlite"),
    (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/testday/records.sqlite"),
    (
      ["TESTDAY_RECORDS": "", "XDG_DATA_HOME": "", "HOME": "/h"],
      "/h/.local/share/testday/records.sqlite"
    ),
  ])
  func thePlaceComesFromTheEnvironment(environment: [String: String], path: String) throws {
    #expect(try RecordStore.defaultPath(environment: environment) == path)
  }

  @Test func withoutAHomeThereIsNoPlace() {
    #expect(throws: RecordError.noPlace) {
      try RecordStore.defaultPath(environment: ["XDG_DATA_HOME": "relative"])
    }
  }

  @Test(arguments: ["a text, not a database", "", "long"])
  func otherFilesAreLeftAsTheyAre(text: String) throws {
    let folder = try TemporaryFolder()
    let content = text == "long" ? String(repeating: "not a database\n", count: 1000) : text
    try content.write(toFile: folder.records, atomically: false, encoding: .utf8)
    let before = try folder.contents()
    if text.isEmpty {
      // An empty file is what a creation cut short leaves: it becomes a record.
      #expect(try RecordStore.open(path: folder.records).sittings() == [])
      return
    }
    #expect(throws: RecordError.notADatabase(path: folder.records)) {
      try RecordStore.open(path: folder.records)
    }
    #expect(try folder.contents() == before)
  }

  @Test func aFolderIsNoRecord() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RecordError.notAFile(path: folder.path)) {
      try RecordStore.open(path: folder.path)
    }
  }

  @Test func aFileInTheWayOfTheFolderIsNamed() throws {
    let folder = try TemporaryFolder()
    try "x".write(toFile: folder.path + "/file", atomically: false, encoding: .utf8)
    #expect {
      try RecordStore.open(path: folder.path + "/file/records.sqlite")
    } throws: { error in
      if case .folderNotCreated? = error as? RecordError { true } else { false }
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    do {
      let queue = try DatabaseQueue(path: folder.records)
      try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    }
    let before = try folder.contents()
    #expect(throws: RecordError.foreignDatabase(path: folder.records)) {
      try RecordStore.open(path: folder.records)
    }
    #expect(try folder.contents() == before)
  }

  @Test func aFileFromTheFutureIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    do {
      let queue = try DatabaseQueue(path: folder.records)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let before = try folder.contents()
    #expect(before.keys.sorted() == ["records.sqlite"])
    #expect(throws: RecordError.newerSchema(path: folder.records, found: 99, known: 3)) {
      try RecordStore.open(path: folder.records)
    }
    #expect(try folder.contents() == before)
  }

  @Test func aFutureVersionInTheLogAloneIsSeen() throws {
    let source = try TemporaryFolder()
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: source.records)
    let queue = try DatabaseQueue(path: source.records)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99")
    }
    // As a crash would leave it: the newer version is in the log only.
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: source.records + suffix, toPath: folder.records + suffix)
    }
    try queue.close()
    let before = try folder.contents()
    #expect(try #require(before["records.sqlite-wal"]).count > 0)
    #expect(throws: RecordError.newerSchema(path: folder.records, found: 99, known: 3)) {
      try RecordStore.open(path: folder.records)
    }
    var after = try folder.contents()
    after["records.sqlite-shm"] = nil
    #expect(after == before)
  }

  @Test func aTruncatedFileIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    let content = try #require(FileManager.default.contents(atPath: folder.records))
    try content.prefix(content.count / 2).write(to: URL(fileURLWithPath: folder.records))
    let before = try folder.contents()
    #expect {
      try RecordStore.open(path: folder.records)
    } throws: { error in
      if case .corrupt? = error as? RecordError { true } else { false }
    }
    #expect(try folder.contents() == before)
  }

  @Test func aLinkLeadsToOneRecordAndOneLock() throws {
    let folder = try TemporaryFolder()
    let link = folder.path + "/link.sqlite"
    let store = try RecordStore.open(path: folder.records)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.records)
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5]]), timetable: sampleTimetable(blocks: 1))
    let other = try RecordStore.open(path: link)
    #expect(other.path == store.path)
    #expect {
      try other.takeSitting(record.id, wallMilliseconds: 0)
    } throws: { error in
      if case .sittingTaken? = error as? RecordError { true } else { false }
    }
  }

  @Test func everyErrorSaysWhatToDo() {
    let holder = SittingHolder(processID: 4711, host: "desk", sinceWallMilliseconds: 0)
    let errors: [RecordError] = [
      .noPlace, .folderNotCreated(path: "/r", reason: "Not a directory"),
      .notPermitted(path: "/r"), .readOnly(path: "/r"), .notAFile(path: "/r"),
      .notADatabase(path: "/r"), .foreignDatabase(path: "/r"),
      .newerSchema(path: "/r", found: 9, known: 1), .corrupt(path: "/r", detail: "page 3"),
      .diskFull(path: "/r"), .busy(path: "/r"),
      .unsafeSetting(path: "/r", pragma: "synchronous", wanted: "2", found: "1"),
      .noSuchSitting(4), .noSuchOutsideScore(4), .sittingTaken(sitting: 4, holder: holder),
      .sittingTaken(sitting: 4, holder: nil), .interleavedWriter(sitting: 4, sequence: 5),
      .newerRules(sitting: 4, found: 9, known: 2), .damaged(sitting: 4, .headerChanged),
      .damaged(sitting: 4, .headerMalformed(reason: "the seed is no number")),
      .damaged(sitting: 4, .eventMissing(sequence: 5)),
      .damaged(sitting: 4, .eventChanged(sequence: 5)),
      .damaged(sitting: 4, .eventMalformed(sequence: 5, reason: "cause is x")),
      .damaged(sitting: 4, .heartbeatChanged), .contradiction(path: "/r", detail: "CHECK failed"),
      .failed(path: "/r", code: 10, detail: "disk I/O error"),
    ]
    expectSnapshot(errors.map { "\($0)\n" }.joined(), "errors.txt")
  }
}
