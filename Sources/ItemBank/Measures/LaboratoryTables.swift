/// How many items have a table of laboratory values, their own or that of their item set.
struct LaboratoryTables: SetMeasurement {
  static let percent = 10...20

  func measures(of set: QuestionSet) -> [SetMeasure] {
    let withTable = Set(set.itemSets.filter { $0.vignette.contains(where: Self.isTable) }.map(\.id))
    let count = set.items.count { item in
      item.stem.contains(where: Self.isTable)
        || item.itemSet.map { withTable.contains($0.itemSet) } ?? false
    }
    return [
      SetMeasure(
        "Laboratory table", .items(count, of: set.items.count), least: Self.percent.lowerBound,
        greatest: Self.percent.upperBound, isNote: true,
        subject: "a table of laboratory values stands in",
        advice: "move values between text and tables")
    ]
  }

  private static func isTable(_ passage: Passage) -> Bool {
    if case .verbatim("labs", _) = passage { true } else { false }
  }
}
