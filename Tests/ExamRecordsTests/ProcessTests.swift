import ExamRecords
import ExamSession
import Foundation
import TestSupport
import Testing

/// Several processes on one record, killed and starved.
@Suite(.serialized) struct ProcessTests {
  private static func emptySitting(in store: RecordStore) throws -> Int {
    try store.createSitting(
      sampleHeader(), form: sampleForm([[5, 5, 5]]), timetable: sampleTimetable(blocks: 1)
    ).id
  }

  @Test func aSittingIsTakenOnce() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let id = try Self.emptySitting(in: store)
    let probe = try Probe(["hold", folder.records, "\(id)"])
    #expect(probe.nextLine() == "taken")
    let error = #expect(throws: RecordError.self) {
      try store.takeSitting(id, wallMilliseconds: 0)
    }
    guard case .sittingTaken(id, let holder?) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.processID == probe.processID)
    #expect(holder.sinceWallMilliseconds == 42)
    #expect(!holder.host.isEmpty)
    probe.kill()
    let taken = try store.takeSitting(id, wallMilliseconds: 0)
    // The other way round: now this process has it.
    let second = try Probe(["hold", folder.records, "\(id)"])
    #expect(second.remainingLines().first?.hasPrefix("error sittingTaken") == true)
    #expect(taken.record.id == id)
  }

  @Test func aSittingLetGoCanBeTaken() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let id = try Self.emptySitting(in: store)
    let probe = try Probe(["hold", folder.records, "\(id)"])
    #expect(probe.nextLine() == "taken")
    probe.proceed()
    #expect(probe.remainingLines() == ["held \(id)"])
    #expect(try store.takeSitting(id, wallMilliseconds: 0).stored.events.isEmpty)
    let locks = try FileManager.default.contentsOfDirectory(atPath: store.path + ".locks")
    #expect(locks == [])
  }

  @Test func anInterleavedWriterIsRefused() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5]]), timetable: sampleTimetable(blocks: 1))
    // Somebody removed the lock file by hand, so that the lock does not help.
    try FileManager.default.removeItem(atPath: store.path + ".locks/sitting-1.lock")
    let other = try RecordStore.open(path: folder.records).takeSitting(1, wallMilliseconds: 0)
    let event = SessionEvent(.sittingStarted, at: .start)
    #expect(try other.record.append(event, wallMilliseconds: 0) == 1)
    #expect(throws: RecordError.interleavedWriter(sitting: 1, sequence: 1)) {
      try record.append(event, wallMilliseconds: 0)
    }
    #expect(record.eventCount == 0)
    try store.verify(1)
  }

  @Test func manyProcessesMayCreateTheRecordAtOnce() throws {
    for _ in 0..<4 {
      let folder = try TemporaryFolder()
      let probes = try (1...6).map { try Probe(["create", folder.records, "u\($0)"]) }
      let lines = probes.flatMap { $0.remainingLines() }
      #expect(lines.sorted() == (1...6).map { "created \($0)" })
    }
  }

  @Test func anAcknowledgedEventSurvivesKilling() throws {
    let folder = try TemporaryFolder()
    let seed = UInt64(2026)
    var random = SeededGenerator(seed: seed)
    let store = try RecordStore.open(path: folder.records)
    let ids = try (0..<4).map { _ in try Self.emptySitting(in: store) }
    var acknowledged = Array(repeating: 0, count: ids.count)
    var kills = 0
    for round in 0..<50 {
      let probes = try ids.map { try Probe(["append", folder.records, "\($0)"]) }
      for (index, probe) in probes.enumerated() {
        // Some are killed before their first word, most in the middle of a write.
        let patience = Int.random(in: 0...6, using: &random)
        for _ in 0..<patience {
          let line = probe.nextLine(within: Int32.random(in: 0...15, using: &random))
          if let sequence = line.flatMap({ Int($0) }) { acknowledged[index] = sequence }
        }
      }
      for (index, probe) in probes.enumerated() {
        probe.kill()
        kills += 1
        for line in probe.remainingLines() {
          #expect(!line.hasPrefix("error"), "seed \(seed), round \(round): \(line)")
          if let sequence = Int(line) { acknowledged[index] = sequence }
        }
      }
      for (index, id) in ids.enumerated() {
        let (record, stored) = try store.takeSitting(id, wallMilliseconds: 0)
        // At most the one event that was on its way is there without having been acknowledged.
        let surplus = record.eventCount - acknowledged[index]
        #expect((0...1).contains(surplus), "seed \(seed), round \(round): \(surplus)")
        #expect(stored.events.count == record.eventCount)
        acknowledged[index] = record.eventCount
      }
    }
    #expect(kills == 200)
    #expect(acknowledged.allSatisfy { $0 > 20 }, "\(acknowledged)")
    try store.checkFile()
  }

  @Test func aFileSizeLimitIsAFullDisk() throws {
    let folder = try TemporaryFolder()
    let probe = try Probe(["fill-limited", folder.records, "300000"])
    try checkFilled(probe.remainingLines())
    try RecordStore.open(path: folder.records).verify(1)
  }

  @Test(.enabled(if: SmallDisk.namespace != nil, "no small file system can be mounted here"))
  func aFullDiskLosesNothing() throws {
    let folder = try TemporaryFolder()
    let script = SmallDisk.mount + " && head -c 200000 /dev/zero > \"$0/ballast\" && exec \"$@\""
    let probe = try Probe(
      ["fill", folder.records],
      through: try #require(SmallDisk.namespace) + ["sh", "-c", script, folder.path])
    var lines: [String] = []
    while let line = probe.nextLine() {
      lines.append(line)
      guard line == "unrated" else { continue }
      try FileManager.default.removeItem(
        atPath: "/proc/\(probe.processID)/root\(folder.path)/ballast")
      probe.proceed()
    }
    try checkFilled(lines)
  }

  /// Sizes at which making the record fails at different stages.
  @Test(
    .enabled(if: SmallDisk.namespace != nil, "no small file system can be mounted here"),
    arguments: ["4k", "16k", "48k", "128k"])
  func aRecordThatFoundNoRoomIsMadeLater(size: String) throws {
    let folder = try TemporaryFolder()
    let script = """
      mount -t tmpfs -o size=\(size) none "$0"
      "$@"
      mount -o remount,size=4m "$0"
      exec "$@"
      """
    let probe = try Probe(
      ["create", folder.records, "u"],
      through: try #require(SmallDisk.namespace) + ["sh", "-c", script, folder.path])
    let lines = probe.remainingLines()
    #expect(lines.count == 2 && lines[0].hasPrefix("error diskFull"), "\(lines)")
    #expect(lines.last == "created 1")
  }

  /// Acknowledged events, then `full n` and `unrated`, then what both writes and a check came to.
  private func checkFilled(_ lines: [String]) throws {
    let full = try #require(lines.firstIndex { $0.hasPrefix("full") }, "\(lines.suffix(3))")
    #expect(full > 5)
    #expect(lines[..<full] == (1...full).map { "\($0)" }[...])
    #expect(
      lines[full...] == [
        "full \(full)", "unrated", "rated [7]", "again \(full + 1)", "verified \(full + 1)",
      ])
  }

  /// What becomes of a record, its folder's and its own permissions, and what opening says.
  @Test(arguments: [
    (0o444, 0o755, "error readOnly"), (0o444, 0o555, "error readOnly"),
    (0o000, 0o755, "error notPermitted"),
  ])
  func aRecordThatMayNotBeWrittenIsLeftAsItIs(
    file: Int, folderMode: Int, answer: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    let before = try folder.contents()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: file], ofItemAtPath: folder.records)
    try manager.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.path)
    let lines = try Probe(["open-as-nobody", folder.records]).remainingLines()
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.records)
    #expect(lines.count == 1 && lines[0].hasPrefix(answer), "\(lines)")
    #expect(try folder.contents() == before)
  }

  @Test func aReadOnlyFolderTakesNoNewRecord() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    for path in [folder.records, folder.path + "/new/records.sqlite"] {
      let lines = try Probe(["open-as-nobody", path]).remainingLines()
      #expect(lines.count == 1 && lines[0].hasPrefix("error readOnly"), "\(lines)")
    }
    #expect(try folder.contents().isEmpty)
  }
}
