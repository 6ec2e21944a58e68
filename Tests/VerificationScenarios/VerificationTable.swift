/// The rows of a verification as text.
package enum VerificationTable {
  private static let widths = [28, 44, 5, 18, 6, 7, 6, 12]

  /// The line above the rows.
  package static let heading = line([
    "metric", "scenario", "n", "what", "runs", "result", "SE", "bound", "",
  ])

  /// One row; a result without a bound is neither ok nor outside.
  package static func line(_ row: VerificationRow) -> String {
    let verdict = row.measure.bound == nil ? "" : row.isOutside() ? "OUTSIDE" : "ok"
    return line([
      row.metric, row.condition, "\(row.n)", row.measure.kind.rawValue, "\(row.runs)",
      row.runs == 0 ? "none" : decimals(row.result), decimals(row.error),
      bound(row.measure), verdict,
    ])
  }

  private static func bound(_ measure: Measure) -> String {
    guard let bound = measure.bound else { return "" }
    if measure.isShare, bound.lowerBound == 0 { return "≤ \(decimals(bound.upperBound))" }
    if measure.isShare, bound.upperBound == 1 { return "≥ \(decimals(bound.lowerBound))" }
    return "\(decimals(bound.lowerBound))…\(decimals(bound.upperBound))"
  }

  /// Three decimals without a leading zero.
  static func decimals(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    let digits = String(repeating: "0", count: 3 - "\(rest)".count) + "\(rest)"
    return (value < 0 && thousandths > 0 ? "−" : "") + (whole == 0 ? "" : "\(whole)") + ".\(digits)"
  }

  private static func line(_ cells: [String]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - cell.count))
    }
    var text = (padded + cells.dropFirst(widths.count)).joined(separator: " ")
    while text.last == " " { text.removeLast() }
    return text
  }
}
