import ExamDesign
import ExamReports
import ItemBank

/// What a question set is made of beside the ranges of a blueprint, as tables.
struct BlueprintText {
  private let check: BlueprintCheck
  private let set: QuestionSet
  private let blueprint: Blueprint

  init(_ check: BlueprintCheck, of set: QuestionSet, against blueprint: Blueprint) {
    self.check = check
    self.set = set
    self.blueprint = blueprint
  }

  var document: ReportDocument {
    let facts: [KeyValue] = [
      fact("Items", "\(set.items.count)"), fact("Item sets", "\(set.itemSets.count)"),
      fact("Ranges", blueprint.sources.map { "\($0.address) (\($0.grade.rawValue))" }),
    ].compactMap(\.self)
    let sections: [ReportPart] = check.groups.map { group in
      .section(
        title: StyledText(group.title, .heading),
        parts: [
          .table(ReportTable(columns: Self.columns, rows: group.measures.map(row)))
        ])
    }
    let measures = check.groups.flatMap(\.measures)
    let notes = [
      measures.contains { $0.state == .tooFewItems }
        ? "'too few items' stands where so few can say nothing; it is no fault." : nil,
      measures.contains { $0.isNote && $0.state != .inside }
        ? "A note is worth a look; it is no fault." : nil,
    ].compactMap(\.self)
    return ReportDocument(
      title: StyledText(check.title, .heading),
      parts: [.keyValues(facts)] + sections
        + (notes.isEmpty
          ? [] : [.paragraph(StyledText(notes.joined(separator: " "), .muted))]))
  }

  private static let columns: [ReportTable.Column] = [
    .init("What"), .init("Items", .right), .init("Value", .right), .init("Range", .right),
    .init("State"),
  ]

  private func fact(_ name: String, _ text: String) -> KeyValue? {
    KeyValue(StyledText(name), StyledText(text))
  }

  private func fact(_ name: String, _ texts: [String]) -> KeyValue? {
    texts.isEmpty ? nil : fact(name, texts.joined(separator: ", "))
  }

  private func row(_ measure: SetMeasure) -> [StyledText] {
    let items: String
    let value: String
    switch measure.quantity {
    case .items(let count, let total):
      items = "\(count)"
      value = SetMeasure.percent(count, of: total)
    case .words, .difficulty:
      items = ""
      value = measure.quantityText
    }
    return [
      StyledText(measure.name), StyledText(items), StyledText(value),
      StyledText(measure.rangeText), state(of: measure),
    ]
  }

  private func state(of measure: SetMeasure) -> StyledText {
    let word: String
    switch measure.state {
    case .inside: return StyledText("in range")
    case .tooFewItems: return StyledText("too few items", .muted)
    case .below: word = "below"
    case .above: word = "above"
    }
    return measure.isNote ? StyledText("note: \(word)") : StyledText(word, .warning)
  }
}
