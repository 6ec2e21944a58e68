import ExamAids
import TestSupport
import Testing

@Suite struct LaboratoryPanelTests {
  @Test("A group at 80 columns")
  func at80() {
    expectSnapshot(text(LaboratoryReference.entries(in: .hormones), columns: 80), "hormones-80.txt")
  }

  @Test("A search at 60 columns")
  func at60() {
    expectSnapshot(text(LaboratoryReference.search("hemoglobin"), columns: 60), "hemoglobin-60.txt")
  }

  @Test("A search over groups at 72 columns")
  func at72() {
    expectSnapshot(text(LaboratoryReference.search("wbc"), columns: 72), "wbc-72.txt")
  }

  @Test("The groups")
  func overview() {
    expectSnapshot(
      LaboratoryPanel.overview(columns: 80).map { $0 + "\n" }.joined(), "overview-80.txt")
  }

  @Test("One entry")
  func oneEntry() {
    #expect(
      text(LaboratoryReference.search("tsh"), columns: 80) == """
                                             conventional    SI
        Hormones (serum)
          Thyroid-stimulating hormone (TSH)  0.4–4.0 µIU/mL  0.4–4.0 mIU/L

        """)
  }

  @Test("Nothing found")
  func nothing() {
    #expect(LaboratoryPanel.lines(for: [], columns: 80) == [])
  }

  /// No line too long, none ends in a space, every range is there.
  @Test("Every width", arguments: [57, 60, 61, 66, 71, 72, 73, 80, 100, 132, 200])
  func everyWidth(columns: Int) {
    let all = LaboratoryReference.Group.allCases.map { LaboratoryReference.entries(in: $0) }
    for entries in all + [LaboratoryReference.entries] {
      let lines = LaboratoryPanel.lines(for: entries, columns: columns)
      for line in lines {
        #expect(line.count <= columns, "\(line)")
        #expect(line.last != " " && !line.isEmpty, "\(line)|")
      }
      for entry in entries {
        let isThere = lines.contains { line in
          line.contains(entry.conventional.bounds.text)
            && (columns < LaboratoryPanel.widthWithSI || line.contains(entry.si.bounds.text))
        }
        #expect(isThere, "\(entry.analyte)")
      }
      #expect(lines[0].contains("SI") == (columns >= LaboratoryPanel.widthWithSI))
    }
    #expect(LaboratoryPanel.overview(columns: columns).allSatisfy { $0.count <= columns })
  }

  @Test("Odd widths", arguments: [Int.min, -1, 0, 1, 56, Int.max])
  func oddWidth(columns: Int) {
    let entries = LaboratoryReference.entries
    let expected = LaboratoryPanel.lines(for: entries, columns: columns == Int.max ? 200 : 57)
    #expect(LaboratoryPanel.lines(for: entries, columns: columns) == expected)
    #expect(!LaboratoryPanel.overview(columns: columns).isEmpty)
  }

  private func text(_ entries: [LaboratoryReference.Entry], columns: Int) -> String {
    LaboratoryPanel.lines(for: entries, columns: columns).map { $0 + "\n" }.joined()
  }
}
