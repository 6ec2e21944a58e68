import ExamAnalytics

/// What was right more or less often by system, discipline and task.
enum StrengthSection {
  /// - Parameters:
  ///   - tables: by system, discipline and task.
  ///   - isScored: whether any item was scored, so that an empty table is for want of labels.
  /// - Returns: A table for each that has groups, or why there is none.
  static func parts(_ tables: [StrengthTable], isScored: Bool = true) -> [ReportPart] {
    let filled = tables.filter { !$0.strengths.groups.isEmpty }
    guard isScored || !filled.isEmpty else { return [.paragraph("Not known: nothing is scored.")] }
    guard !filled.isEmpty else {
      return [.paragraph("The items do not say what system, discipline or task they belong to.")]
    }
    return filled.flatMap(parts)
  }

  private static func parts(_ table: StrengthTable) -> [ReportPart] {
    let shown = table.strengths.groups.filter { $0.strength.value != nil }
    let hidden = table.strengths.groups.count - shown.count
    var words: [String] = []
    if hidden > 0 {
      let groups = NumberText.count(hidden, table.dimension.word, table.dimension.words)
      words.append(
        "\(groups) with fewer than \(SubgroupStrengths.minimum) items \(hidden == 1 ? "is" : "are") "
          + "not shown.")
    }
    if !shown.isEmpty, table.weaker.isEmpty {
      words.append("No reliable difference between \(table.dimension.words).")
    }
    let text = words.isEmpty ? [] : [ReportPart.paragraph(StyledText(words.joined(separator: " ")))]
    return shown.isEmpty ? text : [.table(self.table(table, shown))] + text
  }

  private static func table(
    _ table: StrengthTable, _ groups: [SubgroupStrengths.Group]
  ) -> ReportTable {
    ReportTable(
      columns: [
        .init(StyledText(table.dimension.heading)), .init("Right", .right),
        .init("90% interval", .right), .init("Items", .right), .init(""),
      ],
      rows: groups.sorted {
        ($0.strength.value ?? 0, $0.label) < ($1.strength.value ?? 0, $1.label)
      }.map { group in
        let strength = group.strength
        let interval = strength.low.flatMap { low in
          strength.high.map { "\(NumberText.percent(low)) to \(NumberText.percent($0))" }
        }
        return [
          StyledText(group.label), StyledText(strength.value.map(NumberText.percent) ?? "–"),
          StyledText(interval ?? "–"), StyledText("\(strength.n)"),
          group.verdict == .weaker ? StyledText("weaker", .warning) : "",
        ]
      })
  }
}

extension StrengthTable.Dimension {
  var word: String { rawValue }
  var words: String { rawValue + "s" }

  var heading: String {
    switch self {
    case .system: "System"
    case .discipline: "Discipline"
    case .task: "Task"
    }
  }
}
