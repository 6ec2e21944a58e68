import ExamDesign
import GRDB
import ItemBank

extension SittingDescription {
  /// Reads the rows of sitting `id`; the second value is their digest as it is stored.
  ///
  /// Rules of a newer version are no fault here: only the digest tells whether they were meant.
  ///
  /// - Throws: ``RecordError/noSuchSitting(_:)``; ``RecordError/damaged(sitting:_:)`` for rows that
  ///   describe no form or timetable.
  static func read(
    _ id: Int, from database: Database
  ) throws -> (description: SittingDescription, digest: String) {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT uuid, profile_id, profile_title, seed, program_version, started_wall_ms,
            utc_offset_minutes, boot_id, boot_ms, is_partial, digest, purpose,
            \(ConditionsRow.columns)
          FROM sitting WHERE id = ?
          """, arguments: [id])
    else { throw RecordError.noSuchSitting(id) }
    guard let seed = UInt64(row[3] as String) else {
      throw RecordError.damaged(sitting: id, .headerMalformed(reason: "the seed is no number"))
    }
    let sets: [String] = try list(
      "SELECT position, set_id FROM sitting_set", of: id, from: database)
    let conditions = ConditionsRow(row, from: 12)
    var timetable = try timetable(of: id, from: database)
    let header: SittingHeader
    do throws(MalformedRow) {
      header = try Self.header(row, questionSets: sets, conditions)
      timetable.isPartial = try Bool(stored: row[9], column: "is_partial")
      try conditions.apply(to: &timetable)
    } catch {
      throw RecordError.damaged(sitting: id, .headerMalformed(reason: error.reason))
    }
    let blocks = try blocks(of: id, from: database)
    guard blocks.count == timetable.blocks.count else {
      throw RecordError.damaged(
        sitting: id,
        .headerMalformed(
          reason: "the form has \(blocks.count) blocks, the timetable \(timetable.blocks.count)"))
    }
    let description = SittingDescription(
      header: header, form: Form(seed: seed, blocks: blocks), timetable: timetable)
    guard description.isOfItsVersion else {
      throw RecordError.damaged(
        sitting: id,
        .headerMalformed(reason: "it has what rules of version 1 do not know"))
    }
    return (description, row[10])
  }

  private static func header(
    _ row: Row, questionSets: [String], _ conditions: ConditionsRow
  ) throws(MalformedRow) -> SittingHeader {
    guard let purpose = SittingPurpose(rawValue: row[11]) else {
      throw MalformedRow(reason: "purpose is \(row[11] as String)")
    }
    return SittingHeader(
      uuid: row[0], profileID: row[1], profileTitle: row[2],
      questionSets: questionSets.map { QuestionSetID($0) }, programVersion: row[4],
      startedWallMilliseconds: row[5], utcOffsetMinutes: row[6], bootID: row[7],
      bootMilliseconds: row[8], accommodations: try conditions.accommodations(),
      firstBlock: try conditions.firstBlockIndex(), purpose: purpose)
  }

  /// The parts and warnings; what else a timetable has stands in other rows.
  private static func timetable(of id: Int, from database: Database) throws -> Timetable {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT part, kind, parent, limit_ms FROM sitting_part WHERE sitting = ? ORDER BY part
        """, arguments: [id])
    var parts: [Timetable.Part] = []
    for row in rows {
      let parent = (row[2] as Int?).map { $0 &- 1 }
      // Containers come first, so a parent is one of the parts read already; only the first day has
      // none.
      guard row[0] as Int == parts.count + 1, let kind = Timetable.Kind(rawValue: row[1]),
        parts.isEmpty
          ? kind == .day && parent == nil : parent.map(parts.indices.contains) == true
      else {
        throw RecordError.damaged(
          sitting: id, .headerMalformed(reason: "part \(parts.count + 1) fits no timetable"))
      }
      let limit = (row[3] as Int64?).map { Milliseconds($0) }
      parts.append(Timetable.Part(kind: kind, parent: parent, limit: limit))
    }
    guard !parts.isEmpty else {
      throw RecordError.damaged(
        sitting: id, .headerMalformed(reason: "the timetable has no parts"))
    }
    let warnings: [Int64] = try list(
      "SELECT position, remaining_ms FROM sitting_warning", of: id, from: database)
    return Timetable(
      parts: parts, warnings: warnings.map { Milliseconds($0) }, isPartial: false)
  }

  /// The second column by the first, which counts from 1.
  private static func list<Value: DatabaseValueConvertible>(
    _ selection: String, of id: Int, from database: Database
  ) throws -> [Value] {
    let rows = try Row.fetchAll(
      database, sql: selection + " WHERE sitting = ? ORDER BY position", arguments: [id])
    for (index, row) in rows.enumerated() where row[0] as Int != index + 1 {
      throw RecordError.damaged(
        sitting: id, .headerMalformed(reason: "position \(row[0] as Int) is out of place"))
    }
    return rows.map { $0[1] }
  }

  private static func blocks(of id: Int, from database: Database) throws -> [[FormItem]] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT block, item, set_id, item_id, option_count, content_fingerprint, key_fingerprint,
          item_set, item_set_step
        FROM sitting_item WHERE sitting = ? ORDER BY block, item
        """, arguments: [id])
    var blocks: [[FormItem]] = []
    while let row = try rows.next() {
      let block: Int = row[0]
      if block == blocks.count + 1 { blocks.append([]) }
      guard block == blocks.count, row[1] as Int == blocks[block - 1].count + 1 else {
        throw RecordError.damaged(
          sitting: id,
          .headerMalformed(reason: "item \(row[1] as Int) of block \(block) is out of place"))
      }
      blocks[block - 1].append(
        FormItem(
          reference: ItemReference(set: QuestionSetID(row[2]), item: ItemID(row[3])),
          optionCount: row[4], contentFingerprint: row[5], keyFingerprint: row[6],
          sequence: try sequence(row[7], step: row[8], of: id)))
    }
    return blocks
  }

  private static func sequence(
    _ itemSet: String?, step: Int?, of id: Int
  ) throws(RecordError) -> ItemSetStep? {
    switch (itemSet, step) {
    case (nil, nil): return nil
    case (let itemSet?, let step?): return ItemSetStep(itemSet: ItemID(itemSet), step: step)
    default:
      throw .damaged(
        sitting: id, .headerMalformed(reason: "item_set and item_set_step do not fit"))
    }
  }
}
