/// How a file of responses is laid out, as its beginning says.
package struct ResponseLayout: Hashable, Sendable {
  package let columns: ResponseColumns
  package let separator: Separator

  /// The line with the names of the columns, from 1.
  package let headerLine: Int

  /// Where the rows begin: a byte of the file, and its line.
  package let bodyOffset: Int
  package let bodyLine: Int

  /// So many bytes at the beginning are enough.
  package static let beginning = RecordReader.longest

  /// Reads the beginning of a file.
  ///
  /// A byte order mark, empty lines and Excel's `sep=;` before the names are passed over.
  ///
  /// - Parameter start: the first ``beginning`` bytes, or all there are.
  /// - Throws: Why it is no file of responses.
  package init(start: [UInt8]) throws(HeaderProblem) {
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { throw .notUTF8 }
    var offset = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var named: Separator?
    while let lineEnd = start[offset...].firstIndex(where: \.isLineEnd) {
      let text = start[offset..<lineEnd]
      let hint = Self.separatorHint(text)
      guard hint != nil || text.allSatisfy(\.isBlank) else { break }
      named = hint ?? named
      let isCRLF = start[lineEnd] == 0x0D && lineEnd + 1 < start.count && start[lineEnd + 1] == 0x0A
      offset = lineEnd + (isCRLF ? 2 : 1)
      line += 1
    }
    separator = named ?? Separator(ofHeader: start[offset...])
    headerLine = line
    var reader = RecordReader(separator: separator, offset: offset, line: line)
    var record = Record()
    reader.append(Array(start[offset...]))
    if !reader.next(into: &record) {
      reader.finish()
      guard reader.next(into: &record) else { throw .empty }
    }
    columns = try ResponseColumns(record)
    bodyOffset = record.range.upperBound
    bodyLine = line + record.lineCount
  }

  /// What Excel's line `sep=;` says; nil for any other line.
  private static func separatorHint(_ line: ArraySlice<UInt8>) -> Separator? {
    guard line.count == 5, let last = line.last,
      String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return Separator(rawValue: last)
  }
}
