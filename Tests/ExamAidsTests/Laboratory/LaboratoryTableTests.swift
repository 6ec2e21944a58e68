import Testing

@testable import ExamAids

@Suite struct LaboratoryTableTests {
  @Test("The table of the program has no fault")
  func embedded() {
    let table = LaboratoryTable(PackageResources.reference_values_tsv)
    #expect(table.faults.map(\.description) == [])
    #expect(table.entries == LaboratoryReference.entries)
    #expect((110...150).contains(Set(table.entries.map(\.analyte)).count))
  }

  @Test("Its head says what the values are worth")
  func head() {
    let text = String(decoding: PackageResources.reference_values_tsv, as: UTF8.self)
    let head = text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      .map { $0.dropFirst().trimmingPrefix(" ") }.joined(separator: " ")
    #expect(head.contains("Reference ranges vary with the laboratory"))
    #expect(head.contains("No physician has reviewed"))
    #expect(LaboratoryReference.caution.contains("no physician has reviewed"))
  }

  @Test("Groups and analytes stand together, groups in their order")
  func order() {
    let entries = LaboratoryReference.entries
    #expect(entries.map(\.group).runs == LaboratoryReference.Group.allCases)
    for group in LaboratoryReference.Group.allCases {
      let analytes = LaboratoryReference.entries(in: group).map(\.analyte).runs
      #expect(Set(analytes).count == analytes.count, "\(group)")
    }
  }

  @Test("Several ranges of an analyte differ in their conditions")
  func conditions() {
    for entry in LaboratoryReference.entries {
      let rivals = LaboratoryReference.entries(in: entry.group).filter {
        $0.analyte == entry.analyte
      }
      #expect(rivals.count == 1 || !entry.condition.isEmpty, "\(entry.analyte)")
      #expect(Set(rivals.map(\.condition)).count == rivals.count, "\(entry.analyte)")
    }
  }

  @Test("All texts take one column a character")
  func columns() {
    let allowed = Set("–≥×µ³⁶⁹¹²")
    for entry in LaboratoryReference.entries {
      let text = [
        entry.analyte, entry.condition, entry.specimen, entry.conventional.bounds.text,
        entry.conventional.unit, entry.si.bounds.text, entry.si.unit,
      ].joined()
      #expect(text.allSatisfy { $0.isASCII || allowed.contains($0) }, "\(text)")
    }
  }

  @Test("No name of an analyte is spelled in two ways, no synonym repeats its name")
  func synonyms() {
    var spelled: [String: String] = [:]
    for entry in LaboratoryReference.entries {
      let folded = foldedWords(entry.analyte).joined()
      #expect(spelled[folded] == nil || spelled[folded] == entry.analyte)
      spelled[folded] = entry.analyte
      let names = ([entry.analyte] + entry.synonyms).map { foldedWords($0).joined() }
      #expect(Set(names).count == names.count, "\(entry.analyte): \(entry.synonyms)")
      #expect(names.allSatisfy { !$0.isEmpty })
    }
  }

  static let row = "Iron\tserum\tIron\tFe\tmale\t65..175\tµg/dL\t11.6..31.3\tµmol/L"

  static let faults: [(row: String, fault: String)] = [
    ("Iron\tserum", "line 3: 2 columns; write 9, parted by tabs"),
    (row + "\t", "line 3: 10 columns; write 9, parted by tabs"),
    (
      row.replacing("Iron\ts", with: "Irn\ts"),
      "line 3: no group Irn; write one of LaboratoryReference.Group"
    ),
    (row.replacing("serum", with: ""), "line 3: no specimen; write one"),
    (row.replacing("\tIron\t", with: "\t\t"), "line 3: no analyte; write one"),
    (row.replacing("serum", with: "serum "), "line 3: blanks around 'serum '; take them away"),
    (
      row.replacing("65..175", with: "175..65"),
      "line 3: '175..65' is no range; write it like 136..145, <200 or >=90"
    ),
    (
      row.replacing("65..175", with: "65-175"),
      "line 3: '65-175' is no range; write it like 136..145, <200 or >=90"
    ),
    (
      row.replacing("65..175", with: "<175"),
      "line 3: the two ranges have different bounds; correct one"
    ),
    (
      "\(row)\n\(row)",
      "line 4: this analyte, specimen and condition were there before; keep one row"
    ),
  ]

  @Test("Rows with a fault", arguments: faults)
  func fault(row: String, fault: String) {
    let table = LaboratoryTable(Array("# remark\n\n\(row)\n".utf8))
    #expect(table.faults.map(\.description) == [fault])
    #expect(table.entries.count == row.split(separator: "\n").count - 1)
  }

  @Test("A good row")
  func goodRow() throws {
    let table = LaboratoryTable(Array(Self.row.utf8))
    #expect(table.faults.isEmpty)
    let entry = try #require(table.entries.first)
    #expect(entry.group == .iron)
    #expect(entry.synonyms == ["Fe"])
    #expect(entry.condition == "male")
    #expect(entry.conventional.bounds.text == "65–175")
    #expect(entry.si == .init(bounds: .between("11.6", "31.3"), unit: "µmol/L"))
  }

  @Test("Names with their abbreviations")
  func titles() {
    let titles = Set(LaboratoryReference.entries.map(\.title))
    for title in [
      "Sodium", "Urea nitrogen (BUN)", "Hemoglobin A1c (HbA1c)", "Leukocytes (WBC)", "NT-proBNP",
      "Cholesterol, LDL", "pCO2", "Vitamin B12", "Chorionic gonadotropin (hCG)",
    ] {
      #expect(titles.contains(title), "\(title)")
    }
    #expect(titles.allSatisfy { $0.count <= 50 })
  }

  @Test(
    "Ranges",
    arguments: [
      ("136..145", "136–145"), ("-2..2", "-2 to 2"), ("-3..-1", "-3 to -1"), ("<0.04", "<0.04"),
      (">40", ">40"), (">=90", "≥90"), ("", nil), ("..", nil), ("1..", nil), ("1..2..3", nil),
      ("2..2", nil), ("<", nil), (">=", nil), ("<a", nil), ("5", nil), ("=5", nil),
    ])
  func range(text: String, shown: String?) {
    #expect(ReferenceBounds(text)?.text == shown)
  }
}

extension Array where Element: Equatable {
  /// The elements without those that equal the one before.
  fileprivate var runs: [Element] {
    reduce(into: []) { runs, element in if runs.last != element { runs.append(element) } }
  }
}
