/// What a field says, read by its bytes.
enum FieldValue {
  /// Whether a field says that there is no value: empty, `NA` as R writes it, `NaN`, `null`, `none`,
  /// or the point of SAS and Stata.
  static func isMissing(_ field: ArraySlice<UInt8>) -> Bool {
    guard !field.isEmpty else { return true }
    guard field.count <= 4 else { return false }
    return missing.contains(String(decoding: field, as: UTF8.self).lowercased())
  }

  private static let missing: Set<String> = ["na", "n/a", "nan", "null", "none", ".", "-"]

  /// A decimal number in plain or exponential notation; nil for anything else.
  static func number(_ field: ArraySlice<UInt8>, allowsDecimalComma: Bool) -> Double? {
    var bytes = Array(field)
    if allowsDecimalComma, !bytes.contains(UInt8(ascii: ".")),
      let comma = bytes.firstIndex(of: UInt8(ascii: ","))
    {
      bytes[comma] = UInt8(ascii: ".")
    }
    // Double would take infinities and hexadecimal digits as well.
    let isPlain = bytes.allSatisfy { (0x30...0x39).contains($0) || ".eE+-".utf8.contains($0) }
    guard isPlain, let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  /// Yes or no in the usual words, or 1 and 0; nil for anything else.
  static func truth(_ field: ArraySlice<UInt8>) -> Bool? {
    if field.count == 1 {
      if field.first == UInt8(ascii: "1") { return true }
      if field.first == UInt8(ascii: "0") { return false }
    }
    return truths[String(decoding: field, as: UTF8.self).lowercased()]
  }

  private static let truths: [String: Bool] = [
    "1.0": true, "true": true, "t": true, "yes": true, "y": true, "right": true, "correct": true,
    "0.0": false, "false": false, "f": false, "no": false, "n": false, "wrong": false,
    "incorrect": false,
  ]
}
