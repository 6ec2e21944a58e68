import GRDB

extension Connection {
  /// Puts a rating of sitting `id` on disk, replacing the one at the same point.
  func write(_ rating: Rating, of id: Int) throws(RecordError) {
    try write { database in
      let blocks = try Int.fetchOne(
        database, sql: "SELECT max(block) FROM sitting_item WHERE sitting = ?", arguments: [id])
      guard rating.afterBlocks <= blocks ?? 0 else {
        throw RecordError.contradiction(
          path: path, detail: "a rating after block \(rating.afterBlocks) of \(blocks ?? 0)")
      }
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO rating (sitting, after_block, scale, value, wall_ms)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          id, rating.afterBlocks, rating.scale.rawValue, rating.value, rating.wallMilliseconds,
        ])
    }
  }

  /// The ratings of sitting `id` in the order of its blocks.
  func ratings(of id: Int) throws(RecordError) -> [Rating] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT after_block, scale, value, wall_ms FROM rating
          WHERE sitting = ? ORDER BY after_block, scale
          """, arguments: [id]
      ).compactMap { row in
        // The table admits no other scale.
        Rating.Scale(rawValue: row[1]).map {
          Rating(afterBlocks: row[0], scale: $0, value: row[2], wallMilliseconds: row[3])
        }
      }
    }
  }
}
