import ExamDesign
import GRDB
import ItemBank

extension SittingDescription {
  /// Inserts the rows of a new sitting; returns its number and the digest its events start from.
  func insert(into database: Database) throws -> (id: Int, digest: UInt64) {
    let id = (try Int.fetchOne(database, sql: "SELECT max(id) FROM sitting") ?? 0) + 1
    let digest = digest(sitting: id)
    try database.execute(
      sql: """
        INSERT INTO sitting (id, uuid, profile_id, profile_title, seed, program_version,
          started_wall_ms, utc_offset_minutes, boot_id, boot_ms, is_partial, digest, purpose,
          \(ConditionsRow.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, header.uuid, header.profileID, header.profileTitle, String(form.seed),
        header.programVersion, header.startedWallMilliseconds, header.utcOffsetMinutes,
        header.bootID, header.bootMilliseconds, timetable.isPartial ? 1 : 0,
        RowDigest.text(digest), header.purpose.rawValue,
      ] + conditions.arguments)
    try insertTimetable(of: id, into: database)
    try insertForm(of: id, into: database)
    return (id, digest)
  }

  private func insertTimetable(of id: Int, into database: Database) throws {
    for (index, set) in header.questionSets.enumerated() {
      try database.execute(
        sql: "INSERT INTO sitting_set (sitting, position, set_id) VALUES (?, ?, ?)",
        arguments: [id, index + 1, set.rawValue])
    }
    for (index, part) in timetable.parts.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO sitting_part (sitting, part, kind, parent, limit_ms) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          id, index + 1, part.kind.rawValue, part.parent.map { $0 + 1 }, part.limit?.count,
        ])
    }
    for (index, warning) in timetable.warnings.enumerated() {
      try database.execute(
        sql: "INSERT INTO sitting_warning (sitting, position, remaining_ms) VALUES (?, ?, ?)",
        arguments: [id, index + 1, warning.count])
    }
  }

  private func insertForm(of id: Int, into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO sitting_item (sitting, block, item, set_id, item_id, option_count,
          content_fingerprint, key_fingerprint, item_set, item_set_step)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (block, items) in form.blocks.enumerated() {
      for (index, item) in items.enumerated() {
        try statement.execute(arguments: [
          id, block + 1, index + 1, item.reference.set.rawValue, item.reference.item.rawValue,
          item.optionCount, item.contentFingerprint, item.keyFingerprint,
          item.sequence?.itemSet.rawValue, item.sequence?.step,
        ])
      }
    }
  }
}
