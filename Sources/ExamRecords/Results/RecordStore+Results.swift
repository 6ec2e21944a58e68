import ExamSession
import GRDB

extension RecordStore {
  /// Replaces the scores of a sitting that is over.
  ///
  /// - Parameters:
  ///   - outcomes: At most one for each item of the form.
  ///   - id: The sitting's number.
  ///   - scoredWallMilliseconds: When it was scored, since 1970-01-01 UTC.
  /// - Throws: ``RecordError/contradiction(path:detail:)`` for an item that is not in the form, and
  ///   others; the scores before are kept then.
  package func write(
    outcomes: [ItemScore], of id: Int, scoredWallMilliseconds: Int64
  ) throws(RecordError) {
    try requireSitting(id)
    try connection.write { database in
      try database.execute(sql: "DELETE FROM outcome WHERE sitting = ?", arguments: [id])
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO outcome (sitting, block, item, outcome, key_fingerprint, scored_wall_ms)
          VALUES (?, ?, ?, ?, ?, ?)
          """)
      for score in outcomes {
        try statement.execute(arguments: [
          id, score.position.block + 1, score.position.item + 1, score.outcome.rawValue,
          score.keyFingerprint, scoredWallMilliseconds,
        ])
      }
    }
  }

  /// The scores of a sitting in the order of its form; empty where it was not scored.
  package func outcomes(of id: Int) throws(RecordError) -> [ItemScore] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT block, item, outcome, key_fingerprint FROM outcome
          WHERE sitting = ? ORDER BY block, item
          """, arguments: [id]
      ).compactMap { row in
        // The table admits no other outcome.
        ItemScore.Outcome(rawValue: row[2]).map {
          ItemScore(
            position: ItemPosition(block: row[0] - 1, item: row[1] - 1), outcome: $0,
            keyFingerprint: row[3])
        }
      }
    }
  }

  /// Replaces all metrics of a sitting.
  ///
  /// - Throws: ``RecordError``; the metrics before are kept then.
  package func write(metrics: [StoredMetric], of id: Int) throws(RecordError) {
    try requireSitting(id)
    try connection.write { database in
      try database.execute(sql: "DELETE FROM metric WHERE sitting = ?", arguments: [id])
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO metric (sitting, scope, name, value, low, high, n, state, method_version)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for metric in metrics {
        try statement.execute(arguments: [
          id, metric.scope.text, metric.name, metric.value, metric.low, metric.high, metric.n,
          metric.state.rawValue, metric.methodVersion,
        ])
      }
    }
  }

  /// The metrics of a sitting by scope and name; empty where none were written.
  package func metrics(of id: Int) throws(RecordError) -> [StoredMetric] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT scope, name, value, low, high, n, state, method_version FROM metric
          WHERE sitting = ? ORDER BY scope, name
          """, arguments: [id]
      ).compactMap { row in
        guard let scope = StoredMetric.Scope(text: row[0]),
          let state = StoredMetric.State(rawValue: row[6])
        else { return nil }
        return StoredMetric(
          scope: scope, name: row[1], value: row[2], low: row[3], high: row[4], n: row[5],
          state: state, methodVersion: row[7])
      }
    }
  }
}
