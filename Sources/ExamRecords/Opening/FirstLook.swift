import GRDBSQLite

/// What a file turns out to be before anything is written to it.
///
/// Through SQLite and not by reading the bytes: a process that closes a file of its own loses every
/// lock SQLite holds on it.
struct FirstLook {
  /// `PRAGMA user_version`; 0 where the file is empty or its creation was cut short.
  let schemaVersion: Int

  /// Looks at the regular file of `size` bytes at `path`; an empty file is version 0.
  ///
  /// The file is opened read-only and, unless a write-ahead log holds newer pages, as immutable:
  /// no lock, no side file.
  ///
  /// - Throws: ``RecordError/notADatabase(path:)``, ``RecordError/foreignDatabase(path:)``,
  ///   ``RecordError/newerSchema(path:found:known:)``, ``RecordError/corrupt(path:detail:)``,
  ///   ``RecordError/notPermitted(path:)``.
  init(at path: String, size: Int) throws(RecordError) {
    guard FileSystem.isReadable(path) else { throw .notPermitted(path: path) }
    guard size > 0 else {
      schemaVersion = 0
      return
    }
    do {
      schemaVersion = try Self.schemaVersion(of: path)
    } catch {
      // An immutable file that another program is just creating can look like anything.
      schemaVersion = try Self.schemaVersion(of: path)
    }
  }

  private static func schemaVersion(of path: String) throws(RecordError) -> Int {
    let reader = try Reader(path: path)
    let application = try reader.number("PRAGMA application_id")
    let version = try reader.number("PRAGMA user_version")
    let tables = try reader.number("SELECT count(*) FROM sqlite_schema")
    let isUnused = application == 0 && version == 0 && tables == 0
    guard isUnused || application == Int(Schema.applicationID) else {
      throw .foreignDatabase(path: path)
    }
    guard version <= Schema.version else {
      throw .newerSchema(path: path, found: version, known: Schema.version)
    }
    return version
  }
}

/// A read-only connection for single numbers.
@safe final class Reader {
  private let path: String
  private var connection: OpaquePointer?

  /// Opens the file at `path`, links resolved; as immutable unless a log holds newer pages.
  init(path: String) throws(RecordError) {
    self.path = path
    var hasLog = false
    if case .file(let size) = try FileSystem.entry(at: path + "-wal") { hasLog = size > 0 }
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    let parameters = hasLog ? "?mode=ro" : "?mode=ro&immutable=1"
    let code = unsafe sqlite3_open_v2(
      "file://" + Self.escaped(path) + parameters, &connection, flags, nil)
    guard code == SQLITE_OK else { throw error(code) }
    unsafe sqlite3_busy_timeout(connection, CInt(Connection.busySeconds * 1000))
    // Every number from one state of the file; ends with the connection.
    let begun = unsafe sqlite3_exec(connection, "BEGIN", nil, nil, nil)
    guard begun == SQLITE_OK else { throw error(begun) }
  }

  deinit {
    unsafe sqlite3_close(connection)
  }

  /// The first column of the first row.
  func number(_ sql: String) throws(RecordError) -> Int {
    var statement: OpaquePointer?
    defer { unsafe sqlite3_finalize(statement) }
    let code = unsafe sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
    guard code == SQLITE_OK else { throw error(code) }
    let step = unsafe sqlite3_step(statement)
    guard step == SQLITE_ROW else { throw error(step) }
    return unsafe Int(sqlite3_column_int64(statement, 0))
  }

  private func error(_ code: CInt) -> RecordError {
    let detail = unsafe String(cString: sqlite3_errmsg(connection))
    switch code & 0xff {
    case SQLITE_NOTADB: return .notADatabase(path: path)
    case SQLITE_CORRUPT: return .corrupt(path: path, detail: detail)
    case SQLITE_BUSY: return .busy(path: path)
    case SQLITE_READONLY: return .readOnly(path: path)
    case SQLITE_CANTOPEN where !FileSystem.isWritable(FileSystem.folder(of: path)):
      // The log of a crashed program can only be read where its index can be written.
      return .readOnly(path: path)
    default: return .failed(path: path, code: Int(code), detail: detail)
    }
  }

  /// The path as part of a `file:` address.
  private static func escaped(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
