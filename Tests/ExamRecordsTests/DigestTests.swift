@testable import ExamRecords
import ExamDesign
import ExamSession
import Foundation
import GRDB
import ItemBank
import TestSupport
import Testing

/// The chained digest and what it finds.
@Suite struct DigestTests {
  @Test func digestsFollowTheDocumentedLayout() {
    // Hashed independently with Python 3:
    // python3 -c 'h=0xcbf29ce484222325
    // for b in bytes(7)+b"\x09"+b"\x02"+bytes(7)+b"\x05event"+b"\x00"+b"\x01"+b"\xff"*7+b"\xfe":
    //   h=((h^b)*0x100000001b3)%2**64
    // print("%016x"%h)'
    var row = RowDigest(of: "event", after: 9)
    row.add(nil as Int64?)
    row.add(-2)
    #expect(RowDigest.text(row.value) == "f4a1284492bdab55")
  }

  @Test func aDigestKeepsItsLeadingZeros() {
    #expect(RowDigest.text(0xab) == "00000000000000ab")
  }

  @Test func columnsDoNotRunIntoEachOther() {
    func digest(_ texts: [String?]) -> UInt64 {
      var row = RowDigest(of: "t", after: 0)
      for text in texts { row.add(text) }
      return row.value
    }
    let digests = [
      ["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], ["abc", nil], [nil, "abc"],
    ]
    .map(digest)
    #expect(Set(digests).count == digests.count)
  }

  /// A closed record of one sitting with events of many kinds and a sign of life at its end.
  private static func recordedFile(in folder: TemporaryFolder) throws -> StoredSitting {
    let store = try RecordStore.open(path: folder.records)
    var timetable = sampleTimetable(blocks: 2, rules: sampleRules, checkIn: .seconds(30))
    timetable.breakPool = .minutes(9)
    let sitting = RandomSitting(seed: 5, steps: 60, timetable: timetable)
    let granted = Accommodations(timePercent: 150, extraBreak: .minutes(15), dayCount: 2)
    let record = try store.createSitting(
      sampleHeader(accommodations: granted, firstBlock: 3), form: sitting.form,
      timetable: sitting.timetable)
    try record.append(all: sitting.events)
    try record.beat(
      instant: sitting.session.lastInstant ?? .start, bootID: "boot-1", bootMilliseconds: 5,
      wallMilliseconds: 6)
    return try store.sitting(record.id)
  }

  /// Changes the closed record as an accident would, past every rule of the database.
  private static func tamper(_ folder: TemporaryFolder, _ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.records)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
      try #require(database.totalChangesCount > 0, "\(sql) changed nothing")
    }
  }

  private static let tables = [
    "sitting", "sitting_set", "sitting_part", "sitting_warning", "sitting_item", "event",
    "heartbeat",
  ]

  @Test(arguments: tables) func aChangedColumnIsFound(table: String) throws {
    let original = try TemporaryFolder()
    _ = try Self.recordedFile(in: original)
    let columns = try DatabaseQueue(path: original.records).read { try $0.columns(in: table) }
    #expect(columns.count >= 3)
    for column in columns where !(table == "heartbeat" && column.name == "sitting") {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: original.records, toPath: folder.records)
      let name = column.name
      let other =
        column.type == "INTEGER" ? "coalesce(\(name), 0) + 7000" : "coalesce(\(name), '') || 'x'"
      let flipped = name == "digest" ? "replace(digest, substr(digest, 1, 1), 'g')" : other
      try Self.tamper(
        folder, "UPDATE \(table) SET \(name) = \(flipped) WHERE \(Self.oneRow(table))")
      let store = try RecordStore.open(path: folder.records)
      let error = #expect(throws: RecordError.self, "\(table).\(name)") { try store.verify(1) }
      switch error {
      case .damaged(1, .eventChanged(5)) where table == "event": break
      case .damaged(1, .eventMissing(5))
      where table == "event" && ["sitting", "seq"].contains(name):
        break
      case .damaged(1, .heartbeatChanged) where table == "heartbeat": break
      case .damaged(1, .headerChanged), .damaged(1, .headerMalformed):
        #expect(table.hasPrefix("sitting"), "\(table).\(name)")
      case .noSuchSitting(1): #expect(table == "sitting" && name == "id")
      default: Issue.record("\(table).\(name): \(String(describing: error))")
      }
    }
  }

  /// The digests of a sitting of version 1 know nothing of the columns that came later.
  @Test func aLaterColumnOfAnOldSittingIsWatchedToo() throws {
    let original = try TemporaryFolder()
    try Fixture.version1.write(to: original.records)
    let old = try RawFile.tables(of: original.records)
    _ = try RecordStore.open(path: original.records)
    var watched: [String] = []
    for (table, columns) in try RawFile.tables(of: original.records) {
      // Tables that came later hold nothing of a sitting.
      guard let known = old[table] else { continue }
      for column in columns where !known.contains(column) {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: original.records, toPath: folder.records)
        let type = try DatabaseQueue(path: folder.records).read { database in
          try database.columns(in: table).first { $0.name == column }?.type
        }
        let other =
          type == "INTEGER" ? "coalesce(\(column), 0) + 1" : "coalesce(\(column), '') || 'x'"
        try Self.tamper(folder, "UPDATE \(table) SET \(column) = \(other)")
        let store = try RecordStore.open(path: folder.records)
        #expect(throws: RecordError.self, "\(table).\(column)") { try store.verify(1) }
        watched.append(column)
      }
    }
    #expect(watched.count == 15, "\(watched)")
  }

  /// Settings that make sense by themselves, so that only their version speaks against them.
  @Test(arguments: [
    "UPDATE sitting SET time_percent = 200", "UPDATE sitting SET leaving_stops_clocks = 1",
    "UPDATE sitting SET inactivity_limit_ms = 300000, inactivity_warning_ms = 30000",
    "UPDATE sitting_item SET item_set = 'v', item_set_step = item WHERE item <= 2",
  ])
  func anOldSittingHasNothingNew(sql: String) throws {
    let folder = try TemporaryFolder()
    try Fixture.version1.write(to: folder.records)
    _ = try RecordStore.open(path: folder.records)
    try Self.tamper(folder, sql)
    let store = try RecordStore.open(path: folder.records)
    let damage = RecordDamage.headerMalformed(reason: "it has what rules of version 1 do not know")
    #expect(throws: RecordError.damaged(sitting: 1, damage)) { try store.verify(1) }
  }

  @Test func newerRulesAreNoDamage() throws {
    let folder = try TemporaryFolder()
    let newer = Timetable.currentRulesVersion + 1
    do {
      let store = try RecordStore.open(path: folder.records)
      var timetable = sampleTimetable(blocks: 1)
      timetable.rulesVersion = newer
      _ = try store.createSitting(sampleHeader(), form: sampleForm([[5]]), timetable: timetable)
    }
    let store = try RecordStore.open(path: folder.records)
    let refused = RecordError.newerRules(
      sitting: 1, found: newer, known: Timetable.currentRulesVersion)
    #expect(throws: refused) { try store.verify(1) }
    #expect(throws: refused) { try store.sitting(1) }
    #expect(throws: refused) { try store.takeSitting(1, wallMilliseconds: 0) }
  }

  /// What a sitting was taken for is in its digest only where it is a drill, and watched all the same.
  @Test(arguments: SittingPurpose.allCases)
  func anotherPurposeIsFound(purpose: SittingPurpose) throws {
    let folder = try TemporaryFolder()
    do {
      let store = try RecordStore.open(path: folder.records)
      let record = try store.createSitting(
        sampleHeader(purpose: purpose), form: sampleForm([[5]]),
        timetable: sampleTimetable(blocks: 1))
      try record.append(SessionEvent(.sittingStarted, at: .start), wallMilliseconds: 1)
      #expect(try store.sitting(record.id).header.purpose == purpose)
      #expect(try store.sittings().map(\.purpose) == [purpose])
      try store.verify(record.id)
    }
    let other: SittingPurpose = purpose == .exam ? .drill : .exam
    try Self.tamper(folder, "UPDATE sitting SET purpose = '\(other.rawValue)'")
    let store = try RecordStore.open(path: folder.records)
    #expect(throws: RecordError.damaged(sitting: 1, .headerChanged)) { try store.verify(1) }
  }

  @Test func anUnknownPurposeIsDamage() throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    try Self.tamper(folder, "UPDATE sitting SET purpose = 'game'")
    let store = try RecordStore.open(path: folder.records)
    let damage = RecordDamage.headerMalformed(reason: "purpose is game")
    #expect(throws: RecordError.damaged(sitting: 1, damage)) { try store.sitting(1) }
    #expect(try store.sittings().map(\.purpose) == [nil])
  }

  /// One damaged line must not take the list of sittings with it.
  @Test func whatWasGrantedIsUnknownWhereItWasChanged() throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    let before = try RecordStore.open(path: folder.records).sittings()
    #expect(before.first?.accommodations?.timePercent == 150)
    #expect(before.first?.firstBlock == 3)
    try Self.tamper(folder, "UPDATE sitting SET time_percent = 151, first_block = -9")
    let after = try RecordStore.open(path: folder.records).sittings()
    #expect(after.first?.accommodations == nil)
    #expect(after.first?.firstBlock == 0)
    #expect(after.first?.blocksStarted == before.first?.blocksStarted)
  }

  private static func oneRow(_ table: String) -> String {
    switch table {
    case "sitting": "id = 1"
    case "sitting_set", "sitting_warning": "position = 2"
    case "sitting_part": "part = 4"
    case "sitting_item": "block = 1 AND item = 1"
    case "event": "seq = 5"
    default: "sitting = 1"
    }
  }

  @Test func aMissingEventIsFound() throws {
    let original = try TemporaryFolder()
    let count = try Self.recordedFile(in: original).events.count
    for sequence in 1...count {
      let folder = try TemporaryFolder()
      try FileManager.default.copyItem(atPath: original.records, toPath: folder.records)
      try Self.tamper(folder, "DELETE FROM event WHERE seq = \(sequence)")
      let store = try RecordStore.open(path: folder.records)
      #expect(throws: RecordError.damaged(sitting: 1, .eventMissing(sequence: sequence))) {
        try store.verify(1)
      }
    }
  }

  @Test func aRemovedEventWithTheRestMovedUpIsFound() throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    try Self.tamper(
      folder,
      "DELETE FROM event WHERE seq = 6; UPDATE event SET seq = -(seq - 1) WHERE seq > 6;"
        + "UPDATE event SET seq = -seq WHERE seq < 0")
    let store = try RecordStore.open(path: folder.records)
    #expect(throws: RecordError.damaged(sitting: 1, .eventChanged(sequence: 6))) {
      try store.takeSitting(1, wallMilliseconds: 0)
    }
  }

  @Test func swappedEventsAreFound() throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    try Self.tamper(
      folder,
      "UPDATE event SET seq = -8 WHERE seq = 8; UPDATE event SET seq = 8 WHERE seq = 9;"
        + "UPDATE event SET seq = 9 WHERE seq = -8")
    let store = try RecordStore.open(path: folder.records)
    #expect(throws: RecordError.damaged(sitting: 1, .eventChanged(sequence: 8))) {
      try store.verify(1)
    }
  }

  @Test(arguments: [
    "UPDATE sitting_item SET item = item + 10 WHERE block = 2 AND item = 1",
    "DELETE FROM sitting_item WHERE block = 2",
    "DELETE FROM sitting_warning WHERE position = 1",
    "DELETE FROM sitting_part WHERE part = 1",
    "DELETE FROM sitting_set",
  ])
  func anotherFormOrTimetableIsFound(sql: String) throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    try Self.tamper(folder, sql)
    let store = try RecordStore.open(path: folder.records)
    #expect {
      try store.verify(1)
    } throws: { error in
      switch error as? RecordError {
      case .damaged(1, .headerChanged), .damaged(1, .headerMalformed): true
      default: false
      }
    }
  }

  @Test func anUnknownKindNamesSittingAndEventWithoutVerifying() throws {
    let folder = try TemporaryFolder()
    _ = try Self.recordedFile(in: folder)
    try Self.tamper(folder, "UPDATE event SET kind = 'item_eaten' WHERE seq = 3")
    let store = try RecordStore.open(path: folder.records)
    let damage = RecordDamage.eventMalformed(
      sequence: 3, reason: "the kind item_eaten is unknown")
    #expect(throws: RecordError.damaged(sitting: 1, damage)) { try store.sitting(1) }
  }

  @Test func aFlippedBitInTheFileNeverPassesUnseen() throws {
    let original = try TemporaryFolder()
    let written = try Self.recordedFile(in: original)
    let content = try #require(FileManager.default.contents(atPath: original.records))
    var random = SeededGenerator(seed: 77)
    var found = 0
    for _ in 0..<300 {
      let folder = try TemporaryFolder()
      var flipped = content
      let byte = Int.random(in: 0..<content.count, using: &random)
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      flipped[flipped.startIndex + byte] ^= bit
      try flipped.write(to: URL(fileURLWithPath: folder.records))
      do {
        let store = try RecordStore.open(path: folder.records)
        try store.checkFile()
        try store.verify(1)
        // Nothing was noticed, so nothing may differ.
        #expect(try store.sitting(1) == written, "byte \(byte), bit \(bit)")
      } catch {
        found += 1
      }
    }
    #expect(found > 20)
  }
}
