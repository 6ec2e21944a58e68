extension RecordStore {
  /// Finds the last sitting that was begun and is not over.
  ///
  /// Only looks: no file is made, migrated or opened for writing, so that a program can afford it
  /// at its start.
  ///
  /// - Parameter path: The record's file; it need not exist.
  /// - Returns: Its number; nil where there is none, or where the file is no record.
  /// - Throws: ``RecordError`` for a file that cannot be read.
  /// - Complexity: O(sittings since the one that is not over).
  package static func lastOpenSitting(at path: String) throws(RecordError) -> Int? {
    guard case .file(let size) = try FileSystem.entry(at: path), size > 0 else { return nil }
    let reader = try Reader(path: try FileSystem.resolved(path))
    guard try reader.number("PRAGMA application_id") == Int(Schema.applicationID),
      (1...Schema.version).contains(try reader.number("PRAGMA user_version"))
    else { return nil }
    // The last event tells: a sitting that is over has nothing after its end.
    let sitting = try reader.number(
      """
      SELECT coalesce((
        SELECT id FROM sitting
        WHERE (SELECT kind FROM event WHERE sitting = id ORDER BY seq DESC LIMIT 1)
          <> 'sitting_ended'
        ORDER BY id DESC LIMIT 1), 0)
      """)
    return sitting > 0 ? sitting : nil
  }
}
