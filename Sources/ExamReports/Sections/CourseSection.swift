import ExamAnalytics
import ExamDesign

/// The course of a day, block by block: pace, accuracy and what the examinee said of themselves.
enum CourseSection {
  static func parts(_ blocks: [PacingAnalysis], ratings: [SelfRating]) -> [ReportPart] {
    let isRated = ratings.contains { $0.energy != nil || $0.anxiety != nil }
    var columns: [ReportTable.Column] = [
      .init("Block", .right), .init("Right", .right), .init("Typical", .right),
      .init("Used", .right), .init("Left", .right), .init("Blank", .right),
      .init("Not reached", .right),
    ]
    if isRated { columns += [.init("Energy", .right), .init("Anxiety", .right)] }
    let rows = blocks.enumerated().map { index, analysis in
      let rating = ratings.first { $0.afterBlocks == index + 1 }
      return row(analysis)
        + (isRated
          ? [rating?.energy, rating?.anxiety].map { StyledText($0.map(String.init) ?? "–") } : [])
    }
    let table = ReportPart.table(ReportTable(columns: columns, rows: rows))
    guard isRated else { return [table] }
    return [
      table,
      .paragraph(
        StyledText(
          """
          Energy and anxiety are as you gave them after each block, as a description: how one feels \
          and how one scores often part.
          """, .muted)),
    ]
  }

  private static func row(_ analysis: PacingAnalysis) -> [StyledText] {
    let score = analysis.score
    let times = LogTimes(
      seconds: analysis.block.items.filter(\.isAnswered).map(\.timeOnScreen.inSeconds))
    return [
      StyledText("\(analysis.block.block + 1)"),
      StyledText(score.scored > 0 ? "\(score.right) of \(score.scored)" : "–"),
      StyledText(times.geometricMean.map { ClockText.clock($0) } ?? "–"),
      StyledText(ClockText.clock(analysis.timeUse.used)),
      StyledText(analysis.timeUse.left.map { ClockText.clock($0) } ?? "–"),
      StyledText("\(analysis.openItems.unanswered.count)"),
      StyledText("\(analysis.openItems.notReached.count)"),
    ]
  }
}
