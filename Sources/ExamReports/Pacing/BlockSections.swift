import ExamAnalytics
import ExamDesign

/// What is said of one block.
enum BlockSections {
  /// All sections.
  static func all(_ analysis: PacingAnalysis, _ heading: ReportHeading) -> [ReportPart] {
    [
      section("Score", [ScoreText.part(analysis, heading)]),
      section("Time", TimeText.parts(analysis)),
      section("Item by item", [.strip(strip(analysis))]),
      section("Against even pace", PaceText.parts(analysis)),
      section("Items over twice the target", LongItemsText.parts(analysis)),
      section("Left open", OpenItemsText.parts(analysis)),
      section("Answer changes", ChangesText.parts(analysis)),
      section("First and second half", [.paragraph(HalvesText.sentence(analysis))]),
    ]
  }

  /// The block drawn, and what was left open.
  static func short(_ analysis: PacingAnalysis) -> [ReportPart] {
    var parts: [ReportPart] = [.strip(strip(analysis))]
    if !analysis.openItems.unanswered.isEmpty || !analysis.openItems.notReached.isEmpty {
      parts += OpenItemsText.parts(analysis)
    }
    return parts
  }

  private static func section(_ title: String, _ parts: [ReportPart]) -> ReportPart {
    .section(title: StyledText(title, .heading), parts: parts)
  }

  private static func strip(_ analysis: PacingAnalysis) -> ItemStrip {
    let changed = Set(analysis.changes.entries.map(\.item))
    let columns = analysis.block.items.indices.map { index in
      let item = analysis.block.items[index]
      return ItemStrip.Column(
        number: index + 1, seconds: item.timeOnScreen.inSeconds,
        outcome: analysis.outcomes[index], isMarked: item.isMarked,
        isChanged: changed.contains(index))
    }
    return ItemStrip(columns: columns, target: analysis.target)
  }
}
