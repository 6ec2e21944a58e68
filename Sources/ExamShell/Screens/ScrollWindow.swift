package import ExamReports

/// As many rows of a longer text as there is room for, and one row that tells what lies outside.
package struct ScrollWindow {
  /// At most as many rows as there is room for.
  package let rows: [StyledText]

  /// The first row shown, within what is possible.
  package let first: Int
  package let canScroll: Bool

  /// Cuts the window.
  ///
  /// - Parameters:
  ///   - all: The whole text.
  ///   - height: How many rows there is room for; at least 2 where not all of it fits.
  ///   - first: The first row to be shown; too large a number shows the end.
  ///   - pages: How many windows further down (negative: up) to go.
  package init(_ all: [StyledText], height: Int, first: Int, pages: Int) {
    guard all.count > height else {
      rows = all
      self.first = 0
      canScroll = false
      return
    }
    let window = max(1, height - 1)
    let last = all.count - window
    let start = min(max(0, min(first, last) + pages * max(1, window - 1)), last)
    let hint = StyledText(Self.hint(above: start, below: last - start), .muted)
    rows = Array(all[start..<start + window]) + [hint]
    self.first = start
    canScroll = true
  }

  private static func hint(above: Int, below: Int) -> String {
    let parts = [
      above > 0 ? "\(above) rows above: PgUp or -" : nil,
      below > 0 ? "\(below) rows below: PgDn or +" : nil,
    ]
    return "   … " + parts.compactMap(\.self).joined(separator: "   ")
  }
}
