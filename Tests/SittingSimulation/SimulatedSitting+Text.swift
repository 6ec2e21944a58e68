import ExamDesign
import ExamSession

extension SittingPlan {
  /// Seed, name and parts.
  package var summary: String {
    let parts = timetable.parts.enumerated().map { index, part in
      "  \(index) \(part.kind.rawValue)"
        + (part.parent.map { " in \($0)" } ?? "") + (part.limit.map { " \($0.count)" } ?? "")
    }
    let rules = timetable.rules
    return """
      seed \(seed): \(name)
      \(parts.joined(separator: "\n"))
        gap \(rules.gap.rawValue), overrun \(rules.overrunPolicy.rawValue), \
      leaving stops clocks \(rules.leavingStopsClocks), pool \(timetable.breakPool.count), \
      check-in \(timetable.checkIn.count), rules version \(timetable.rulesVersion)
      """
  }
}

extension SimulatedSitting {
  /// What was wrong, in which sitting, and the last events of it.
  package var failureText: String {
    let last = events.suffix(30).map { "  \($0.instant.milliseconds) \($0.kind)" }
    return """
      \(plan.summary)
      \(violations.joined(separator: "\n"))
      the last of \(events.count) events:
      \(last.joined(separator: "\n"))
      Again, step by step: Scripts/simulate 1 \(plan.seed)\(plan.scale == .short ? " short" : "")
      """
  }
}
