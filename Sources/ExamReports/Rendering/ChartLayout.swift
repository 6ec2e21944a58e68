/// Draws the course against even pace: minutes upwards, items along the axis.
struct ChartLayout {
  let chart: PaceChart
  let columns: Int

  private static let rowLimit = 9
  private static let gutter = 11
  /// What one row may stand for, in seconds.
  private static let steps: [Double] = [15, 30, 60, 120, 300, 600, 1800, 3600, 14_400]

  var lines: [StyledText] {
    let points = sampled
    guard !points.isEmpty else { return [] }
    let scale = scale(of: points)
    let pitch = max(1, min(3, (columns - Self.gutter) / points.count))
    return (scale.bottom...scale.top).reversed().map { row in
      let body = points.map { point in
        let isHere = Int((point.ahead / scale.step).rounded()) == row
        let fill = String(repeating: row == 0 ? "─" : " ", count: pitch - 1)
        return StyledText(fill, .muted)
          + (isHere
            ? StyledText("*", row < 0 ? .warning : .emphasis)
            : StyledText(row == 0 ? "─" : " ", .muted))
      }.reduce(StyledText(""), +)
      return (label(row, step: scale.step) + body).trimmingTrailingSpaces
    } + axis(points, pitch)
  }

  /// All points, or where the width does not hold them as many as it does, evenly taken.
  private var sampled: [PaceChart.Point] {
    let room = max(1, columns - Self.gutter)
    let count = chart.points.count
    guard count > room else { return chart.points }
    return (0..<room).map { chart.points[(($0 + 1) * count) / room - 1] }
  }

  /// The smallest step with which everything, zero included, fits the rows.
  private func scale(of points: [PaceChart.Point]) -> (step: Double, top: Int, bottom: Int) {
    let high = points.map(\.ahead).max() ?? 0
    let low = points.map(\.ahead).min() ?? 0
    var last = (step: 1.0, top: 1, bottom: -1)
    for step in Self.steps {
      let top = max(1, Int((max(0, high) / step).rounded()))
      let bottom = min(-1, Int((min(0, low) / step).rounded()))
      last = (step, top, bottom)
      if top - bottom + 1 <= Self.rowLimit { break }
    }
    return last
  }

  private func label(_ row: Int, step: Double) -> StyledText {
    let sign = row > 0 ? "+" : row < 0 ? "-" : ""
    let clock = row == 0 ? "even" : sign + ClockText.clock(Double(row) * step)
    let text = String(repeating: " ", count: max(0, 7 - clock.utf8.count)) + clock
    return StyledText(text, .muted) + StyledText(row == 0 ? " ┼" : " │", .muted)
  }

  private func axis(_ points: [PaceChart.Point], _ pitch: Int) -> [StyledText] {
    let start = Self.gutter - 2
    var text = String(repeating: " ", count: max(0, 7 - chart.axis.utf8.count)) + chart.axis
    for (index, point) in points.enumerated() {
      let end = start + (index + 1) * pitch
      let label = String(point.number)
      let isNamed = index == 0 || index == points.count - 1 || point.number % 5 == 0
      let from = end - label.utf8.count
      guard isNamed, from > text.utf8.count else { continue }
      text += String(repeating: " ", count: from - text.utf8.count) + label
    }
    return [StyledText(text, .muted)]
  }
}
