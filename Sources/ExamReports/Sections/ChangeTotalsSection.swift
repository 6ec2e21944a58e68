import ExamAnalytics

/// What changing answers did over a sitting, or several.
enum ChangeTotalsSection {
  static func parts(_ changes: AnswerChangeTotals) -> [ReportPart] {
    guard changes.total > 0 else { return [.paragraph("No answer was changed.")] }
    let directions = AnswerChange.allCases.compactMap { direction in
      changes.counts[direction].map { "\($0) \(direction.words)" }
    }
    var pairs = [
      KeyValue("Changed", StyledText("\(changes.total): \(directions.joined(separator: ", "))."))
    ]
    if changes.gain.state != .notApplicable {
      pairs.append(
        KeyValue(
          "Net", StyledText("\(NumberText.points(changes.gains - changes.losses)).")))
      pairs.append(KeyValue("Does it pay", StyledText(verdict(changes))))
    }
    if let yield = MetricText.estimate(changes.pointsPerRevisitMinute, signedRatio) {
      pairs.append(
        KeyValue(
          "Coming back",
          StyledText("\(yield) points for each minute on items you turned back to, at the most.")))
    }
    return [.keyValues(pairs)]
  }

  private static func verdict(_ changes: AnswerChangeTotals) -> String {
    let decisive = changes.gains + changes.losses
    guard let share = MetricText.estimate(changes.gain, NumberText.percent) else {
      return """
        no verdict before \(AnswerChanges.verdictMinimum) changes that won or lost a point; there \
        \(decisive == 1 ? "is" : "are") \(decisive).
        """
    }
    let words =
      switch changes.verdict {
      case .paid: "The changes made paid; that does not say that more of them would."
      case .cost: "The changes made lost more than they won."
      case .noVerdict, .notEnoughData, .notApplicable: "That does not show whether changing pays."
      }
    return "share that won a point \(share). \(words)"
  }

  private static func signedRatio(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + NumberText.decimal(value, places: 2)
  }
}
