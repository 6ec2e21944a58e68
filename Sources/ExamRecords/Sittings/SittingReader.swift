import ExamDesign
import ExamSession
import GRDB

/// Reads one sitting from one consistent state of the database, verifying its digests on request.
struct SittingReader {
  let id: Int

  /// Whether every digest is computed again and compared.
  let isVerifying: Bool

  /// The sitting and the digest of its last row, from which its next event is chained.
  ///
  /// - Complexity: O(items + events).
  func read(from database: Database) throws -> (sitting: StoredSitting, digest: UInt64) {
    let (description, stored) = try SittingDescription.read(id, from: database)
    let start = description.digest(sitting: id)
    if isVerifying && stored != RowDigest.text(start) {
      throw RecordError.damaged(sitting: id, .headerChanged)
    }
    let version = description.timetable.rulesVersion
    guard version <= Timetable.currentRulesVersion else {
      throw RecordError.newerRules(
        sitting: id, found: version, known: Timetable.currentRulesVersion)
    }
    let (events, last) = try readEvents(from: database, start: start)
    let heartbeat = try readHeartbeat(from: database, start: start, eventCount: events.count)
    return (
      StoredSitting(
        id: id, header: description.header, form: description.form,
        timetable: description.timetable, events: events, heartbeat: heartbeat),
      last
    )
  }

  private func readEvents(
    from database: Database, start: UInt64
  ) throws -> (events: [StoredEvent], digest: UInt64) {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT \(eventColumns) FROM event WHERE sitting = ? ORDER BY seq"),
      arguments: [id])
    var events: [StoredEvent] = []
    var chain = start
    while let row = try rows.next() {
      let sequence = events.count + 1
      guard row[1] as Int == sequence else {
        throw RecordError.damaged(sitting: id, .eventMissing(sequence: sequence))
      }
      let columns = EventRow(
        instantMilliseconds: row[2], wallMilliseconds: row[3], kind: row[4], block: row[5],
        item: row[6], option: row[7], confidence: row[8], cause: row[9], aid: row[10],
        durationMilliseconds: row[11], text: row[12])
      chain = columns.digest(sitting: id, sequence: sequence, after: chain)
      if isVerifying && row[13] as String != RowDigest.text(chain) {
        throw RecordError.damaged(sitting: id, .eventChanged(sequence: sequence))
      }
      do {
        events.append(
          StoredEvent(try columns.event(), wallMilliseconds: columns.wallMilliseconds))
      } catch {
        throw RecordError.damaged(
          sitting: id, .eventMalformed(sequence: sequence, reason: error.reason))
      }
    }
    return (events, chain)
  }

  private func readHeartbeat(
    from database: Database, start: UInt64, eventCount: Int
  ) throws -> Heartbeat? {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT seq, instant_ms, boot_id, boot_ms, wall_ms, pid, digest
          FROM heartbeat WHERE sitting = ?
          """, arguments: [id])
    else { return nil }
    let columns = HeartbeatRow(
      sequence: row[0], instantMilliseconds: row[1], bootID: row[2], bootMilliseconds: row[3],
      wallMilliseconds: row[4], processID: row[5])
    if isVerifying {
      guard row[6] == RowDigest.text(columns.digest(sitting: id, after: start)) else {
        throw RecordError.damaged(sitting: id, .heartbeatChanged)
      }
      guard columns.sequence <= eventCount else {
        throw RecordError.damaged(sitting: id, .eventMissing(sequence: eventCount + 1))
      }
    }
    guard columns.instantMilliseconds >= 0 else {
      throw RecordError.damaged(sitting: id, .heartbeatChanged)
    }
    return Heartbeat(
      instant: SessionInstant(milliseconds: columns.instantMilliseconds), bootID: columns.bootID,
      bootMilliseconds: columns.bootMilliseconds, wallMilliseconds: columns.wallMilliseconds,
      processID: columns.processID)
  }
}
