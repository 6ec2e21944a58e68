/// Reads the rows of a file of responses from bytes that come piece by piece.
package struct RowReader {
  private let columns: ResponseColumns
  private let separator: Separator
  private var records: RecordReader
  private var record = Record()

  /// What a record turned out to be.
  package enum Reading: Hashable, Sendable {
    /// A row, and its bytes in the file.
    case row(ResponseRow, range: Range<Int>)
    case refused(RefusedRow)
  }

  /// Begins with the first row.
  package init(_ layout: ResponseLayout) {
    self.init(layout, offset: layout.bodyOffset, line: layout.bodyLine)
  }

  /// Begins at the first byte of a row, with its line.
  package init(_ layout: ResponseLayout, offset: Int, line: Int) {
    columns = layout.columns
    separator = layout.separator
    records = RecordReader(separator: layout.separator, offset: offset, line: line)
  }

  /// Takes the next bytes of the file.
  package mutating func append(_ bytes: [UInt8]) { records.append(bytes) }

  /// Says that no more bytes come.
  package mutating func finish() { records.finish() }

  /// The next row that is not empty; nil where more bytes are needed, or there is none.
  package mutating func next() -> Reading? {
    while records.next(into: &record) {
      if record.isBlank { continue }
      do throws(RowProblem) {
        let row = try ResponseRow(record, columns: columns, separator: separator)
        return .row(row, range: record.range)
      } catch {
        // A quote too many may have tied good rows to this one.
        if record.lineCount > 1 { records.takeBack(record) }
        return .refused(RefusedRow(line: record.line, problem: error))
      }
    }
    return nil
  }
}
