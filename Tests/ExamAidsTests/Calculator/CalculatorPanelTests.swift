import ExamAids
import Testing

@Suite struct CalculatorPanelTests {
  static let panels: [(line: String, panel: String)] = [
    (
      "",
      """
                         0
      left to right, like the exam's calculator
      """
    ),
    (
      "12.5 *",
      """
                      12.5 ×
                      12.5
      left to right, like the exam's calculator
      """
    ),
    (
      "5 m+ / 99999999999 / -88888888888 / 999999999999 / 99 +",
      """
        -5.68181818194e-36 +
      M -5.68181818194e-36
      left to right, like the exam's calculator
      """
    ),
    (
      "7 ms / 0",
      """
      M   division by zero
      calc c clears the calculator
      """
    ),
  ]

  @Test("Panels", arguments: panels)
  func panel(line: String, panel: String) throws {
    var calculator = Calculator()
    for key in try Calculator.keys(of: line) { calculator.press(key) }
    #expect(CalculatorPanel.lines(for: calculator).joined(separator: "\n") == panel)
  }
}
