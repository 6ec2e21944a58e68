/// One record of a file: its fields without their quotes, and where it stands.
package struct Record: Hashable, Sendable {
  /// The line its first byte is on, from 1.
  package internal(set) var line: Int

  /// How many lines it has; more than one where line ends stand in quotes.
  package internal(set) var lineCount = 1

  /// Its bytes in the file, the end of the line included.
  package internal(set) var range: Range<Int>

  /// Why its fields could not be told apart; the fields then mean nothing.
  package internal(set) var flaw: Flaw?

  /// The fields one after another, and where each of them ends.
  var bytes: [UInt8] = []
  var ends: [Int] = []

  /// Why the fields of a record cannot be told apart.
  package enum Flaw: Hashable, Sendable {
    /// A quote is opened and not closed before the end of the file.
    case openQuote
    /// Something other than a separator follows a closing quote.
    case textBehindQuote
    case tooLong
  }

  package init() {
    line = 1
    range = 0..<0
  }

  package var fieldCount: Int { ends.count }

  /// Whether it is an empty line.
  package var isBlank: Bool { flaw == nil && ends.count <= 1 && bytes.allSatisfy(\.isBlank) }

  /// The bytes of a field, from 0, without blanks around them; empty behind the last field.
  package subscript(index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    var field = bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    while field.first?.isBlank == true { field.removeFirst() }
    while field.last?.isBlank == true { field.removeLast() }
    return field
  }

  /// Empties it, keeping its storage.
  mutating func clear() {
    flaw = nil
    lineCount = 1
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
