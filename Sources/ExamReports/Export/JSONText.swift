/// Values in the notation of JSON (RFC 8259).
///
/// By hand, since what is written is small and fixed: keys keep their order, and no number is
/// rounded.
enum JSONText {
  /// A number with as many digits as it takes to read the same one back; `null` without one, and
  /// for what is no finite number.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A text in quotes; `null` without one.
  ///
  /// Control characters, and the line ends of Unicode, are written as escapes, so that a line stays
  /// one wherever it goes.
  static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        quoted += "\\"
        quoted.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// An object whose values are in notation already.
  static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { string($0.key) + ":" + $0.value }.joined(separator: ",") + "}"
  }

  static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }
}
