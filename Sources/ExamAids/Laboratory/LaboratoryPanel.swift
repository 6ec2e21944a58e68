/// Reference values as lines of text.
package enum LaboratoryPanel {
  /// The narrowest panel; fewer columns count as so many.
  package static let narrowest = 57

  /// From this width on the SI units stand beside the conventional ones.
  package static let widthWithSI = 72

  /// Entries by group and analyte, with their ranges in aligned columns.
  ///
  /// Groups and analytes come in the order in which their first entry does. Conditions of one analyte
  /// stand below its name. Empty for no entries; no line is longer than `columns` or ends in a blank.
  ///
  /// - Parameters:
  ///   - entries: What is shown, such as the result of a search or a whole group.
  ///   - columns: The width of the panel; at least ``narrowest`` are used.
  /// - Returns: The lines, with a heading for the columns and one for each group.
  /// - Complexity: O(entries²) in the worst case.
  package static func lines(for entries: [LaboratoryReference.Entry], columns: Int) -> [String] {
    guard !entries.isEmpty else { return [] }
    let layout = LaboratoryLayout(entries: entries, columns: max(narrowest, columns))
    return layout.lines
  }

  /// All groups with the number of their analytes, side by side where there is room, and the caution.
  ///
  /// - Parameter columns: The width of the panel; at least ``narrowest`` are used.
  /// - Returns: The lines, none longer than that width.
  package static func overview(columns: Int) -> [String] {
    let groups = LaboratoryReference.Group.allCases
    let width = groups.map(\.title.count).max() ?? 0
    let cells = groups.map { group in
      let analytes = Set(LaboratoryReference.entries(in: group).map(\.analyte)).count
      let gap = width - group.title.count + (analytes < 10 ? 4 : 3)
      return group.title + String(repeating: " ", count: gap) + "\(analytes)"
    }
    let gap = "    "
    let isWide = 2 * (cells.map(\.count).max() ?? 0) + gap.count <= columns
    let perColumn = isWide ? (cells.count + 1) / 2 : cells.count
    let rows = (0..<perColumn).map { row in
      stride(from: row, to: cells.count, by: perColumn).map { cells[$0] }.joined(separator: gap)
    }
    return rows + wrapped(LaboratoryReference.caution, columns: max(narrowest, columns))
  }
}
