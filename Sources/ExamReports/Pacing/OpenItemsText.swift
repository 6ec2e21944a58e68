import ExamAnalytics

/// What was left open or filled in at the last moment.
enum OpenItemsText {
  static func parts(_ analysis: PacingAnalysis) -> [ReportPart] {
    let open = analysis.openItems
    let isOver = analysis.block.closing != .open
    var pairs = [
      KeyValue("Unanswered", words(open.unanswered, .unanswered)),
      KeyValue(isOver ? "Not reached" : "Not reached yet", words(open.notReached, .unanswered)),
    ]
    if analysis.block.limit != nil {
      pairs.append(KeyValue("Answered in the last 10 s", words(open.lastTenSeconds, nil)))
    }
    var parts: [ReportPart] = [.keyValues(pairs)]
    if isOver, !open.unanswered.isEmpty || !open.notReached.isEmpty {
      parts.append(.paragraph("Items left open count as wrong, as on the exam."))
    }
    return parts
  }

  private static func words(_ items: [Int], _ role: TextRole?) -> StyledText {
    guard !items.isEmpty else { return "none" }
    return StyledText("\(items.count)", role) + StyledText(" (\(NumberText.items(items)))")
  }
}
