import ExamAnalytics

/// The chart against even pace, and the words on it.
enum PaceText {
  static func parts(_ analysis: PacingAnalysis) -> [ReportPart] {
    guard let target = analysis.target else {
      return [.paragraph("Nothing limited the block, so there is no even pace to compare with.")]
    }
    guard let worst = analysis.pace.worst else {
      return [.paragraph("No item came on screen.")]
    }
    let inOrder = analysis.pace.isInItemOrder
    let points = analysis.pace.points.enumerated().map { rank, point in
      PaceChart.Point(number: inOrder ? point.item + 1 : rank + 1, ahead: -point.behind)
    }
    var words = "Even pace is \(ClockText.clock(target)) an item. \(sentence(worst, analysis))"
    if !inOrder { words += " The axis counts items in the order in which they came on screen." }
    return [
      .chart(PaceChart(points: points, axis: inOrder ? "item" : "order")),
      .paragraph(StyledText(words)), .keyValues(settled(analysis)),
    ]
  }

  private static func sentence(_ worst: PaceSeries.Point, _ analysis: PacingAnalysis) -> String {
    let place = "after item \(worst.item + 1)"
    let rounded = worst.behind.rounded()
    if rounded > 0 {
      return "You were furthest behind it \(place): \(ClockText.clock(worst.behind))."
    }
    if rounded == 0 { return "You were never behind it; \(place) you were just on it." }
    return "You were never behind it; the least lead was \(ClockText.clock(worst.behind)) \(place)."
  }

  private static func settled(_ analysis: PacingAnalysis) -> [KeyValue] {
    let debt = analysis.timeDebt
    var words: [String] = []
    for checkpoint in debt.checkpoints {
      guard let clock = checkpoint.clock, let seconds = checkpoint.debt.value else { continue }
      let count = checkpoint.settledItems
      let word =
        "\(count) by \(ClockText.clock(clock)) (\(ClockText.pace(behind: seconds)))"
      // Short blocks have the same item at several quarters.
      if words.last != word { words.append(word) }
    }
    let items = analysis.block.items.count
    if debt.settledCount < items {
      let isOver = analysis.block.closing != .open
      words.append("\(debt.settledCount) of \(items) \(isOver ? "in the end" : "so far")")
    }
    return [
      KeyValue("Settled", StyledText(words.joined(separator: ", ") + ".")),
      KeyValue(
        "",
        StyledText("An item is settled by its final answer, or when last left blank.", .muted)),
    ]
  }
}
