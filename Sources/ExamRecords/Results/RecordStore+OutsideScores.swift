import ExamDesign
import GRDB

extension RecordStore {
  /// The scores entered from other tests, by the day they were taken, then by number.
  ///
  /// - Throws: ``RecordError/contradiction(path:detail:)`` for a row that was changed from outside
  ///   so that it is no score any more, and others.
  package func outsideScores() throws(RecordError) -> [OutsideScore] {
    try connection.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, kind, name, percent, items, taken_on, entered_wall_ms, exam
          FROM outside_score ORDER BY taken_on, id
          """
      ).map { row in
        guard let kind = OutsideScore.Kind(rawValue: row[1]),
          let day = CalendarDate(row[5] as String)
        else {
          throw RecordError.contradiction(
            path: path, detail: "outside score \(row[0] as Int) is none")
        }
        return OutsideScore(
          id: row[0], kind: kind, exam: row[7], name: row[2], percent: row[3], items: row[4],
          takenOn: day,
          enteredWallMilliseconds: row[6])
      }
    }
  }

  /// Puts a score on disk under a number of its own; the one it brings along is not looked at.
  ///
  /// - Returns: The score as it is on disk.
  /// - Throws: ``RecordError/contradiction(path:detail:)`` for a percentage outside 0…100 or no
  ///   items, and others.
  @discardableResult
  package func add(_ score: OutsideScore) throws(RecordError) -> OutsideScore {
    try connection.write { database in
      var score = score
      score.exam = score.exam.storable
      score.name = score.name.storable
      score.id = (try Int.fetchOne(database, sql: "SELECT max(id) FROM outside_score") ?? 0) + 1
      try database.execute(
        sql: """
          INSERT INTO outside_score
            (id, kind, exam, name, percent, items, taken_on, entered_wall_ms)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          score.id, score.kind.rawValue, score.exam, score.name, score.percent, score.items,
          score.takenOn.description, score.enteredWallMilliseconds,
        ])
      return score
    }
  }

  /// Removes an entered score for good.
  ///
  /// - Returns: What was removed.
  /// - Throws: ``RecordError/noSuchOutsideScore(_:)`` and others.
  @discardableResult
  package func removeOutsideScore(_ id: Int) throws(RecordError) -> OutsideScore {
    guard let score = try outsideScores().first(where: { $0.id == id }) else {
      throw .noSuchOutsideScore(id)
    }
    try connection.write {
      try $0.execute(sql: "DELETE FROM outside_score WHERE id = ?", arguments: [id])
    }
    return score
  }
}
