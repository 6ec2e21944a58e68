/// Sets the parts of a report in lines of terminal columns.
struct TextLayout {
  let columns: Int

  /// How far the parts of a section stand in.
  private static let indent = 2

  func lines(of document: ReportDocument) -> [StyledText] {
    let title = document.title.printable.wrapped(columns: columns)
    let body = lines(of: document.parts)
    return title + (body.isEmpty ? [] : [""] + body)
  }

  /// Parts one after another with an empty line between them.
  func lines(of parts: [ReportPart]) -> [StyledText] {
    var result: [StyledText] = []
    for part in parts {
      let lines = lines(of: part)
      guard !lines.isEmpty else { continue }
      if !result.isEmpty { result.append("") }
      result += lines
    }
    return result
  }

  private func lines(of part: ReportPart) -> [StyledText] {
    switch part {
    case .section(let title, let parts):
      let inner = TextLayout(columns: max(1, columns - Self.indent)).lines(of: parts)
      return title.printable.wrapped(columns: columns) + inner.map { indented($0, Self.indent) }
    case .paragraph(let text):
      return text.printable.wrapped(columns: columns)
    case .keyValues(let pairs):
      return hanging(
        pairs.map { pair in
          (pair.key, { layout in pair.value.printable.wrapped(columns: layout.columns) })
        }, gap: 2)
    case .list(let entries):
      return hanging(
        entries.map { entry in (entry.marker, { layout in layout.tightLines(of: entry.parts) }) },
        gap: 1, isLoose: entries.contains { $0.parts.count > 1 })
    case .table(let table):
      return TableLayout(table: table, columns: columns).lines
    case .strip(let strip):
      return StripLayout(strip: strip, columns: columns).lines
    case .chart(let chart):
      return ChartLayout(chart: chart, columns: columns).lines
    case .verbatim(let lines):
      return lines.map { StyledText(printable(Self.withoutTabs($0))) }
    case .rule:
      return [StyledText(String(repeating: "─", count: columns), .muted)]
    }
  }

  /// Parts one right under another, as the few parts of a list entry are.
  private func tightLines(of parts: [ReportPart]) -> [StyledText] {
    parts.flatMap { lines(of: $0) }
  }

  /// Bodies beside their markers, all bodies at the same column; loose: an empty line between.
  private func hanging(
    _ entries: [(marker: StyledText, body: (TextLayout) -> [StyledText])], gap: Int,
    isLoose: Bool = false
  ) -> [StyledText] {
    let widest = entries.map { $0.marker.printable.columnCount }.max() ?? 0
    let width = min(widest, max(1, columns / 2)) + gap
    let layout = TextLayout(columns: max(1, columns - width))
    let blocks = entries.map { marker, body -> [StyledText] in
      let markers = marker.printable.wrapped(columns: width - gap)
      let bodies = body(layout)
      return (0..<max(markers.count, bodies.count)).map { index in
        let left = index < markers.count ? markers[index] : ""
        guard index < bodies.count, !bodies[index].isEmpty else { return left }
        return padded(left, to: width) + bodies[index]
      }
    }
    return Array(blocks.joined(separator: isLoose ? [""] : []))
  }

  private func indented(_ line: StyledText, _ count: Int) -> StyledText {
    line.isEmpty ? line : StyledText(String(repeating: " ", count: count)) + line
  }

  /// Tabs as spaces up to the next multiple of eight columns.
  private static func withoutTabs(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return line }
    return line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst()
      .reduce(String(line.prefix { $0 != "\t" })) { text, next in
        text + String(repeating: " ", count: 8 - columnCount(text) % 8) + next
      }
  }
}

/// A text with spaces behind it up to so many columns.
func padded(_ text: StyledText, to columns: Int) -> StyledText {
  text + StyledText(String(repeating: " ", count: max(0, columns - text.columnCount)))
}
