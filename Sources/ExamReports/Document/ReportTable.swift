/// Rows of cells under named columns.
package struct ReportTable: Equatable, Sendable {
  /// On which side of its column a cell stands.
  package enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  /// One column: its heading and alignment.
  package struct Column: Equatable, Sendable {
    package var title: StyledText
    package var alignment: Alignment

    package init(_ title: StyledText, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package var columns: [Column]

  /// Each row has as many cells as there are columns.
  package private(set) var rows: [[StyledText]]

  package init(columns: [Column], rows: [[StyledText]] = []) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "every row has a cell for every column")
    self.columns = columns
    self.rows = rows
  }
}
