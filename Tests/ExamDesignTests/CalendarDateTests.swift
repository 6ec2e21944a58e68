import ExamDesign
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "Real days are read and written back",
    arguments: ["2026-05-14", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func reads(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "2026", "2026-5-14", "26-05-14", "2026-05-14 ", "2026-13-01", "2026-00-10", "2026-04-31",
      "2025-02-29", "1900-02-29", "0000-01-01", "2026-05-١٤", "-026-05-14", "2026/05/14",
      "2026-05-14-01",
    ])
  func refuses(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("Dates are ordered by time")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-05-13", "2026-05-14", "2026-10-02"].map {
      try #require(CalendarDate($0))
    }
    #expect(days.shuffled().sorted() == days)
  }

  /// Days from `date -u -d @$((86400 * n)) +%F`.
  @Test(
    "Days are counted from 1970",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (11_016, "2000-02-29"),
      (11_017, "2000-03-01"), (20_587, "2026-05-14"), (-719_162, "0001-01-01"),
      (2_932_896, "9999-12-31"),
    ])
  func sinceEpoch(days: Int, text: String) {
    #expect(CalendarDate(daysSince1970: days)?.description == text)
    #expect(CalendarDate(text)?.daysSince1970 == days)
  }

  @Test("Each day follows the one before")
  func successive() throws {
    var previous = try #require(CalendarDate(daysSince1970: -1000))
    for day in -999...30_000 {
      let date = try #require(CalendarDate(daysSince1970: day))
      #expect(date.daysSince1970 == day)
      let isNext =
        (date.year == previous.year && date.month == previous.month && date.day == previous.day + 1)
        || (date.day == 1 && previous < date)
      #expect(isNext, "day \(day): \(previous) is followed by \(date)")
      previous = date
    }
  }

  @Test("No day outside the years 1…9999", arguments: [-719_163, 2_932_897, Int.min, Int.max])
  func outside(days: Int) {
    #expect(CalendarDate(daysSince1970: days) == nil)
  }

  @Test(
    "A wall clock shows the date of its place",
    arguments: [
      (1_778_716_799_999, 0, "2026-05-13"), (1_778_716_800_000, 0, "2026-05-14"),
      (1_778_716_799_999, 1, "2026-05-14"), (1_778_716_800_000, -300, "2026-05-13"),
      (-1, 0, "1969-12-31"), (-86_400_001, 0, "1969-12-30"),
    ] as [(Int64, Int, String)])
  func wallClock(milliseconds: Int64, offset: Int, text: String) {
    #expect(
      CalendarDate(wallMilliseconds: milliseconds, utcOffsetMinutes: offset)?.description == text)
  }
}
