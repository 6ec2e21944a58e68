/// Gathers the lines of one paragraph to one logical line with single spaces.
struct ParagraphBuilder {
  private var text: [UInt8] = []

  var isEmpty: Bool { text.isEmpty }

  /// Adds a line or a part of one, with one space before it where it is not the first.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if !text.isEmpty { text.append(0x20) }
    var runStart = range.lowerBound
    var position = runStart
    while position < range.upperBound {
      // A run ends behind one plain space, if it is followed by more blanks, or before a tab.
      let byte = bytes[position]
      if byte == 0x09 || (byte == 0x20 && bytes[position + 1].isBlank) {
        text.append(contentsOf: bytes[runStart..<position])
        text.append(0x20)
        while position < range.upperBound, bytes[position].isBlank { position += 1 }
        runStart = position
      } else {
        position += 1
      }
    }
    text.append(contentsOf: bytes[runStart..<range.upperBound])
  }

  /// Adds running text from a line of the file: the escape, if any, is taken off.
  mutating func appendUnescaped(_ bytes: [UInt8], _ range: Range<Int>) {
    let isEscaped = range.first.map { bytes[$0] } == UInt8(ascii: "\\")
    append(bytes, isEscaped ? range.lowerBound + 1..<range.upperBound : range)
  }

  /// What was gathered, possibly empty; begins anew.
  mutating func finish() -> String {
    var rest = text[...]
    // An escape before blanks leaves them at the beginning.
    while rest.first == 0x20 { rest.removeFirst() }
    let result = String(decoding: rest, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    return result
  }

  /// One line with single spaces.
  static func line(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var wasBlank = false
    for byte in bytes[range] {
      if byte == 0x09 || (byte == 0x20 && wasBlank) {
        var builder = ParagraphBuilder()
        builder.append(bytes, range)
        return builder.finish()
      }
      wasBlank = byte == 0x20
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
