package import ExamAnalytics
import ExamDesign

/// The pacing report on one or more blocks of a sitting.
package enum PacingReport {
  /// Builds the report.
  ///
  /// - Parameters:
  ///   - heading: what stands above it.
  ///   - blocks: the blocks to report on, in order; none gives a report that says so.
  /// - Returns: Sections on each block, and at most one thing to do at the end.
  package static func document(
    heading: ReportHeading, blocks: [PacingAnalysis]
  ) -> ReportDocument {
    var names = [heading.exam, heading.sitting]
    if blocks.count == 1, let block = blocks.first {
      names.append("block \(block.block.block + 1) of \(heading.blocksInForm)")
    }
    names.append(heading.date)
    var document = ReportDocument(title: StyledText(names.joined(separator: " · "), .heading))
    var conditions: [KeyValue] = []
    if !heading.validity.isEmpty {
      conditions.append(
        KeyValue("Validity", StyledText(heading.validity.joined(separator: ", "))))
    }
    if let granted = heading.accommodations {
      conditions.append(KeyValue("Accommodations", StyledText(granted)))
    }
    if !conditions.isEmpty { document.parts.append(.keyValues(conditions)) }
    document.parts += heading.remarks.map { .paragraph(StyledText($0, .warning)) }
    guard !blocks.isEmpty else {
      document.parts.append(.paragraph("No block of this sitting was begun."))
      return document
    }
    if blocks.count == 1 {
      document.parts += blocks.flatMap { sections($0, heading) }
    } else {
      document.parts.append(overview(blocks))
      document.parts += blocks.map { analysis in
        .section(
          title: StyledText("Block \(analysis.block.block + 1)", .heading),
          parts: sections(analysis, heading))
      }
    }
    document.parts.append(closing(blocks))
    return document
  }

  /// All sections on one block.
  private static func sections(
    _ analysis: PacingAnalysis, _ heading: ReportHeading
  ) -> [ReportPart] {
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

  /// One row for each block; no comparison between blocks, which single blocks do not bear.
  private static func overview(_ blocks: [PacingAnalysis]) -> ReportPart {
    let rows = blocks.map { analysis -> [StyledText] in
      let score = analysis.score
      return [
        StyledText("\(analysis.block.block + 1)"),
        StyledText(score.scored > 0 ? "\(score.right) of \(score.scored)" : "–"),
        StyledText(ClockText.clock(analysis.timeUse.used)),
        StyledText(analysis.timeUse.left.map { ClockText.clock($0) } ?? "–"),
        StyledText("\(analysis.openItems.unanswered.count)"),
        StyledText("\(analysis.openItems.notReached.count)"),
      ]
    }
    let columns: [ReportTable.Column] = [
      .init("Block", .right), .init("Right", .right), .init("Used", .right),
      .init("Left", .right), .init("Unanswered", .right), .init("Not reached", .right),
    ]
    return .table(ReportTable(columns: columns, rows: rows))
  }

  private static func closing(_ blocks: [PacingAnalysis]) -> ReportPart {
    guard let (position, finding) = PacingFinding.first(among: blocks) else {
      return .paragraph("")
    }
    let words = FindingText(finding, blocks[position], isOneOfSeveral: blocks.count > 1)
    return section(
      finding.isFinding ? "One thing to do" : "Finding", [.paragraph(words.text)])
  }
}
