package import ExamAids

/// What is seen of the tools inside a block beside what is on record.
///
/// Lives as long as the sitting is attended: the calculator keeps its memory from block to block.
package struct ToolView: Hashable, Sendable {
  package var calculator = Calculator()

  /// A line for the calculator, as it was typed, and what the display showed then.
  package struct Calculation: Hashable, Sendable {
    package var typed: String
    package var result: String
  }

  /// What was calculated last, oldest first.
  package private(set) var calculations: [Calculation] = []

  /// The words the laboratory values were searched for; empty shows their groups.
  package var laboratoryQuery = ""

  package var itemsFilter = ItemsFilter.all

  /// Whether the examinee has hidden the time left.
  package var hidesClock = false

  /// The first row of the open panel on screen; more than it has shows its end.
  package var scrolledRows = 0

  /// Counts what was asked of the tools that have a panel: what they show is to be told anew.
  package private(set) var uses = 0

  /// How many calculations the panel shows beside the display.
  private static let calculationLimit = 2

  package init() {}

  /// Takes note that a tool was asked for something.
  package mutating func noteUse() {
    uses += 1
  }

  /// Presses keys, and keeps what was typed for them with the result.
  package mutating func press(_ keys: [Calculator.Key], typed: String) {
    for key in keys { calculator.press(key) }
    guard !keys.isEmpty else { return }
    calculations.append(Calculation(typed: typed, result: calculator.display))
    calculations = calculations.suffix(Self.calculationLimit)
  }
}
