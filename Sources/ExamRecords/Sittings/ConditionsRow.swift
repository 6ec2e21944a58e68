import ExamDesign
import GRDB

/// The columns of the table `sitting` that came with schema version 2, as they are named there.
///
/// What the examinee was granted and the rules of the clocks, the parts of the timetable aside.
struct ConditionsRow: Hashable {
  var rulesVersion: Int
  var timePercent: Int
  var extraBreakMilliseconds: Int64
  var dayCount: Int

  /// From 1, as people count.
  var firstBlock: Int
  var gap: String
  var overrunPolicy: String
  var leavingStopsClocks: Int
  var inactivityLimitMilliseconds: Int64?
  var inactivityWarningMilliseconds: Int64?
  var breakPoolMilliseconds: Int64
  var checkInMilliseconds: Int64

  /// The columns in the order of the table, of ``init(_:from:)``, ``arguments`` and the digest.
  static let names = [
    "rules_version", "time_percent", "extra_break_ms", "day_count", "first_block", "gap",
    "overrun_policy", "leaving_stops_clocks", "inactivity_limit_ms", "inactivity_warning_ms",
    "break_pool_ms", "check_in_ms",
  ]

  static let columns = names.joined(separator: ", ")

  /// What a sitting has that was written before there were these columns.
  static let beforeVersion2 = ConditionsRow(
    Timetable(
      parts: [.init(kind: .day, parent: nil, limit: nil)], warnings: [], isPartial: false,
      rulesVersion: 1),
    accommodations: .none, firstBlock: 0)

  init(_ timetable: Timetable, accommodations: Accommodations, firstBlock: Int) {
    rulesVersion = timetable.rulesVersion
    timePercent = accommodations.timePercent
    extraBreakMilliseconds = accommodations.extraBreak.count
    dayCount = accommodations.dayCount
    self.firstBlock = firstBlock + 1
    gap = timetable.rules.gap.rawValue
    overrunPolicy = timetable.rules.overrunPolicy.rawValue
    leavingStopsClocks = timetable.rules.leavingStopsClocks ? 1 : 0
    inactivityLimitMilliseconds = timetable.rules.inactivity?.limit.count
    inactivityWarningMilliseconds = timetable.rules.inactivity?.warning.count
    breakPoolMilliseconds = timetable.breakPool.count
    checkInMilliseconds = timetable.checkIn.count
  }

  /// Reads the columns from column `first` of `row` on.
  init(_ row: Row, from first: Int) {
    rulesVersion = row[first]
    timePercent = row[first + 1]
    extraBreakMilliseconds = row[first + 2]
    dayCount = row[first + 3]
    firstBlock = row[first + 4]
    gap = row[first + 5]
    overrunPolicy = row[first + 6]
    leavingStopsClocks = row[first + 7]
    inactivityLimitMilliseconds = row[first + 8]
    inactivityWarningMilliseconds = row[first + 9]
    breakPoolMilliseconds = row[first + 10]
    checkInMilliseconds = row[first + 11]
  }

  /// The values of the columns.
  var arguments: StatementArguments {
    [
      rulesVersion, timePercent, extraBreakMilliseconds, dayCount, firstBlock, gap, overrunPolicy,
      leavingStopsClocks, inactivityLimitMilliseconds, inactivityWarningMilliseconds,
      breakPoolMilliseconds, checkInMilliseconds,
    ]
  }

  func add(to digest: inout RowDigest) {
    digest.add(rulesVersion)
    digest.add(timePercent)
    digest.add(extraBreakMilliseconds)
    digest.add(dayCount)
    digest.add(firstBlock)
    digest.add(gap)
    digest.add(overrunPolicy)
    digest.add(leavingStopsClocks)
    digest.add(inactivityLimitMilliseconds)
    digest.add(inactivityWarningMilliseconds)
    digest.add(breakPoolMilliseconds)
    digest.add(checkInMilliseconds)
  }
}
