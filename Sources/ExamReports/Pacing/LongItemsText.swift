import ExamAnalytics

/// The items that took more than twice the target.
enum LongItemsText {
  static func parts(_ analysis: PacingAnalysis) -> [ReportPart] {
    guard let target = analysis.target else {
      return [.paragraph("Nothing limited the block, so there is no target.")]
    }
    let threshold = ClockText.clock(target * TimeSinks.factor)
    let sinks = analysis.sinks
    guard !sinks.sinks.isEmpty else {
      return [
        .paragraph(
          StyledText("None: no item took more than \(threshold), twice the target."))
      ]
    }
    return [.table(table(sinks)), .paragraph(StyledText(summary(sinks, threshold)))]
  }

  private static func table(_ sinks: TimeSinks) -> ReportTable {
    ReportTable(
      columns: [
        .init("Item", .right), .init("Time", .right), .init("Over target", .right),
        .init("Outcome"),
      ],
      rows: sinks.sinks.map { sink in
        [
          StyledText("\(sink.item + 1)"), StyledText(ClockText.clock(sink.seconds)),
          StyledText(ClockText.clock(sink.excess)), sink.outcome.styledWord,
        ]
      })
  }

  private static func summary(_ sinks: TimeSinks, _ threshold: String) -> String {
    let count = NumberText.count(sinks.sinks.count, "item")
    var words = """
      \(count) over \(threshold): \(ClockText.clock(sinks.excess)) over target in all, the time \
      of \(NumberText.decimal(sinks.equivalentItems, places: 1)) items.
      """
    switch sinks.accuracy.state {
    case .ok, .provisional:
      if let share = sinks.accuracy.value, let low = sinks.accuracy.low,
        let high = sinks.accuracy.high
      {
        words += """
           Of them \(NumberText.percent(share)) were right (90% interval \
          \(NumberText.percent(low)) to \(NumberText.percent(high)), n = \(sinks.accuracy.n)). \
          Hard items take long, so this does not show that the time was lost.
          """
      }
    case .notEnoughData:
      words += " Too few to judge how often long items were right; 10 are needed."
    case .notApplicable:
      break
    }
    return words
  }
}
