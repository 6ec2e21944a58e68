/// Sets reference values in aligned columns.
///
/// All texts are of characters that take one column each.
struct LaboratoryLayout {
  typealias Entry = LaboratoryReference.Entry

  private let rows: [Row]
  private let showsSI: Bool
  private let columns: Int

  /// Columns for labels, with their indents.
  private let labelWidth: Int
  private let conventional: UnitColumns
  private let si: UnitColumns

  private enum Row {
    case heading(String)
    /// A label, and an entry where ranges stand beside it.
    case label(String, indent: Int, Entry?)
  }

  /// Columns for ranges, right-aligned, and their units.
  private struct UnitColumns {
    var title: String
    var range: Int
    var total: Int

    init(_ title: String, _ quantities: [LaboratoryReference.Quantity]) {
      self.title = title
      range = quantities.map(\.bounds.text.count).max() ?? 0
      let unit = quantities.map(\.unit.count).max() ?? 0
      total = max(title.count, range + (unit > 0 ? 1 + unit : 0))
    }

    func text(_ quantity: LaboratoryReference.Quantity) -> String {
      let bounds = quantity.bounds.text
      let padded = String(repeating: " ", count: range - bounds.count) + bounds
      return quantity.unit.isEmpty ? padded : "\(padded) \(quantity.unit)"
    }
  }

  private static let gap = 2

  init(entries: [Entry], columns: Int) {
    self.columns = columns
    showsSI = columns >= LaboratoryPanel.widthWithSI
    rows = Self.rows(entries)
    conventional = UnitColumns("conventional", entries.map(\.conventional))
    si = UnitColumns("SI", entries.map(\.si))
    let longest = rows.map { row in
      if case .label(let label, let indent, _?) = row { indent + label.count } else { 0 }
    }
    let units = Self.gap + conventional.total + (showsSI ? Self.gap + si.total : 0)
    labelWidth = min(longest.max() ?? 0, columns - units)
  }

  private static func rows(_ entries: [Entry]) -> [Row] {
    entries.parted(by: \.group).flatMap { group in
      let title = group[0].group.title
      let specimens = group.parted(by: \.specimen).map { $0[0].specimen }
      let isSaid = specimens == [title.lowercased()]
      let heading = isSaid ? title : "\(title) (\(specimens.joined(separator: ", ")))"
      return [.heading(heading)] + group.parted(by: \.analyte).flatMap(rows(ofAnalyte:))
    }
  }

  private static func rows(ofAnalyte entries: [Entry]) -> [Row] {
    let first = entries[0]
    guard entries.count > 1 else {
      let condition = first.condition.isEmpty ? "" : ", \(first.condition)"
      return [.label(first.title + condition, indent: 2, first)]
    }
    return [.label(first.title, indent: 2, nil)]
      + entries.map { .label($0.condition, indent: 4, $0) }
  }

  var lines: [String] {
    [line("", conventional.title, si.title)] + rows.flatMap(lines)
  }

  private func lines(of row: Row) -> [String] {
    switch row {
    case .heading(let title): return wrapped(title, columns: columns)
    case .label(let label, let indent, let entry):
      let width = entry == nil ? columns : labelWidth
      let blanks = String(repeating: " ", count: indent)
      var labels = wrapped(label, columns: width - indent).map { blanks + $0 }
      // What does not fit stands further in, so that it is no label of its own.
      if labels.count > 1 {
        let rest = labels.dropFirst().map { $0.dropFirst(indent) }.joined(separator: " ")
        labels = [labels[0]] + wrapped(rest, columns: width - indent - 2).map { "\(blanks)  \($0)" }
      }
      guard let entry else { return labels }
      let first = line(
        labels[0], conventional.text(entry.conventional), si.text(entry.si))
      return [first] + labels.dropFirst()
    }
  }

  private func line(_ label: String, _ conventional: String, _ si: String) -> String {
    let text = padded(label, to: labelWidth + Self.gap) + conventional
    guard showsSI else { return text }
    return padded(text, to: labelWidth + 2 * Self.gap + self.conventional.total) + si
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
