import ExamDesign

extension ConditionsRow {
  /// What the examinee was granted.
  ///
  /// - Throws: ``MalformedRow`` for what no exam grants.
  func accommodations() throws(MalformedRow) -> Accommodations {
    guard Accommodations.timePercents.contains(timePercent) else {
      throw MalformedRow(reason: "time_percent is \(timePercent)")
    }
    guard extraBreakMilliseconds >= 0 else {
      throw MalformedRow(reason: "extra_break_ms is \(extraBreakMilliseconds)")
    }
    guard (1...2).contains(dayCount) else {
      throw MalformedRow(reason: "day_count is \(dayCount)")
    }
    return Accommodations(
      timePercent: timePercent, extraBreak: Milliseconds(extraBreakMilliseconds),
      dayCount: dayCount)
  }

  /// Which block of the full day the first one taken is, from 0.
  ///
  /// - Throws: ``MalformedRow`` where there is no such block.
  func firstBlockIndex() throws(MalformedRow) -> Int {
    guard firstBlock >= 1 else { throw MalformedRow(reason: "first_block is \(firstBlock)") }
    return firstBlock - 1
  }

  /// Gives the timetable its rules.
  ///
  /// - Throws: ``MalformedRow`` for a rule that is not known or half stated.
  func apply(to timetable: inout Timetable) throws(MalformedRow) {
    guard rulesVersion >= 1 else {
      throw MalformedRow(reason: "rules_version is \(rulesVersion)")
    }
    timetable.rulesVersion = rulesVersion
    timetable.rules = try rules()
    timetable.breakPool = Milliseconds(breakPoolMilliseconds)
    timetable.checkIn = Milliseconds(checkInMilliseconds)
  }

  private func rules() throws(MalformedRow) -> ExamProfile.Rules {
    guard let gap = Gap(rawValue: gap) else { throw MalformedRow(reason: "gap is \(gap)") }
    guard let overrunPolicy = OverrunPolicy(rawValue: overrunPolicy) else {
      throw MalformedRow(reason: "overrun_policy is \(overrunPolicy)")
    }
    return ExamProfile.Rules(
      gap: gap, overrunPolicy: overrunPolicy,
      leavingStopsClocks: try Bool(stored: leavingStopsClocks, column: "leaving_stops_clocks"),
      inactivity: try inactivity())
  }

  private func inactivity() throws(MalformedRow) -> InactivityRule? {
    switch (inactivityLimitMilliseconds, inactivityWarningMilliseconds) {
    case (nil, nil): return nil
    case (let limit?, let warning?):
      return InactivityRule(limit: Milliseconds(limit), warning: Milliseconds(warning))
    default:
      throw MalformedRow(reason: "inactivity_limit_ms and inactivity_warning_ms do not fit")
    }
  }
}
