import ExamRecords
import ItemBank

/// Records of sittings to measure with.
enum SampleRecord {
  /// Makes a record with one sitting of the day and no events; the sitting's writer.
  static func begin(_ number: Int, of day: SampleDay, at path: String) throws -> SittingRecord {
    try RecordStore.open(path: path)
      .createSitting(header(number), form: day.form, timetable: day.timetable)
  }

  /// Makes a record of several whole sittings, as after some months; the digests are made up.
  static func fill(_ path: String, sittings: Int, of day: SampleDay) throws {
    for number in 0..<sittings { _ = try begin(number, of: day, at: path) }
    let rows = try day.events().map(EventColumns.init)
    let database = try BareDatabase(path: path)
    try database.run("BEGIN IMMEDIATE")
    for sitting in 1...sittings {
      for (index, row) in rows.enumerated() {
        try database.insert(row, sitting: sitting, sequence: index + 1)
      }
    }
    try database.run("COMMIT")
  }

  private static func header(_ number: Int) -> SittingHeader {
    SittingHeader(
      uuid: "00000000-0000-4000-8000-\(100_000_000_000 + number)", profileID: "usmle-step1",
      profileTitle: "USMLE Step 1", questionSets: [QuestionSetID("org.example/day")],
      programVersion: "0", startedWallMilliseconds: wallMilliseconds, utcOffsetMinutes: 0,
      bootID: "00000000-0000-4000-8000-000000000000", bootMilliseconds: 0)
  }

  /// 2026-05-14 09:00 UTC.
  static let wallMilliseconds: Int64 = 1_778_749_200_000
}
