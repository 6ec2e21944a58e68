import ExamDesign
import ExamSession
import GRDB
package import ItemBank

extension RecordStore {
  /// The list of sittings, oldest first.
  ///
  /// - Complexity: O(events of all sittings).
  package func sittings() throws(RecordError) -> [SittingSummary] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT sitting.id, sitting.profile_id, sitting.profile_title, sitting.started_wall_ms,
            sitting.utc_offset_minutes, sitting.is_partial, summary.state, summary.blocks,
            summary.blocks_started, summary.blocks_ended, summary.items, summary.times_left,
            summary.faults, summary.clock_adjustments, summary.items_scored, summary.items_right,
            summary.purpose,
            \(ConditionsRow.names.map { "sitting." + $0 }.joined(separator: ", "))
          FROM sitting_summary AS summary JOIN sitting ON sitting.id = summary.sitting
          ORDER BY sitting.id
          """)
      var summaries: [SittingSummary] = []
      while let row = try rows.next() { summaries.append(try Self.summary(row)) }
      return summaries
    }
  }

  private static func summary(_ row: Row) throws -> SittingSummary {
    let id: Int = row[0]
    let state: SittingSummary.State
    switch row[6] as String {
    case "not started": state = .notStarted
    case "open": state = .open
    case let ending:
      guard let outcome = SittingOutcome(rawValue: ending) else {
        throw RecordError.damaged(
          sitting: id, .headerMalformed(reason: "the ending \(ending) is unknown"))
      }
      state = .ended(outcome)
    }
    var scored: SittingSummary.Score?
    if let items = row[14] as Int? {
      scored = .init(items: items, right: row[15] as Int? ?? 0)
    }
    let conditions = ConditionsRow(row, from: 17)
    return SittingSummary(
      id: id, profileID: row[1], profileTitle: row[2], startedWallMilliseconds: row[3],
      utcOffsetMinutes: row[4], state: state, purpose: SittingPurpose(rawValue: row[16]),
      accommodations: try? conditions.accommodations(),
      firstBlock: (try? conditions.firstBlockIndex()) ?? 0, blockCount: row[7] as Int? ?? 0,
      blocksStarted: row[8], blocksEnded: row[9], itemCount: row[10] as Int? ?? 0,
      timesLeft: row[11], faults: row[12], clockAdjustments: row[13],
      isPartial: row[5] as Int == 1, scored: scored)
  }

  /// In how many sittings each item has been on screen; items never shown are left out.
  ///
  /// - Complexity: O(events of all sittings).
  package func exposures() throws(RecordError) -> [ItemReference: Int] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT place.set_id, place.item_id, count(*)
          FROM (SELECT DISTINCT sitting, block, item FROM event WHERE kind = 'item_presented')
          JOIN sitting_item AS place USING (sitting, block, item)
          GROUP BY place.set_id, place.item_id
          """)
      var exposures: [ItemReference: Int] = [:]
      while let row = try rows.next() {
        let reference = ItemReference(set: QuestionSetID(row[0]), item: ItemID(row[1]))
        exposures[reference] = row[2]
      }
      return exposures
    }
  }

  /// The sitting, by its number, in which each item was first on screen.
  ///
  /// Items never shown are left out. Sittings count in the order of their numbers, which is the one
  /// they were begun in.
  ///
  /// - Complexity: O(events of all sittings).
  package func firstExposures() throws(RecordError) -> [ItemReference: Int] {
    try connection.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT place.set_id, place.item_id, min(place.sitting)
          FROM (SELECT DISTINCT sitting, block, item FROM event WHERE kind = 'item_presented')
          JOIN sitting_item AS place USING (sitting, block, item)
          GROUP BY place.set_id, place.item_id
          """)
      var first: [ItemReference: Int] = [:]
      while let row = try rows.next() {
        first[ItemReference(set: QuestionSetID(row[0]), item: ItemID(row[1]))] = row[2]
      }
      return first
    }
  }
}
