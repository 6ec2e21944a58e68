extension CalendarDate {
  /// The date `days` after 1970-01-01 (before it where negative); nil outside the years 1…9999.
  package init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    // Years are counted from March, so that the leap day is the last of its year, and in eras of
    // 400 years, after which the calendar repeats.
    let sinceEraZero = days + 719_468
    let era = sinceEraZero / 146_097
    let dayOfEra = sinceEraZero % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The days since 1970-01-01; negative before it.
  package var daysSince1970: Int {
    // As above, the other way round.
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date a wall clock shows: milliseconds since 1970-01-01 UTC, and minutes to add for the place.
  ///
  /// Nil outside the years 1…9999.
  package init?(wallMilliseconds: Int64, utcOffsetMinutes: Int) {
    let (local, overflow) = wallMilliseconds.addingReportingOverflow(
      Int64(utcOffsetMinutes) * 60_000)
    guard !overflow else { return nil }
    let day: Int64 = 86_400_000
    // Rounded down, so that moments before 1970 fall on their own day.
    let (quotient, remainder) = local.quotientAndRemainder(dividingBy: day)
    self.init(daysSince1970: Int(remainder < 0 ? quotient - 1 : quotient))
  }
}
