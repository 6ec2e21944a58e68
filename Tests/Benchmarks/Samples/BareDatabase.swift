import GRDBSQLite

/// A record's file through SQLite's own interface, with the record's settings and nothing else.
@safe final class BareDatabase {
  private var connection: OpaquePointer?
  private var statement: OpaquePointer?

  init(path: String) throws(MeasuringError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    guard unsafe sqlite3_open_v2(path, &connection, flags, nil) == SQLITE_OK else { throw error }
    unsafe sqlite3_busy_timeout(connection, 2_000)
    for pragma in ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"] {
      try run("PRAGMA \(pragma)")
    }
    let code = unsafe sqlite3_prepare_v3(
      connection, Self.insertion, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK else { throw error }
  }

  deinit {
    unsafe sqlite3_finalize(statement)
    unsafe sqlite3_close(connection)
  }

  private static let insertion = """
    INSERT INTO event (sitting, seq, instant_ms, wall_ms, kind, block, item, option, confidence,
      cause, aid, duration_ms, text, digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Runs statements that give no rows of interest.
  func run(_ statements: String) throws(MeasuringError) {
    guard unsafe sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK else {
      throw error
    }
  }

  /// Inserts the row of an event; outside a transaction it commits by itself.
  func insert(_ row: EventColumns, sitting: Int, sequence: Int) throws(MeasuringError) {
    bind(row, sitting: sitting, sequence: sequence)
    let code = unsafe sqlite3_step(statement)
    unsafe sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw error }
  }

  private func bind(_ row: EventColumns, sitting: Int, sequence: Int) {
    bind(Int64(sitting), 1)
    bind(Int64(sequence), 2)
    bind(row.instant, 3)
    bind(SampleRecord.wallMilliseconds + row.instant, 4)
    bind(row.kind, 5)
    bind(row.block.map(Int64.init), 6)
    bind(row.item.map(Int64.init), 7)
    bind(row.option, 8)
    bind(row.confidence, 9)
    bind(row.cause, 10)
    bind(row.aid, 11)
    bind(row.duration, 12)
    bind(row.text, 13)
    bind("0123456789abcdef", 14)
  }

  private func bind(_ value: Int64?, _ column: Int32) {
    if let value {
      unsafe sqlite3_bind_int64(statement, column, value)
    } else {
      unsafe sqlite3_bind_null(statement, column)
    }
  }

  private func bind(_ value: String?, _ column: Int32) {
    if let value {
      // SQLite copies the text: it is gone before the statement runs.
      let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      unsafe sqlite3_bind_text(statement, column, value, -1, copied)
    } else {
      unsafe sqlite3_bind_null(statement, column)
    }
  }

  private var error: MeasuringError {
    guard let words = unsafe sqlite3_errmsg(connection) else { return .database("SQLite failed") }
    return .database(unsafe String(cString: words))
  }
}
