import GRDB
import Glibc

extension RecordError {
  /// Names what SQLite reports; `systemError` is the `errno` behind an input/output error, or 0.
  init(_ error: DatabaseError, path: String, systemError: CInt) {
    let code = error.extendedResultCode
    let detail = error.message ?? "SQLite reports \(code.rawValue)"
    switch code.primaryResultCode {
    case .SQLITE_FULL:
      self = .diskFull(path: path)
    case .SQLITE_IOERR, .SQLITE_CANTOPEN:
      self =
        RecordError(systemError: systemError, path: path)
        ?? .failed(path: path, code: Int(code.rawValue), detail: detail)
    case .SQLITE_READONLY, .SQLITE_PERM:
      self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .busy(path: path)
    case .SQLITE_NOTADB:
      self = .notADatabase(path: path)
    case .SQLITE_CORRUPT:
      self = .corrupt(path: path, detail: detail)
    case .SQLITE_CONSTRAINT:
      self = .contradiction(path: path, detail: detail)
    default:
      self = .failed(path: path, code: Int(code.rawValue), detail: detail)
    }
  }

  /// Names an `errno` that has a case of its own; nil for any other.
  init?(systemError: CInt, path: String) {
    switch systemError {
    // EFBIG is a file-size limit, which a person meets as a full disk.
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    default: return nil
    }
  }

  /// Names an `errno`.
  static func system(_ number: CInt, path: String) -> RecordError {
    RecordError(systemError: number, path: path)
      ?? .failed(path: path, code: Int(number), detail: systemText(number))
  }

  /// The system's words for an `errno`.
  static func systemText(_ number: CInt) -> String {
    guard let text = unsafe strerror(number) else { return "system error \(number)" }
    return unsafe String(cString: text)
  }
}
