import ExamAnalytics

/// The course of the day over several sittings, block by block, as a description.
struct CourseOverview {
  private let rows: [Row]
  private let isRated: Bool

  private struct Row {
    var block: Int
    var right = 0
    var scored = 0
    var seconds: [Double] = []
    var energy: [Int] = []
    var anxiety: [Int] = []
  }

  init(_ group: SittingGroup) {
    var rows: [Int: Row] = [:]
    for response in group.sittings.flatMap(\.responses) {
      var row = rows[response.block] ?? Row(block: response.block)
      if let isRight = response.isRight {
        row.scored += 1
        row.right += isRight ? 1 : 0
      }
      if response.isTimedAnswer { row.seconds.append(response.seconds) }
      rows[response.block] = row
    }
    for rating in group.ratings.joined() where rating.afterBlocks > 0 {
      let block = rating.afterBlocks - 1
      rows[block]?.energy += [rating.energy].compactMap(\.self)
      rows[block]?.anxiety += [rating.anxiety].compactMap(\.self)
    }
    self.rows = rows.values.sorted { $0.block < $1.block }
    isRated = self.rows.contains { !$0.energy.isEmpty || !$0.anxiety.isEmpty }
  }

  /// A row a block; nothing where there is one block only.
  var parts: [ReportPart] {
    guard rows.count > 1 else { return [] }
    var columns: [ReportTable.Column] = [
      .init("Block", .right), .init("Right", .right), .init("Items", .right),
      .init("Typical", .right),
    ]
    if isRated { columns += [.init("Energy", .right), .init("Anxiety", .right)] }
    let table = ReportTable(columns: columns, rows: rows.map(cells))
    return [
      .table(table),
      .paragraph(
        StyledText(
          """
          Block by block as a description: a single block is far too small to be compared.\
          \(isRated ? " Energy and anxiety are means of what you gave after each block." : "")
          """, .muted)),
    ]
  }

  private func cells(_ row: Row) -> [StyledText] {
    let share = row.scored > 0 ? Double(row.right) / Double(row.scored) : nil
    let typical = LogTimes(seconds: row.seconds).geometricMean
    let cells = [
      "\(row.block + 1)", share.map(NumberText.percent) ?? "–", "\(row.scored)",
      typical.map { ClockText.clock($0) } ?? "–",
    ]
    return (cells + (isRated ? [Self.mean(row.energy), Self.mean(row.anxiety)] : []))
      .map { StyledText($0) }
  }

  private static func mean(_ values: [Int]) -> String {
    values.isEmpty
      ? "–"
      : NumberText.decimal(Double(values.reduce(0, +)) / Double(values.count), places: 1)
  }
}
