import ExamAnalytics
import ExamReports
import Testing

@Suite struct LayoutTests {
  private func text(_ parts: [ReportPart], columns: Int = 30) -> String {
    ReportDocument(title: "T", parts: parts).text(columns: columns, rendering: .plain)
  }

  @Test func titleAlone() {
    #expect(text([]) == "T\n")
  }

  @Test func sectionsStandIn() {
    #expect(
      text([
        .section(
          title: "Outer",
          parts: [.paragraph("one"), .section(title: "In", parts: [.paragraph("x")])]
        ), .rule,
      ]) == """
        T

        Outer
          one

          In
            x

        ──────────────────────────────

        """)
  }

  @Test func keyValuesHang() {
    #expect(
      text([.keyValues([KeyValue("Used", "one two three four five"), KeyValue("日本", "x")])])
        == "T\n\nUsed  one two three four five\n日本  x\n")
    #expect(
      text([.keyValues([KeyValue("Used", "one two three four five")])], columns: 20)
        == "T\n\nUsed  one two three\n      four five\n")
  }

  @Test func listsHoldParts() {
    let entries = [
      ListEntry(marker: "A.", parts: [.paragraph("first"), .paragraph("why")]),
      ListEntry(marker: "B.", parts: []),
    ]
    #expect(text([.list(entries)]) == "T\n\nA. first\n   why\n\nB.\n")
  }

  private let table = ReportTable(
    columns: [.init("Item", .right), .init("Time", .right), .init("Outcome")],
    rows: [["3", "10:05", "wrong"], ["12", "0:59", "日本 right"]])

  @Test func tablesAlign() {
    #expect(
      text([.table(table)])
        == """
        T

        Item   Time  Outcome
           3  10:05  wrong
          12   0:59  日本 right

        """)
  }

  @Test func tablesTooWideStandUnderEachOther() {
    #expect(
      text([.table(table)], columns: 20) == """
        T

        Item     3
        Time     10:05
        Outcome  wrong

        Item     12
        Time     0:59
        Outcome  日本 right

        """)
  }

  @Test func longCellsWrap() {
    let long = ReportTable(
      columns: [.init("Item", .right), .init("Remark")],
      rows: [["3", "a remark of several words on one item"]])
    #expect(
      text([.table(long)]) == """
        T

        Item  Remark
           3  a remark of several
              words on one item

        """)
  }

  @Test func verbatimKeepsColumns() {
    #expect(text([.verbatim(["Na+\t138", "  x", "日本\ty"])]) == "T\n\nNa+     138\n  x\n日本    y\n")
  }

  /// Nothing in a text reaches the terminal as an instruction.
  @Test func controlCharactersDoNotPass() {
    let nasty = "a\u{1B}[31mb\r\nc\td\u{9B}e"
    for part in [
      ReportPart.paragraph(StyledText(nasty)), .verbatim([nasty]),
      .keyValues([KeyValue(StyledText(nasty), StyledText(nasty))]),
      .table(ReportTable(columns: [.init(StyledText(nasty))], rows: [[StyledText(nasty)]])),
      .list([ListEntry(marker: StyledText(nasty), parts: [.paragraph(StyledText(nasty))])]),
      .section(title: StyledText(nasty), parts: []),
    ] {
      let plain = text([part], columns: 80)
      #expect(
        plain.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }, "\(part)")
      #expect(plain.contains("\u{FFFD}[31mb"))
    }
  }

  /// Target 80 s: a full bar is 200 s, one step 25 s.
  @Test(arguments: [
    (0.0, " "), (0.001, "▁"), (25, "▁"), (25.1, "▂"), (80, "▄"), (199, "█"), (200, "█"),
  ])
  func bars(seconds: Double, bar: String) {
    let column = ItemStrip.Column(
      number: 1, seconds: seconds, outcome: .right, isMarked: false, isChanged: false)
    let lines = text([.strip(ItemStrip(columns: [column], target: 80))]).split(separator: "\n")
    #expect(lines[1] == (bar == " " ? "time" : "time     \(bar)"))
    #expect(!lines.joined().contains("^"))
  }

  @Test func stripsWrap() {
    let columns = (1...23).map {
      ItemStrip.Column(
        number: $0, seconds: $0 == 12 ? 300 : 80, outcome: $0 == 3 ? .wrong : .right,
        isMarked: $0 == 12, isChanged: false)
    }
    #expect(
      text([.strip(ItemStrip(columns: columns, target: 80))], columns: 24) == """
        T

        time     ▄▄▄▄▄ ▄▄▄▄▄
        outcome  ++x++ +++++
        item     1   5    10

                  ^
        time     ▄█▄▄▄ ▄▄▄▄▄
        outcome  +++++ +++++
        marked    m
        item    11  15    20

        time     ▄▄▄
        outcome  +++
        item    21
        Bar: time on screen in
        steps of 0:25; ▄ holds
        the target of 1:20; ^ is
        over 3:20.
        + right, x wrong

        """)
  }

  @Test func chartWithoutPointsIsNothing() {
    #expect(text([.chart(PaceChart(points: [], axis: "item"))]) == "T\n")
  }

  @Test func chartHoldsAnyRange() {
    for scale in [0.0, 0.4, 10, 100, 1000, 20_000] {
      let points = (1...200).map {
        PaceChart.Point(number: $0, ahead: Double($0 - 100) * scale / 100)
      }
      let lines = text([.chart(PaceChart(points: points, axis: "item"))], columns: 60)
        .split(separator: "\n")
      #expect((5...11).contains(lines.count), "scale \(scale): \(lines.count) lines")
      #expect(lines.allSatisfy { columnCount(String($0)) <= 60 })
      #expect(lines.joined().filter { $0 == "*" }.count == 49, "as many points as columns")
    }
  }
}
