import ResponseImport
import Testing

/// Where the rows of each person stand.
@Suite struct ResponseIndexTests {
  private static func index(_ text: String) throws -> (ResponseIndex, ResponseLayout, [UInt8]) {
    let bytes = Array(text.utf8)
    let layout = try ResponseLayout(start: bytes)
    var reader = RowReader(layout)
    reader.append(Array(bytes[layout.bodyOffset...]))
    reader.finish()
    var index = ResponseIndex()
    while let reading = reader.next() {
      switch reading {
      case .row(let row, let range): index.add(row, range: range)
      case .refused: index.interrupt()
      }
    }
    return (index, layout, bytes)
  }

  /// What is read again of a person, item by item with its line.
  private static func reread(
    _ person: String, _ index: ResponseIndex, _ layout: ResponseLayout, _ bytes: [UInt8]
  ) -> [String] {
    index.runs(of: person).flatMap { run in
      var reader = RowReader(layout, offset: run.range.lowerBound, line: run.line)
      reader.append(Array(bytes[run.range]))
      reader.finish()
      var items: [String] = []
      while let reading = reader.next() {
        guard case .row(let row, let range) = reading else { return items + ["refused"] }
        items.append("\(row.line) \(row.person) \(row.item)")
        #expect(run.range.contains(range.lowerBound) && range.upperBound <= run.range.upperBound)
      }
      return items
    }
  }

  @Test(arguments: [
    ("a,1,1\na,2,1\nb,1,0\nb,2,0\n", ["2 a 1", "3 a 2"], 1),
    ("a,1,1\nb,1,0\na,2,1\nb,2,0", ["2 a 1", "4 a 2"], 2),
    ("a,1,1\n\na,2,1\nb,1,0\nb,2,0\n", ["2 a 1", "4 a 2"], 1),
    ("a,1,1\na,x,?\na,2,1\nb,1,0\nb,2,0\n", ["2 a 1", "4 a 2"], 2),
    ("a,1,1\na,\"x,1\na,2,1\nb,1,0\nb,2,0\n", ["2 a 1", "4 a 2"], 2),
  ]) func runs(_ rows: String, _ expected: [String], _ runs: Int) throws {
    let (index, layout, bytes) = try Self.index("person,item,correct\n" + rows)
    #expect(index.people == ["a", "b"])
    #expect(index.rowCount == 4)
    #expect(index.runs(of: "a").count == runs)
    #expect(Self.reread("a", index, layout, bytes) == expected)
    #expect(Self.reread("b", index, layout, bytes).count == 2)
    #expect(index.runs(of: "c") == [])
  }

  @Test func theMeanOfTimes() throws {
    #expect(try Self.index("person,item,rt\na,1,10\na,2,NA\nb,1,40\n").0.meanSeconds == 25)
    #expect(try Self.index("person,item,correct\na,1,1\n").0.meanSeconds == nil)
  }
}
