/// The record of sittings: one SQLite database, and the only thing on disk that matters.
///
/// Not for use by several threads. It closes its file when it and every ``SittingRecord`` made by
/// it are gone; nothing depends on that happening.
package final class RecordStore {
  /// The database file, links resolved.
  package let path: String

  let connection: Connection

  private init(path: String, connection: Connection) {
    self.path = path
    self.connection = connection
  }

  /// Opens the record at `path`; makes the file (0600) and its folders (0700) where there is none.
  ///
  /// A file from an older version is migrated. Any other file that is not a usable record is left
  /// as it is, to the byte. An existing file keeps its permissions. The contents are not checked:
  /// see ``verify(_:)`` and ``checkFile()``.
  ///
  /// - Throws: ``RecordError``.
  package static func open(path: String) throws(RecordError) -> RecordStore {
    // A path such as ":memory:" or "file:x" is a file name like any other.
    let path = path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
    if try FileSystem.entry(at: path) == .missing {
      try FileSystem.makeFolder(FileSystem.folder(of: path))
      try FileSystem.makeFile(path)
    }
    guard case .file(let size) = try FileSystem.entry(at: path) else { throw .notAFile(path: path) }
    let resolved = try FileSystem.resolved(path)
    let look = try FirstLook(at: resolved, size: size)
    guard FileSystem.isWritable(resolved),
      FileSystem.isWritable(FileSystem.folder(of: resolved))
    else { throw .readOnly(path: resolved) }
    return RecordStore(
      path: resolved,
      connection: try Connection(path: resolved, schemaVersion: look.schemaVersion))
  }

  /// Where the record is unless the person says otherwise.
  ///
  /// `TESTDAY_RECORDS`, else `testday/records.sqlite` in `XDG_DATA_HOME` (where that is absolute),
  /// else in `~/.local/share`. Empty variables count as unset.
  ///
  /// - Throws: ``RecordError/noPlace``.
  package static func defaultPath(
    environment: [String: String]
  ) throws(RecordError) -> String {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = value("TESTDAY_RECORDS") { return path }
    if let folder = value("XDG_DATA_HOME"), folder.utf8.first == UInt8(ascii: "/") {
      return folder + "/testday/records.sqlite"
    }
    guard let home = value("HOME") else { throw .noPlace }
    return home + "/.local/share/testday/records.sqlite"
  }
}
