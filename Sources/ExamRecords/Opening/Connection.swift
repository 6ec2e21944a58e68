import GRDB
import GRDBSQLite
import Glibc

/// The one connection to the record, with the settings that make a committed event durable.
final class Connection {
  /// How long a statement waits for another program's lock.
  static let busySeconds = 2.0

  let path: String
  private let queue: DatabaseQueue

  /// Opens the existing file at `path`, brings its schema up to date and checks every setting.
  init(path: String, schemaVersion: Int) throws(RecordError) {
    self.path = path
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Self.busySeconds)
    do {
      // GRDB's own WAL mode is not used: it sets `synchronous` back to NORMAL.
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      throw RecordError(error, path: path, systemError: 0)
    } catch {
      throw .failed(path: path, code: 0, detail: String(describing: error))
    }
    try setUp()
    if schemaVersion < Schema.version {
      try migrate()
      // Migrating switches some of it off.
      try setUp()
    }
  }

  /// Runs `body` with the database; one statement outside a transaction commits by itself.
  func perform<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        do {
          return try body(database)
        } catch let error as DatabaseError {
          // Taken here: the next statement would change it.
          let number = unsafe Self.systemError(of: database.sqliteConnection)
          throw RecordError(error, path: path, systemError: number)
        }
      }
    } catch let error as RecordError {
      throw error
    } catch {
      throw .failed(path: path, code: 0, detail: String(describing: error))
    }
  }

  /// Runs `body` in one transaction that no other writer can enter; all of it or nothing is kept.
  func write<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
    try perform { database in
      var value: Value?
      try database.inTransaction(.immediate) {
        value = try body(database)
        return .commit
      }
      guard let value else { throw DatabaseError(message: "the transaction returned nothing") }
      return value
    }
  }

  /// Runs `body` on one consistent state of the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(RecordError) -> Value {
    try perform { database in
      var value: Value?
      try database.inTransaction(.deferred) {
        value = try body(database)
        return .commit
      }
      guard let value else { throw DatabaseError(message: "the transaction returned nothing") }
      return value
    }
  }

  /// The `errno` behind the last input/output error of a connection; 0 where SQLite does not say.
  private static func systemError(of connection: OpaquePointer?) -> CInt {
    let number = unsafe sqlite3_system_errno(connection)
    guard number == 0 else { return number }
    // What went wrong on a commit is known to the file of the write-ahead log alone.
    var log: UnsafeMutablePointer<sqlite3_file>?
    let code = unsafe sqlite3_file_control(
      connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
    guard code == SQLITE_OK, let log = unsafe log,
      let control = unsafe log.pointee.pMethods?.pointee.xFileControl
    else { return 0 }
    var found: CInt = 0
    _ = unsafe control(log, SQLITE_FCNTL_LAST_ERRNO, &found)
    return found
  }

  private func setUp() throws(RecordError) {
    try perform { database in
      // The mode is kept in the file; asking first spares a lock on every later start.
      if try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" {
        try Self.enterWriteAheadLog(database)
      }
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
      for (pragma, wanted) in Self.settings {
        let found = try String.fetchOne(database, sql: "PRAGMA \(pragma)") ?? "nothing"
        guard found == wanted else {
          throw RecordError.unsafeSetting(
            path: path, pragma: pragma, wanted: wanted, found: found)
        }
      }
    }
  }

  /// Switches the file to its write-ahead log.
  ///
  /// SQLite does not wait here while another program does the same, whatever its busy time-out says,
  /// so this asks again for as long.
  private static func enterWriteAheadLog(_ database: Database) throws {
    let pauseMicroseconds: UInt32 = 10_000
    var attemptsLeft = Int(busySeconds * 1_000_000) / Int(pauseMicroseconds)
    while true {
      do {
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        return
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && attemptsLeft > 0
      {
        attemptsLeft -= 1
        usleep(pauseMicroseconds)
      }
    }
  }

  /// The settings as SQLite reads them back; `synchronous` 2 is FULL.
  static let settings = [
    ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"),
    ("busy_timeout", String(Int(busySeconds * 1000))),
  ]

  /// Brings the schema to ``Schema/version`` in one transaction.
  ///
  /// Tables are made anew and filled with the rows there were. References between tables are not
  /// followed meanwhile, which SQLite only does when told before the transaction. Nor are the rows
  /// judged: a damaged one is taken along, for ``RecordStore/verify(_:)`` to find, rather than keep
  /// the whole record shut.
  private func migrate() throws(RecordError) {
    try perform { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
    try write { database in
      // Another program may have been faster.
      let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard found <= Schema.version else {
        throw RecordError.newerSchema(path: path, found: found, known: Schema.version)
      }
      guard found < Schema.version else { return }
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      for script in Schema.migrations[found...].joined() {
        try database.execute(sql: String(decoding: script, as: UTF8.self))
      }
      try database.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          PRAGMA user_version = \(Schema.version);
          PRAGMA ignore_check_constraints = OFF;
          """)
    }
  }
}
