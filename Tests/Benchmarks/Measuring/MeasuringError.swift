import Glibc

/// Why a measurement could not be made.
enum MeasuringError: Error, CustomStringConvertible {
  /// A system call and its `errno`.
  case system(String, Int32)
  /// SQLite's words.
  case database(String)
  /// What should have come out and did not.
  case unexpected(String)

  /// The system call that has just failed.
  static func last(_ call: String) -> MeasuringError { .system(call, errno) }

  var description: String {
    switch self {
    case .system(let call, let code):
      "\(call): \(unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)")"
    case .database(let words), .unexpected(let words): words
    }
  }
}
