/// Why a row cannot stand for what its table holds, in words.
struct MalformedRow: Error, Hashable {
  let reason: String
}

extension Bool {
  /// Reads a column that holds 0 or 1.
  init(stored number: Int, column: String) throws(MalformedRow) {
    guard (0...1).contains(number) else {
      throw MalformedRow(reason: "\(column) is \(number)")
    }
    self = number == 1
  }
}
