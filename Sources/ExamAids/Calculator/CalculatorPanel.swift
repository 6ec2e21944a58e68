/// The calculator as lines of text, as it stands below an item.
package enum CalculatorPanel {
  /// The pending operation where there is one, the display with the memory's sign, and a note.
  ///
  /// Numbers stand above each other, right-aligned; no line is wider than 41 columns or ends in a
  /// space. After a failure the note says how to go on.
  package static func lines(for calculator: Calculator) -> [String] {
    var lines: [String] = []
    if !calculator.tape.isEmpty {
      // The sign of the operation stands to the right of the column of numbers.
      lines.append(aligned(calculator.tape, to: numberColumn + 2))
    }
    let memory = calculator.hasMemory ? "M" : " "
    lines.append(memory + aligned(calculator.display, to: numberColumn).dropFirst())
    lines.append(calculator.failure?.remedy ?? "left to right, like the exam's calculator")
    return lines
  }

  /// Where numbers end: room for the memory's sign, a space, and the longest number,
  /// `-1.23456789012e-99`.
  private static let numberColumn = 20

  private static func aligned(_ text: String, to column: Int) -> String {
    String(repeating: " ", count: max(0, column - text.count)) + text
  }
}
