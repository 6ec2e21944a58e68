import ExamAnalytics

/// The words on a score.
enum ScoreText {
  static func part(_ analysis: PacingAnalysis, _ heading: ReportHeading) -> ReportPart {
    .paragraph(StyledText(sentences(analysis, heading).joined(separator: " ")))
  }

  /// The score of several blocks together.
  static func part(of blocks: [PacingAnalysis], _ heading: ReportHeading) -> ReportPart {
    let scored = blocks.reduce(0) { $0 + $1.score.scored }
    let right = blocks.reduce(0) { $0 + $1.score.right }
    guard scored > 0 else {
      return blocks.first.map { part($0, heading) } ?? .paragraph("No score.")
    }
    let share = Metric.share(right, of: scored, minimum: 1)
    let percent = share.value.map(NumberText.percent) ?? ""
    var sentences = ["\(right) of \(scored) right (\(percent))."]
    if let reason = nothingFollows(blocks, heading) {
      sentences.append(reason)
    } else {
      sentences.append(
        """
        On many items like these under the same conditions the share right would probably lie in \
        the \(MetricText.interval(share, NumberText.percent) ?? ""); forms differ beyond that, see \
        trend.
        """)
    }
    sentences += withoutKey(blocks)
    return .paragraph(StyledText(sentences.joined(separator: " ")))
  }

  /// Why the share right says nothing of other items; nil where it does.
  private static func nothingFollows(
    _ blocks: [PacingAnalysis], _ heading: ReportHeading
  ) -> String? {
    guard blocks.contains(where: { $0.block.items.contains(where: \.isAnswered) }) else {
      return "No item was answered, so this says nothing about what you know."
    }
    if heading.metBefore > 0 {
      return """
        Of these items \(heading.metBefore) had been met before, so this says little about items \
        that would be new to you; trend counts those alone.
        """
    }
    guard blocks.contains(where: { $0.block.closing == .byAbandonment }) else { return nil }
    return """
      The sitting was ended inside a block, and items left open there count as wrong, so this says \
      little about what you know.
      """
  }

  /// What is left out of the score.
  private static func withoutKey(_ blocks: [PacingAnalysis]) -> [String] {
    let count = blocks.reduce(0) { sum, block in
      switch block.score.basis {
      case .partial(let withoutKey): sum + withoutKey
      case .noKeys: sum + block.block.items.count
      case .complete, .blockOpen: sum
      }
    }
    guard count > 0 else { return [] }
    let items = NumberText.count(count, "item has", "items have")
    return ["\(items) no known key and \(count == 1 ? "is" : "are") left out."]
  }

  private static func sentences(
    _ analysis: PacingAnalysis, _ heading: ReportHeading
  ) -> [String] {
    let score = analysis.score
    switch score.basis {
    case .blockOpen:
      return ["No score yet: the block is not over."]
    case .noKeys:
      let reason =
        heading.missingKeys
        ?? "there is no answer key, because the question set is missing or cannot be read"
      return ["No score: \(reason). The times below need no key."]
    case .complete, .partial:
      break
    }
    var result: [String] = []
    guard let share = score.share.value, let low = score.share.low, let high = score.share.high
    else { return ["No score."] }
    result.append("\(score.right) of \(score.scored) right (\(NumberText.percent(share))).")
    if let reason = nothingFollows([analysis], heading) {
      return result + [reason] + withoutKey([analysis])
    }
    result.append(
      """
      On many items like these under the same conditions the share right would probably lie \
      between \(NumberText.percent(low)) and \(NumberText.percent(high)) \
      (90% interval, n = \(score.scored)).
      """)
    if score.share.state == .provisional {
      result.append("That is provisional: fewer than 10 items say little.")
    }
    return result + withoutKey([analysis])
  }
}
