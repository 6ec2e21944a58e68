package import ExamDesign
import GRDB

extension RecordStore {
  /// Records a new sitting without events and takes it, in one transaction.
  ///
  /// - Parameters:
  ///   - header: What is fixed about it; its start is also when this process took it.
  ///   - form: The items, block by block.
  ///   - timetable: Has one block part for every block of the form; under rules of version 1 nothing
  ///     that came with later ones.
  /// - Returns: The writer of its events.
  /// - Throws: ``RecordError``; there is no new sitting then.
  package func createSitting(
    _ header: SittingHeader, form: Form, timetable: Timetable
  ) throws(RecordError) -> SittingRecord {
    precondition(
      form.blocks.count == timetable.blocks.count,
      "the form and its timetable have the same number of blocks")
    let description = SittingDescription(header: header, form: form, timetable: timetable).storable
    precondition(description.isOfItsVersion, "old rules know nothing of what came later")
    let holder = SittingLock.ownHolder(wallMilliseconds: header.startedWallMilliseconds)
    return try connection.write { database in
      let (id, digest) = try description.insert(into: database)
      // Before the commit: nobody else can see the sitting without finding it taken.
      let lock = try SittingLock.take(id, of: path, for: holder)
      return SittingRecord(
        id: id, connection: connection, lock: lock, descriptionDigest: digest, eventCount: 0,
        lastDigest: digest)
    }
  }

  /// Takes an existing sitting in order to go on with it, and verifies its record.
  ///
  /// - Parameters:
  ///   - id: The sitting's number.
  ///   - wallMilliseconds: Now, since 1970-01-01 UTC; told to others who ask for the sitting.
  /// - Returns: The writer, and what is on disk.
  /// - Throws: ``RecordError/noSuchSitting(_:)``, ``RecordError/sittingTaken(sitting:holder:)``,
  ///   ``RecordError/damaged(sitting:_:)`` and others.
  /// - Complexity: O(items + events).
  package func takeSitting(
    _ id: Int, wallMilliseconds: Int64
  ) throws(RecordError) -> (record: SittingRecord, stored: StoredSitting) {
    try requireSitting(id)
    let holder = SittingLock.ownHolder(wallMilliseconds: wallMilliseconds)
    let lock = try SittingLock.take(id, of: path, for: holder)
    let reader = SittingReader(id: id, isVerifying: true)
    let (stored, digest) = try connection.read { try reader.read(from: $0) }
    let description = SittingDescription(
      header: stored.header, form: stored.form, timetable: stored.timetable)
    let record = SittingRecord(
      id: id, connection: connection, lock: lock,
      descriptionDigest: description.digest(sitting: id), eventCount: stored.events.count,
      lastDigest: digest)
    return (record, stored)
  }

  /// Reads a sitting, whether or not a process runs it; digests are not compared.
  ///
  /// - Throws: ``RecordError/noSuchSitting(_:)``, or ``RecordError/damaged(sitting:_:)`` for rows
  ///   that cannot be understood.
  /// - Complexity: O(items + events).
  package func sitting(_ id: Int) throws(RecordError) -> StoredSitting {
    let reader = SittingReader(id: id, isVerifying: false)
    return try connection.read { try reader.read(from: $0).sitting }
  }

  /// Reads a sitting and compares every digest, without taking it.
  ///
  /// Lost events at the very end are found as far as the last heartbeat knew of them.
  ///
  /// - Throws: ``RecordError/damaged(sitting:_:)`` for the first damage found.
  /// - Complexity: O(items + events).
  package func verify(_ id: Int) throws(RecordError) {
    let reader = SittingReader(id: id, isVerifying: true)
    _ = try connection.read { try reader.read(from: $0) }
  }

  /// Checks the database file itself: its structure and that every row refers to rows there are.
  ///
  /// - Throws: ``RecordError/corrupt(path:detail:)``.
  /// - Complexity: O(size of the file).
  package func checkFile() throws(RecordError) {
    try connection.perform { database in
      let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "no answer"
      guard finding == "ok" else { throw RecordError.corrupt(path: path, detail: finding) }
      if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
        let table: String = row[0]
        let parent: String = row[2]
        throw RecordError.corrupt(
          path: path, detail: "a row of \(table) refers to a missing row of \(parent)")
      }
    }
  }

  func requireSitting(_ id: Int) throws(RecordError) {
    let isThere = try connection.perform { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM sitting WHERE id = ?)", arguments: [id])
    }
    guard isThere == true else { throw .noSuchSitting(id) }
  }
}
