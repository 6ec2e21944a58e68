import ResponseImport
import Testing

/// Records by RFC 4180, and what is made of those that are none.
@Suite struct RecordReaderTests {
  /// A text and the fields of its records.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var records: [[String]]
    var separator = Separator.comma
    var testDescription: String { name }

    init(
      _ name: String, _ text: String, _ records: [[String]], separator: Separator = .comma
    ) {
      self.name = name
      self.text = text
      self.records = records
      self.separator = separator
    }
  }

  static let cases = [
    Case("lines", "a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    Case("no last line end", "a,b\nc,d", [["a", "b"], ["c", "d"]]),
    Case("as on Windows", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    Case("as on old Macs", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    Case("CR at the end", "a,b\r", [["a", "b"]]),
    Case("empty fields", ",\n,,\n", [["", ""], ["", "", ""]]),
    Case("an empty line", "a\n\nb\n", [["a"], [""], ["b"]]),
    Case("quotes", "\"a,b\",\"c\"\n", [["a,b", "c"]]),
    Case("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", [["a \"b\"", "\""]]),
    Case("an empty quoted field", "\"\",x\n\"\"\n", [["", "x"], [""]]),
    Case("line ends in quotes", "\"a\nb\r\nc\",d\ne,f\n", [["a\nb\r\nc", "d"], ["e", "f"]]),
    Case("a quote inside a field", "5\" tube,b\"\n", [["5\" tube", "b\""]]),
    Case("blanks around fields", " a , \"b\" ,\tc\t\n", [["a", "b", "c"]]),
    Case("semicolons", "a,b;c\n", [["a,b", "c"]], separator: .semicolon),
    Case("tabs", "a b\tc\n\"d\te\"\tf\n", [["a b", "c"], ["d\te", "f"]], separator: .tab),
    Case("letters of several bytes", "é,\"→\"\n🙂,x", [["é", "→"], ["🙂", "x"]]),
    Case("nothing", "", []),
  ]

  /// However the bytes come, the records are the same.
  @Test(arguments: cases) func records(_ given: Case) {
    let bytes = Array(given.text.utf8)
    let whole = Self.records([bytes], separator: given.separator)
    #expect(whole.map(Self.fields) == given.records)
    #expect(whole.allSatisfy { $0.flaw == nil })
    for border in 0...bytes.count {
      let pieces = [Array(bytes[..<border]), Array(bytes[border...])]
      #expect(Self.records(pieces, separator: given.separator) == whole, "border at \(border)")
    }
    for size in 1...3 {
      let pieces = stride(from: 0, to: bytes.count, by: size).map {
        Array(bytes[$0..<min(bytes.count, $0 + size)])
      }
      #expect(Self.records(pieces, separator: given.separator) == whole, "pieces of \(size)")
    }
  }

  /// The bytes of the records are those of the file, and each line is counted once.
  @Test(arguments: cases) func places(_ given: Case) {
    let bytes = Array(given.text.utf8)
    let records = Self.records([bytes], separator: given.separator)
    var end = 0
    var line = 1
    for record in records {
      #expect(record.range.lowerBound == end)
      #expect(record.line == line)
      end = record.range.upperBound
      line += record.lineCount
    }
    #expect(end == bytes.count)
  }

  /// A forgotten quote costs one line.
  @Test(arguments: [
    ("a,\"b\nc,d\ne,f\n", Record.Flaw.openQuote),
    ("a,\"b\nc,d\ne,f", .openQuote),
    ("a,\"b\" c\nc,d\ne,f\n", .textBehindQuote),
    ("a,\"b\nc,\"d\ne,f\n", .openQuote),
    ("a,\"b\r\nc,d\r\ne,f\r\n", .openQuote),
  ]) func flaws(_ text: String, _ flaw: Record.Flaw) {
    let bytes = Array(text.utf8)
    let whole = Self.records([bytes])
    #expect(whole.first?.flaw == flaw)
    #expect(whole.first?.line == 1)
    #expect(whole.last.map(Self.fields) == ["e", "f"])
    #expect(whole.last?.line == 3)
    for border in 0...bytes.count {
      let pieces = [Array(bytes[..<border]), Array(bytes[border...])]
      let records = Self.records(pieces)
      #expect(records.map(\.line) == whole.map(\.line), "border at \(border)")
      #expect(records.map(\.flaw) == whole.map(\.flaw), "border at \(border)")
      #expect(records.last == whole.last, "border at \(border)")
    }
  }

  @Test(arguments: [1_000, 65_536, 1_000_000]) func whatNeverEnds(_ size: Int) {
    let long = String(repeating: "x", count: 2 * RecordReader.longest)
    let bytes = Array("a\n\(long)\nb\n".utf8)
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min(bytes.count, $0 + size)])
    }
    let records = Self.records(pieces)
    #expect(records.map(\.line) == [1, 2, 3])
    #expect(records.map(\.flaw) == [nil, .tooLong, nil])
  }

  @Test func aRecordTakenBackCostsItsFirstLine() {
    var reader = RecordReader(separator: .comma, offset: 10, line: 5)
    var record = Record()
    reader.append(Array("\"a\nb\",c\nd,e\n".utf8))
    let first = reader.next(into: &record)
    #expect(first)
    #expect(record.lineCount == 2)
    reader.takeBack(record)
    let second = reader.next(into: &record)
    #expect(second)
    #expect(Self.fields(record) == ["b\"", "c"])
    #expect(record.line == 6)
    #expect(record.range == 13..<18)
  }

  @Test(arguments: [
    ("a,b,c\n", Separator.comma), ("a;b;c\n", .semicolon), ("a\tb\n", .tab),
    ("\"x,y,z\";b\n", .semicolon), ("a\n1;2;3\n", .comma), ("person,item;id\n", .comma),
    ("", .comma),
  ]) func separator(_ text: String, _ expected: Separator) {
    #expect(Separator(ofHeader: text.utf8) == expected)
  }

  static func records(_ pieces: [[UInt8]], separator: Separator = .comma) -> [Record] {
    var reader = RecordReader(separator: separator)
    var record = Record()
    var records: [Record] = []
    for piece in pieces {
      reader.append(piece)
      while reader.next(into: &record) { records.append(record) }
    }
    reader.finish()
    while reader.next(into: &record) { records.append(record) }
    return records
  }

  static func fields(_ record: Record) -> [String] {
    (0..<record.fieldCount).map { String(decoding: record[$0], as: UTF8.self) }
  }
}
