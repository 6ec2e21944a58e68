extension ProfileParser {
  /// What the clocks do where people do not follow the schedule.
  mutating func rules(
    in fields: inout ProfileFields, between: BetweenBlocks
  ) -> ExamProfile.Rules {
    let overrun: OverrunPolicy? = fields.take(.overrun).flatMap { word($0, .overrun) }
    let leaving: Leaving? = fields.take(.leaving).flatMap { word($0, .leaving) }
    // Untimed breaks are written out, so that no gap is left to be ruled.
    return ExamProfile.Rules(
      gap: between == .nothing ? .none : .clockRuns, overrunPolicy: overrun ?? .dayClock,
      leavingStopsClocks: leaving == .clocksStop, inactivity: inactivity(in: &fields))
  }

  private mutating func inactivity(in fields: inout ProfileFields) -> InactivityRule? {
    guard let field = fields.take(.inactivity),
      var parts = self.fields(field.value, .inactivity, place: .inactivity)
    else { return nil }
    let lock = parts.take(.lock).map { duration($0, .lock) } ?? missing(.lock, in: parts)
    let warningField = parts.take(.warning)
    let warning = warningField.flatMap { duration($0, .warning) }
    reportUnknown(parts)
    guard let lock else { return nil }
    if let warning, let warningField, warning >= lock {
      add(.warningBeforeInactivity(warning, lock: lock), line: warningField.line)
    }
    return InactivityRule(limit: lock, warning: warning ?? .zero)
  }

  /// Times left at which the examinee is warned, longest first, each once.
  ///
  /// `longest` is the longest a block may last; nil where that could not be read.
  mutating func warnings(
    in fields: inout ProfileFields, longestBlock longest: Milliseconds?
  ) -> [Milliseconds] {
    var warnings: [Milliseconds] = []
    for node in list(.warnings, in: &fields) {
      guard let time = duration(node, .warnings) else { continue }
      if warnings.contains(time) {
        add(.repeatedWarning(time), line: node.line)
      } else if let longest, time >= longest {
        add(.uselessWarning(time, longestBlock: longest), line: node.line)
      } else {
        warnings.append(time)
      }
    }
    return warnings.sorted(by: >)
  }
}
