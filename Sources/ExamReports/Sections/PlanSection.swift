package import ExamAnalytics

/// Checkpoints for the next block, to be known by heart.
package enum PlanSection {
  /// - Parameters:
  ///   - plan: the checkpoints.
  ///   - itemCount: how many items the block has.
  ///   - limit: its limit in seconds.
  ///   - forecast: how long it would take at one's own pace.
  /// - Returns: The table, where it comes from, and what one's own pace makes of the limit.
  package static func parts(
    _ plan: PacingPlan, itemCount: Int, limit: Double, forecast: BlockForecast
  ) -> [ReportPart] {
    let table = ReportTable(
      columns: [.init("After item", .right), .init("Time left", .right)],
      rows: plan.checkpoints.map {
        [StyledText("\($0.items)"), StyledText(ClockText.clock($0.secondsLeft), .clock)]
      })
    let basis =
      switch plan.basis {
      case .ownTimes(let blocks):
        "From your own times in \(NumberText.count(blocks, "whole block"))"
      case .evenPace:
        "Even pace, since a plan of your own needs \(PacingPlan.minimum) blocks in which every item "
          + "was reached"
      }
    var words = "\(basis); the block has \(itemCount) items and \(ClockText.clock(limit))."
    if let rush = plan.undoneRush {
      words += """
         There the last five items took \(MetricText.change(rush)) time; the plan gives them back what \
        the others take.
        """
    }
    if forecast.basis == .ownPace,
      let finish = MetricText.interval(forecast.finish, ClockText.clock),
      let over = forecast.probabilityOverLimit
    {
      words += """
         At your usual pace it would be done at about \
        \(ClockText.clock(forecast.finish.value ?? 0)) (\(finish)), with a chance of \
        \(NumberText.percent(min(0.99, max(0.01, over)))) of running over.
        """
    } else {
      words += " Your own pace is not known yet: that takes \(PacePrior.minimum) timed answers."
    }
    return [.table(table), .paragraph(StyledText(words))]
  }
}
