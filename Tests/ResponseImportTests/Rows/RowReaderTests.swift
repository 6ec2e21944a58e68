import ResponseImport
import Testing

/// Bad rows among good ones.
@Suite struct RowReaderTests {
  private static let text = """
    person,item,position,seconds,correct,remark
    p1,i1,1,30,1,
    p1,i2,2,fast,1,
    p1,i3,3,31,0,"said ""no"",
    and left"

    p1,"i4,4,32,1,
    p1,i5,5,33,1,fine
    p2,i1,1
    p2,"i2",2,34,maybe,
    p2,i3,3,35,0,
    """

  private static func readings(_ pieces: [[UInt8]], _ layout: ResponseLayout) -> [String] {
    var reader = RowReader(layout)
    var readings: [String] = []
    func take() {
      while let reading = reader.next() {
        switch reading {
        case .row(let row, let range):
          readings.append("\(row.line) \(row.person) \(row.item) \(range.count)")
        case .refused(let row): readings.append("\(row.line) \(row.problem.message)")
        }
      }
    }
    for piece in pieces {
      reader.append(piece)
      take()
    }
    reader.finish()
    take()
    return readings
  }

  /// The forgotten quote of line 7 meets the first one of line 10.
  @Test func aBadRowTakesNoOtherDown() throws {
    for text in [Self.text, Self.text + "\n", Self.text.replacing("\n", with: "\r\n")] {
      let bytes = Array(text.utf8)
      let layout = try ResponseLayout(start: bytes)
      let body = Array(bytes[layout.bodyOffset...])
      let whole = Self.readings([body], layout)
      let isCRLF = text.contains("\r\n")
      let lastEnd = text.hasSuffix("\n") ? 1 : 0
      #expect(
        whole == [
          "2 p1 i1 \(isCRLF ? 15 : 14)", "3 seconds 'fast' is no number",
          "4 p1 i3 \(isCRLF ? 39 : 37)", "7 a quote is opened here and not closed",
          "8 p1 i5 \(isCRLF ? 19 : 18)", "9 the row has 3 fields, the first line has 6",
          "10 correct 'maybe' is neither yes nor no", "11 p2 i3 \(13 + lastEnd)",
        ])
      for border in 0...body.count {
        let pieces = [Array(body[..<border]), Array(body[border...])]
        #expect(Self.readings(pieces, layout) == whole, "border at \(border)")
      }
    }
  }
}
