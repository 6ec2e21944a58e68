/// The lines of a sanitised buffer, one after the other; a copy looks ahead.
struct LineScanner {
  let bytes: [UInt8]
  private var position = 0
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next line; nil at the end, where a last newline begins no further line.
  mutating func next() -> SourceLine? {
    guard position < bytes.count else { return nil }
    number += 1
    let lineEnd = Self.endOfLine(bytes, from: position)
    let line = Self.line(bytes, number: number, from: position, to: lineEnd)
    position = lineEnd + 1
    return line
  }

  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] != 0x0A { end += 1 }
    return end
  }

  private static func line(
    _ bytes: [UInt8], number: Int, from start: Int, to lineEnd: Int
  ) -> SourceLine {
    let span = bytes.span
    var end = lineEnd
    while end > start, span[end - 1].isBlank { end -= 1 }
    var textStart = start
    while textStart < end, span[textStart].isBlank { textStart += 1 }
    return SourceLine(
      number: number, start: textStart == end ? textStart : start, textStart: textStart, end: end)
  }
}
