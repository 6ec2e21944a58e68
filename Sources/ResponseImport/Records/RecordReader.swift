/// Reads the records of comma-separated values (RFC 4180) from bytes that come piece by piece.
///
/// Quotes, doubled quotes, separators and line ends within quotes, lines that end in LF, CR LF or
/// CR, a last line without an end; a quote within a field that does not begin with one is text. What
/// cannot be told apart costs its first line only: a forgotten quote takes no line after it down.
///
/// An own reader because files of response times are larger than memory should be: SwiftCSV and its
/// like load them whole and do not say where a record stands in the file.
package struct RecordReader {
  /// A record that is longer than this is none; in bytes.
  package static let longest = 65_536

  private let separator: UInt8
  private var buffer: [UInt8] = []

  /// Where the next record begins in the buffer, and the buffer in the file.
  private var position = 0
  private var offset: Int
  private var line: Int
  private var isFinished = false

  /// Whether the rest of a line that was too long is passed over.
  private var isSkipping = false

  /// Begins at a byte of the file, which must be the first of a record, and its line, from 1.
  package init(separator: Separator, offset: Int = 0, line: Int = 1) {
    self.separator = separator.rawValue
    self.offset = offset
    self.line = line
  }

  /// Takes the next bytes of the file.
  package mutating func append(_ bytes: [UInt8]) {
    buffer.removeFirst(position)
    offset += position
    position = 0
    buffer += bytes
  }

  /// Says that no more bytes come.
  package mutating func finish() {
    isFinished = true
  }

  /// Reads the next record into `record`.
  ///
  /// - Returns: Whether there was one; where not, more bytes are needed, or the file is at its end.
  /// - Complexity: O(length of the record), amortised where it comes in few pieces.
  package mutating func next(into record: inout Record) -> Bool {
    if isSkipping { skipLine() }
    guard position < buffer.count, !isSkipping else { return false }
    record.clear()
    record.line = line
    let start = position
    let scan = Self.scan(
      buffer, from: start, separator: separator, isLast: isFinished, into: &record)
    switch scan {
    case .incomplete:
      return false
    case .record(let end, let lines):
      position = end
      line += lines
      record.lineCount = lines
    case .flawed(let flaw):
      record.flaw = flaw
      isSkipping = true
      skipLine()
    }
    record.range = offset + start..<offset + position
    return true
  }

  /// Takes back all but the first line of the record that was read last: what follows it is read as
  /// records of its own, for where quotes have tied lines together that do not belong together.
  ///
  /// Must be called before more bytes are appended.
  package mutating func takeBack(_ record: Record) {
    position = record.range.lowerBound - offset
    line = record.line
    isSkipping = true
    skipLine()
  }

  /// Goes to the end of the present line, or of what is there of it.
  private mutating func skipLine() {
    guard let end = buffer[position...].firstIndex(where: \.isLineEnd) else {
      position = buffer.count
      isSkipping = !isFinished
      return
    }
    let isCRLF = buffer[end] == 0x0D && end + 1 < buffer.count && buffer[end + 1] == 0x0A
    if buffer[end] == 0x0D, end + 1 == buffer.count, !isFinished {
      // Whether a line feed belongs to it is seen with the next bytes.
      position = end
      return
    }
    position = end + (isCRLF ? 2 : 1)
    line += 1
    isSkipping = false
  }

  private enum Scan {
    case incomplete
    /// The end in the buffer, and how many lines it has.
    case record(end: Int, lines: Int)
    case flawed(Record.Flaw)
  }

  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  private static func scan(
    _ bytes: [UInt8], from start: Int, separator: UInt8, isLast: Bool, into record: inout Record
  ) -> Scan {
    var state = State.fieldStart
    var lines = 0
    let limit = min(bytes.count, start + longest)
    var index = start
    while index < limit {
      let byte = bytes[index]
      index += 1
      switch state {
      case .quoted:
        if byte == UInt8(ascii: "\"") {
          state = .quoteInQuoted
          continue
        }
        if byte == 0x0A || (byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A)) {
          lines += 1
        }
        record.bytes.append(byte)
        continue
      case .quoteInQuoted where byte == UInt8(ascii: "\""):
        record.bytes.append(byte)
        state = .quoted
        continue
      case .fieldStart where byte == UInt8(ascii: "\""):
        state = .quoted
        continue
      case .fieldStart, .plain, .quoteInQuoted: break
      }
      if byte == separator {
        record.ends.append(record.bytes.count)
        state = .fieldStart
      } else if byte.isLineEnd {
        if byte == 0x0D, index == bytes.count, !isLast { return .incomplete }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        record.ends.append(record.bytes.count)
        return .record(end: index, lines: lines + 1)
      } else if state == .quoteInQuoted {
        // Over a line end it is rather a second quote that was taken for the end of the first.
        guard byte.isBlank else { return .flawed(lines > 0 ? .openQuote : .textBehindQuote) }
      } else {
        record.bytes.append(byte)
        if state == .fieldStart, !byte.isBlank { state = .plain }
      }
    }
    if limit < bytes.count { return .flawed(.tooLong) }
    guard isLast else { return .incomplete }
    guard state != .quoted else { return .flawed(.openQuote) }
    record.ends.append(record.bytes.count)
    return .record(end: index, lines: lines + 1)
  }
}

extension UInt8 {
  /// A line feed or a carriage return.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
