/// Sets a table in lines; cells of columns that had to be narrowed are wrapped.
///
/// Where even narrow columns do not fit side by side, the cells of a row stand under each other,
/// each with its column's title.
struct TableLayout {
  let table: ReportTable
  let columns: Int

  private static let gap = 2

  /// How far a column may be narrowed, unless its title needs more.
  private static let narrowest = 12

  var lines: [StyledText] {
    guard !table.columns.isEmpty else { return [] }
    guard let widths else { return stacked }
    let head = table.columns.map { StyledText($0.title.printable.plain, .muted) }
    return ([head] + table.rows).flatMap { row in lines(of: row, widths: widths) }
  }

  /// Natural widths, the widest column narrowed until the row fits; nil where it cannot.
  private var widths: [Int]? {
    let titles = table.columns.map { $0.title.printable.columnCount }
    var widths = titles.indices.map { index in
      max(titles[index], table.rows.map { $0[index].printable.columnCount }.max() ?? 0)
    }
    let gaps = Self.gap * (widths.count - 1)
    while widths.reduce(gaps, +) > columns {
      let narrowable = widths.indices.filter { widths[$0] > max(titles[$0], Self.narrowest) }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private var stacked: [StyledText] {
    let titles = table.columns.map { StyledText($0.title.printable.plain, .muted) }
    return TextLayout(columns: columns).lines(
      of: table.rows.map { row in .keyValues(zip(titles, row).map { KeyValue($0, $1) }) })
  }

  private func lines(of row: [StyledText], widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { $0.printable.wrapped(columns: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      var line = StyledText("")
      var used = 0
      var column = 0
      for (cell, alignment) in zip(cells, table.columns.map(\.alignment)) {
        defer { column += 1 }
        guard index < cell.count, !cell[index].isEmpty else { continue }
        let start = widths[..<column].reduce(0) { $0 + $1 + Self.gap }
        let slack = max(0, widths[column] - cell[index].columnCount)
        let from = start + (alignment == .right ? slack : 0)
        line += StyledText(String(repeating: " ", count: max(0, from - used))) + cell[index]
        used = from + cell[index].columnCount
      }
      return line
    }
  }
}
