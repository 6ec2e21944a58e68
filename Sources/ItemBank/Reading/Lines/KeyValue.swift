/// A `key: value` line of a header or of an item's metadata.
struct KeyValue {
  var key: Range<Int>

  /// Blanks at both ends left out; possibly empty.
  var value: Range<Int>

  /// nil where the line is none: no key of letters, digits, `-` and `_`, or no colon behind it.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    guard let first = line.first, bytes[first].isASCIILetter else { return nil }
    var colon = first
    while colon < line.upperBound, bytes[colon] != UInt8(ascii: ":") {
      let byte = bytes[colon]
      let isAllowed =
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
      guard isAllowed else { return nil }
      colon += 1
    }
    guard colon < line.upperBound else { return nil }
    key = first..<colon
    var start = colon + 1
    while start < line.upperBound, bytes[start].isBlank { start += 1 }
    value = start..<line.upperBound
  }
}
