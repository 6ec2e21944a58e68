import Testing

extension Desk {
  /// Expects what `sqlite3` prints for a query on the record.
  func expect(
    _ sql: String, gives expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try query(sql)
    #expect(found == expected, "\(sql)", sourceLocation: sourceLocation)
  }
}
