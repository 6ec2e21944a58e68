import ExamAids
package import ExamReports
package import ExamSession

/// A tool as it lies over the stem: a title, rows that scroll where they must, a word on its use.
package struct ToolPanel: Equatable {
  package var title: String
  package var rows: [StyledText]

  /// What stays in sight below the rows.
  package var hints: [StyledText] = []

  /// The panel that is open; nil where none is.
  ///
  /// - Parameters:
  ///   - session: The sitting.
  ///   - view: What is shown beside it.
  ///   - columns: How wide the rows may be.
  package init?(session: Session, view: ExamView, columns: Int) {
    guard let block = session.openBlock else { return nil }
    if view.message == .tool(.highlights), let position = session.itemOnScreen {
      self.init(highlights: session.item(at: position).highlights, columns: columns)
      return
    }
    switch session.blocks[block].openAid {
    case .laboratoryValues: self.init(laboratoryQuery: view.tools.laboratoryQuery, columns: columns)
    case .calculator: self.init(calculatorOf: view.tools, columns: columns)
    case .noteBoard: self.init(noteLines: session.noteLines, columns: columns)
    case .itemsList, nil: return nil
    }
  }

  private init(laboratoryQuery query: String, columns: Int) {
    title = query.isEmpty ? "Laboratory values" : "Laboratory values: \(query)"
    guard query.isEmpty else {
      let entries = LaboratoryReference.search(query)
      // A table needs more columns than the smallest screens have.
      rows = LaboratoryPanel.lines(for: entries, columns: columns).flatMap {
        columnCount($0) > columns
          ? wrapped($0, columns: columns).map { StyledText($0) } : [StyledText($0)]
      }
      return
    }
    rows = LaboratoryPanel.overview(columns: columns).map { StyledText($0) }
    hints = Self.hint("labs sodium, labs csf or labs iron shows values.", columns)
  }

  private init(calculatorOf tools: ToolView, columns: Int) {
    title = "Calculator"
    // The last line is for a calculator that has the keys to itself.
    let display = CalculatorPanel.lines(for: tools.calculator).dropLast()
    rows =
      tools.calculations.enumerated().map { index, done in
        // The result of the last one is on the display.
        let isLast = index + 1 == tools.calculations.count
        let text = isLast ? done.typed : "\(done.typed) → \(done.result)"
        return StyledText("  " + clipped(text, columns: columns - 2), .muted)
      }
      + display.map { StyledText($0, .emphasis) }
    hints = Self.hint(
      tools.calculator.failure == nil
        ? "Left to right. 12 alone is item 12; calc c clears." : "calc c clears the calculator.",
      columns)
  }

  private init(noteLines: [String], columns: Int) {
    title = "Note board"
    guard !noteLines.isEmpty else {
      rows = [StyledText("  nothing on it yet", .muted)]
      hints = Self.hint("board TEXT writes a line.", columns)
      return
    }
    rows = noteLines.flatMap { Self.hanging("  ", $0, columns: columns) }
    hints = Self.hint("board TEXT writes a line, board - wipes the last.", columns)
  }

  private init(highlights: [String], columns: Int) {
    title = "Highlighted in this item"
    rows = highlights.enumerated().flatMap { index, words in
      Self.hanging("  \(index + 1)  ", words, columns: columns)
    }
    hints = Self.hint("hl - 1 takes the first back, hl - all of them.", columns)
  }

  private static func hint(_ text: String, _ columns: Int) -> [StyledText] {
    wrapped(text, columns: columns).map { StyledText($0, .muted) }
  }

  /// A text behind a label, its further lines below the first.
  private static func hanging(_ label: String, _ text: String, columns: Int) -> [StyledText] {
    let margin = String(repeating: " ", count: label.count)
    return wrapped(text, columns: columns - label.count).enumerated().map { index, line in
      StyledText((index == 0 ? label : margin) + line)
    }
  }
}
