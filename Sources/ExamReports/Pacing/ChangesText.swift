import ExamAnalytics

/// The words on answer changes.
enum ChangesText {
  static func parts(_ analysis: PacingAnalysis) -> [ReportPart] {
    let changes = analysis.changes
    var sentences = [counts(changes)]
    if !changes.entries.isEmpty { sentences += verdict(changes, analysis.score.basis) }
    if !changes.corrections.isEmpty {
      let count = NumberText.count(changes.corrections.count, "answer was", "answers were")
      sentences.append(
        """
        \(count) corrected within 3 seconds (\(NumberText.items(changes.corrections))); that \
        is taken as a slip of the finger, not as a change.
        """)
    }
    return [.paragraph(StyledText(sentences.joined(separator: " ")))]
  }

  private static func counts(_ changes: AnswerChanges) -> String {
    guard !changes.entries.isEmpty else { return "No answer was changed." }
    let total = NumberText.count(changes.entries.count, "answer was", "answers were")
    guard changes.entries.contains(where: { $0.direction != .unscorable }) else {
      return "\(total) changed (\(NumberText.items(changes.entries.map(\.item))))."
    }
    let directions = AnswerChange.allCases.compactMap { direction -> String? in
      let items = changes.entries.filter { $0.direction == direction }.map(\.item)
      guard !items.isEmpty else { return nil }
      return "\(items.count) \(direction.words) (\(NumberText.items(items)))"
    }
    return "\(total) changed: \(directions.joined(separator: ", "))."
  }

  private static func verdict(_ changes: AnswerChanges, _ basis: ScoringBasis) -> [String] {
    switch basis {
    case .noKeys:
      let what = changes.entries.count == 1 ? "it won or lost a point" : "they won or lost points"
      return ["Without the key it is not known whether \(what)."]
    case .blockOpen: return []
    case .complete, .partial: break
    }
    let net = "Net: \(NumberText.points(changes.netPoints))."
    switch changes.gain.state {
    case .notApplicable:
      return [net]
    case .notEnoughData:
      let count = NumberText.count(changes.decisive, "change")
      return [
        net,
        """
        \(count) that won or lost a point \(changes.decisive == 1 ? "is" : "are") too few to say \
        whether changing pays; \(AnswerChanges.verdictMinimum) are needed.
        """,
      ]
    case .ok, .provisional:
      return [net] + tendency(changes)
    }
  }

  private static func tendency(_ changes: AnswerChanges) -> [String] {
    guard let low = changes.gain.low, let high = changes.gain.high,
      let probability = changes.probabilityOfGain
    else { return [] }
    let won = changes.count(.wrongToRight)
    var words = """
      Of \(changes.decisive) changes that won or lost a point \(won) won one (90% interval for \
      the share \(NumberText.percent(low)) to \(NumberText.percent(high))).
      """
    if probability >= 0.95 {
      words += " The changes made paid; that does not say that more of them would."
    } else if probability <= 0.05 {
      words += " The changes made lost more than they won."
    } else {
      words += " That does not show whether changing pays."
    }
    return [words]
  }
}
