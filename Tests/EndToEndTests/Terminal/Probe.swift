import TerminalHarness

extension PseudoTerminal {
  /// Starts `LinesProbe` and waits for its first prompt.
  ///
  /// Keys sent before it would be edited by the terminal itself.
  static func probe(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws(HarnessError) -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.path("LinesProbe"), arguments, environment: environment, columns: columns,
      rows: rows)
    try terminal.wait(for: "Q1>")
    return terminal
  }
}
