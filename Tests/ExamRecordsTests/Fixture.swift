@testable import ExamRecords
import ExamSession
import Foundation
import GRDB

/// A dump of a record as an earlier version of the program has written it; it never changes.
enum Fixture: String, CaseIterable {
  case version1 = "version-1"
  case version2 = "version-2"
  case version3 = "version-3"

  private var script: String {
    get throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/\(rawValue).sql")
      return try String(contentsOf: file, encoding: .utf8)
    }
  }

  /// Makes the record file anew at `path`.
  func write(to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: script) }
    try queue.close()
  }
}

/// What a database file holds, past the program that writes it.
enum RawFile {
  /// Adds events in one transaction, for tests that need many and no digests.
  static func insert(
    _ events: [SessionEvent], of sitting: Int, into queue: DatabaseQueue
  ) throws {
    try queue.write { database in
      for (index, event) in events.enumerated() {
        let row = EventRow(event, wallMilliseconds: 1_790_000_000_123 + event.instant.milliseconds)
        try database.execute(
          sql:
            "INSERT INTO event (\(eventColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            sitting, index + 1, row.instantMilliseconds, row.wallMilliseconds, row.kind, row.block,
            row.item, row.option, row.confidence, row.cause, row.aid, row.durationMilliseconds,
            row.text, "0123456789abcdef",
          ])
      }
    }
  }

  /// Every statement of the schema.
  static func schema(of path: String) throws -> String {
    try DatabaseQueue(path: path).read { database in
      try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
    }
    // A dump ends a view with a line break of its own.
    .map { $0.trimmingCharacters(in: .newlines) + ";\n" }.joined(separator: "\n")
  }

  static func version(of path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  /// The tables and their columns.
  static func tables(of path: String) throws -> [String: [String]] {
    try DatabaseQueue(path: path).read { database in
      let names = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      return try names.reduce(into: [:]) {
        $0[$1] = try database.columns(in: $1).map(\.name)
      }
    }
  }

  /// Every row of some tables by its columns, each value with its storage class, in order.
  static func rows(of path: String, _ tables: [String: [String]]) throws -> [String: [String]] {
    try DatabaseQueue(path: path).read { database in
      var rows: [String: [String]] = [:]
      for (table, columns) in tables {
        let values = columns.map { "typeof(\($0)) || quote(\($0))" }.joined(
          separator: " || ',' || ")
        rows[table] = try String.fetchAll(
          database, sql: "SELECT \(values) FROM \(table) ORDER BY 1")
      }
      return rows
    }
  }
}
