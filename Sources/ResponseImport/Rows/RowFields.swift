import ItemBank

/// The fields of one record by their columns.
struct RowFields {
  let record: Record
  let columns: ResponseColumns
  let separator: Separator

  /// The bytes of a column; nil where the file or the row has no value.
  private func value(_ column: ResponseColumn) throws(RowProblem) -> ArraySlice<UInt8>? {
    guard let place = columns[column] else { return nil }
    let field = record[place]
    if record.lineCount > 1, field.contains(where: \.isLineEnd) { throw .lineBreak(column) }
    return FieldValue.isMissing(field) ? nil : field
  }

  func text(_ column: ResponseColumn) throws(RowProblem) -> String? {
    try value(column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A name, which may be `NA` or `-` as well, but not empty.
  func name(_ column: ResponseColumn) throws(RowProblem) -> String {
    guard let place = columns[column] else { throw .empty(column) }
    let field = record[place]
    if field.isEmpty { throw .empty(column) }
    if record.lineCount > 1, field.contains(where: \.isLineEnd) { throw .lineBreak(column) }
    return String(decoding: field, as: UTF8.self)
  }

  func truth(_ column: ResponseColumn) throws(RowProblem) -> Bool? {
    guard let field = try value(column) else { return nil }
    guard let truth = FieldValue.truth(field) else { throw .noTruth(column, Self.excerpt(field)) }
    return truth
  }

  func number(_ column: ResponseColumn) throws(RowProblem) -> Double? {
    guard let field = try value(column) else { return nil }
    return try number(field, of: column)
  }

  func number(
    _ column: ResponseColumn, within range: ClosedRange<Double>
  ) throws(RowProblem) -> Double? {
    guard let field = try value(column) else { return nil }
    let number = try number(field, of: column)
    guard range.contains(number) else { throw .outOfRange(column, Self.excerpt(field)) }
    return number
  }

  /// A number above 0, in units in which more than a million is a mistake.
  func positive(_ column: ResponseColumn) throws(RowProblem) -> Double? {
    try number(column, within: Double.leastNormalMagnitude...1_000_000)
  }

  /// A whole number above 0; `5.0` is one.
  func whole(_ column: ResponseColumn, upTo most: Int) throws(RowProblem) -> Int? {
    guard let field = try value(column) else { return nil }
    let number = try number(field, of: column)
    guard let whole = Int(exactly: number), whole >= 1, whole <= most else {
      throw .outOfRange(column, Self.excerpt(field))
    }
    return whole
  }

  /// From 0 to 100, a percent sign left out.
  func confidence() throws(RowProblem) -> Double? {
    guard var field = try value(.confidence) else { return nil }
    if field.last == UInt8(ascii: "%") { field.removeLast() }
    while field.last?.isBlank == true { field.removeLast() }
    let number = try number(field, of: .confidence)
    guard (0...100).contains(number) else { throw .outOfRange(.confidence, Self.excerpt(field)) }
    return number
  }

  private func number(
    _ field: ArraySlice<UInt8>, of column: ResponseColumn
  ) throws(RowProblem) -> Double {
    guard
      let number = FieldValue.number(field, allowsDecimalComma: separator.allowsDecimalComma)
    else { throw .noNumber(column, Self.excerpt(field)) }
    return number
  }

  /// At most 40 characters of a field, for a message.
  static func excerpt(_ field: ArraySlice<UInt8>) -> String {
    let text = sanitised(String(decoding: field.prefix(200), as: UTF8.self))
    return text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
