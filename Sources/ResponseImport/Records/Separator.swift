/// What stands between the fields of a record.
package enum Separator: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The one that the first line has most of outside quotes; the comma where it has none.
  ///
  /// - Complexity: O(length of the line).
  package init(ofHeader bytes: some Sequence<UInt8>) {
    var counts: [Separator: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let separator = Separator(rawValue: byte) { counts[separator, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    self = Self.allCases.first { counts[$0, default: 0] == most } ?? .comma
  }

  /// Whether a comma within a number can only be a decimal one: what Excel writes where decimals
  /// have commas does not part fields by commas.
  var allowsDecimalComma: Bool { self != .comma }
}
