import ExamAnalytics
import ExamDesign

/// The report on one or more blocks of a sitting: findings first, then where they come from.
package enum PacingReport {
  /// Builds the report.
  ///
  /// - Parameters:
  ///   - heading: what stands above it.
  ///   - contents: the blocks and their numbers; no block gives a report that says so.
  /// - Returns: At most three findings, then sections on the sitting and its blocks.
  package static func document(
    heading: ReportHeading, contents: SittingContents
  ) -> ReportDocument {
    let blocks = contents.blocks
    var document = ReportDocument(title: title(heading, blocks))
    let conditions = conditions(heading)
    if !conditions.isEmpty { document.parts.append(.keyValues(conditions)) }
    document.parts += heading.remarks.map { .paragraph(StyledText($0, .warning)) }
    guard !blocks.isEmpty else {
      document.parts.append(.paragraph("No block of this sitting was begun."))
      return document
    }
    document.parts.append(FindingsSection.part(contents.findings, plan: heading.plan))
    if blocks.count == 1 {
      document.parts += blocks.flatMap { BlockSections.all($0, heading) }
      document.parts.append(
        section(
          "Leaving every item at \(ClockText.clock(contents.cutOff.cutOff))",
          [.paragraph(StyledText(CutOffText.words(contents.cutOff)))]))
      if contents.metrics.isRated {
        document.parts.append(section("Confidence", ConfidenceSection.parts(contents.metrics)))
      }
    } else {
      document.parts += sittingSections(contents, heading)
      document.parts += blocks.map { analysis in
        .section(
          title: StyledText("Block \(analysis.block.block + 1)", .heading),
          parts: contents.showsBlocksInFull
            ? BlockSections.all(analysis, heading) : BlockSections.short(analysis))
      }
    }
    return document
  }

  private static func title(_ heading: ReportHeading, _ blocks: [PacingAnalysis]) -> StyledText {
    var names = [heading.exam, heading.sitting]
    if blocks.count == 1, let block = blocks.first {
      names.append("block \(block.block.block + 1) of \(heading.blocksInForm)")
    }
    names.append(heading.date)
    return StyledText(names.joined(separator: " · "), .heading)
  }

  private static func conditions(_ heading: ReportHeading) -> [KeyValue] {
    var conditions: [KeyValue] = []
    if !heading.validity.isEmpty {
      conditions.append(
        KeyValue("Validity", StyledText(heading.validity.joined(separator: ", "))))
    }
    if let granted = heading.accommodations {
      conditions.append(KeyValue("Accommodations", StyledText(granted)))
    }
    return conditions
  }

  /// What is said of several blocks together.
  private static func sittingSections(
    _ contents: SittingContents, _ heading: ReportHeading
  ) -> [ReportPart] {
    let metrics = contents.metrics
    var parts = [
      section("Block by block", CourseSection.parts(contents.blocks, ratings: contents.ratings)),
      section("Score", [ScoreText.part(of: contents.blocks, heading)]),
      section("Pace", PaceSection.parts(metrics, cutOff: contents.cutOff)),
      section("From first to last item", StaminaSection.parts(metrics)),
      section("Confidence", ConfidenceSection.parts(metrics)),
    ]
    if let changes = metrics.changes {
      parts.append(section("Answer changes", ChangeTotalsSection.parts(changes)))
    }
    parts.append(
      section(
        "What the items were about",
        StrengthSection.parts(metrics.strengths, isScored: metrics.isScored)))
    return parts
  }

  private static func section(_ title: String, _ parts: [ReportPart]) -> ReportPart {
    .section(title: StyledText(title, .heading), parts: parts)
  }
}
