import ExamAnalytics

/// Sets the items of a block side by side, one column for each, with a space every five.
struct StripLayout {
  let strip: ItemStrip
  let columns: Int

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let gutter = 9
  private static let group = 5

  var lines: [StyledText] {
    guard !strip.columns.isEmpty else { return [] }
    let perBand = max(1, (columns - Self.gutter) / (Self.group + 1)) * Self.group
    var lines: [StyledText] = []
    for start in stride(from: 0, to: strip.columns.count, by: perBand) {
      if start > 0 { lines.append("") }
      lines += band(Array(strip.columns[start..<min(start + perBand, strip.columns.count)]))
    }
    return lines + legend
  }

  // MARK: - Bars

  /// The bar of a time: the eighths of the axis it fills, rounded up; at most a full bar.
  private func bar(_ seconds: Double) -> String {
    guard strip.cap > 0, seconds > 0 else { return " " }
    let eighths = (seconds / strip.cap * 8).rounded(.up)
    return Self.bars[Int(min(8, max(1, eighths))) - 1]
  }

  private func isOver(_ column: ItemStrip.Column) -> Bool { column.seconds > strip.cap }

  // MARK: - Rows

  private func band(_ items: [ItemStrip.Column]) -> [StyledText] {
    var rows: [StyledText] = []
    if items.contains(where: isOver) {
      rows.append(row("", items) { isOver($0) ? StyledText("^", .warning) : " " })
    }
    rows.append(row("time", items) { StyledText(bar($0.seconds), $0.outcome.role) })
    rows.append(row("outcome", items) { StyledText($0.outcome.sign, $0.outcome.role) })
    if items.contains(where: \.isMarked) {
      rows.append(row("marked", items) { $0.isMarked ? "m" : " " })
    }
    if items.contains(where: \.isChanged) {
      rows.append(row("changed", items) { $0.isChanged ? "c" : " " })
    }
    return rows + [numbers(items)]
  }

  private func row(
    _ label: String, _ items: [ItemStrip.Column], _ sign: (ItemStrip.Column) -> StyledText
  ) -> StyledText {
    var line = padded(StyledText(label, .muted), to: Self.gutter)
    for (index, item) in items.enumerated() {
      if index > 0, index % Self.group == 0 { line += " " }
      line += sign(item)
    }
    return line.trimmingTrailingSpaces
  }

  /// The number of every fifth item, ending under it, and of the first and the last.
  private func numbers(_ items: [ItemStrip.Column]) -> StyledText {
    var text = "item"
    for (index, item) in items.enumerated() {
      let end = Self.gutter + index + index / Self.group + 1
      let label = String(item.number)
      let isNamed = index == 0 || index == items.count - 1 || (index + 1) % Self.group == 0
      let from = end - label.utf8.count
      guard isNamed, from > text.utf8.count else { continue }
      text += String(repeating: " ", count: from - text.utf8.count) + label
    }
    return StyledText(text, .muted)
  }

  // MARK: - Legend

  /// The scale of the bars, then the signs; a sign is never parted from its meaning.
  private var legend: [StyledText] {
    let scale = StyledText(scale, .muted).wrapped(columns: columns)
    let present = Outcome.allCases.filter { outcome in
      strip.columns.contains { $0.outcome == outcome }
    }
    var lines: [String] = []
    for outcome in present {
      let joined = (lines.last.map { $0 + ", " } ?? "") + outcome.signMeaning
      if !lines.isEmpty, columnCount(joined) < columns {
        lines[lines.count - 1] = joined
      } else {
        if !lines.isEmpty { lines[lines.count - 1] += "," }
        lines.append(outcome.signMeaning)
      }
    }
    return scale + lines.flatMap { StyledText($0, .muted).wrapped(columns: columns) }
  }

  private var scale: String {
    guard let target = strip.target else {
      return "Bar: time on screen; a full bar is \(ClockText.clock(strip.cap))."
    }
    let step = ClockText.clock(strip.cap / 8)
    var scale = "Bar: time on screen in steps of \(step); "
    scale += "\(bar(target)) holds the target of \(ClockText.clock(target))"
    if strip.columns.contains(where: isOver) {
      scale += "; ^ is over \(ClockText.clock(strip.cap))"
    }
    return scale + "."
  }
}
