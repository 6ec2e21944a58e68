package import ExamSession
import GRDB
import Glibc

/// A sitting this process runs: the one writer of its events, until it is let go.
package final class SittingRecord {
  /// The number people see, from 1.
  package let id: Int

  /// How many events are on disk; the next one gets the following sequence number.
  package private(set) var eventCount: Int

  let connection: Connection
  private let lock: SittingLock
  private let descriptionDigest: UInt64
  private var lastDigest: UInt64

  init(
    id: Int, connection: Connection, lock: SittingLock, descriptionDigest: UInt64,
    eventCount: Int, lastDigest: UInt64
  ) {
    self.id = id
    self.connection = connection
    self.lock = lock
    self.descriptionDigest = descriptionDigest
    self.eventCount = eventCount
    self.lastDigest = lastDigest
  }

  /// Puts one event on disk as one committed transaction; when this returns, it is durable.
  ///
  /// - Parameters:
  ///   - event: An event the sitting's session has decided but not yet applied.
  ///   - wallMilliseconds: The moment, since 1970-01-01 UTC.
  /// - Returns: The event's sequence number, from 1.
  /// - Throws: ``RecordError``; nothing was written then. After ``RecordError/diskFull(path:)`` and
  ///   ``RecordError/busy(path:)`` the same call may be tried again.
  @discardableResult
  package func append(
    _ event: SessionEvent, wallMilliseconds: Int64
  ) throws(RecordError) -> Int {
    let sequence = eventCount + 1
    let row = EventRow(event, wallMilliseconds: wallMilliseconds)
    let digest = row.digest(sitting: id, sequence: sequence, after: lastDigest)
    try connection.perform { database in
      do {
        try database.cachedStatement(sql: Self.insertEvent).execute(arguments: [
          id, sequence, row.instantMilliseconds, row.wallMilliseconds, row.kind, row.block,
          row.item, row.option, row.confidence, row.cause, row.aid, row.durationMilliseconds,
          row.text, RowDigest.text(digest),
        ])
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
      {
        throw RecordError.interleavedWriter(sitting: id, sequence: sequence)
      }
    }
    eventCount = sequence
    lastDigest = digest
    return sequence
  }

  private static let insertEvent =
    "INSERT INTO event (\(eventColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// Puts a sign of life on disk, replacing the one before.
  ///
  /// - Parameters:
  ///   - instant: Where exam time stands.
  ///   - bootID: Names the start of the machine.
  ///   - bootMilliseconds: The boot clock at that moment.
  ///   - wallMilliseconds: The wall clock at that moment, since 1970-01-01 UTC.
  /// - Throws: ``RecordError``; the sign of life before is kept then.
  package func beat(
    instant: SessionInstant, bootID: String, bootMilliseconds: Int64, wallMilliseconds: Int64
  ) throws(RecordError) {
    let row = HeartbeatRow(
      sequence: eventCount, instantMilliseconds: instant.milliseconds, bootID: bootID.storable,
      bootMilliseconds: bootMilliseconds, wallMilliseconds: wallMilliseconds,
      processID: Int(getpid()))
    let digest = row.digest(sitting: id, after: descriptionDigest)
    try connection.perform { database in
      try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO heartbeat
            (sitting, seq, instant_ms, boot_id, boot_ms, wall_ms, pid, digest)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, row.sequence, row.instantMilliseconds, row.bootID, row.bootMilliseconds,
        row.wallMilliseconds, row.processID, RowDigest.text(digest),
      ])
    }
  }
}
