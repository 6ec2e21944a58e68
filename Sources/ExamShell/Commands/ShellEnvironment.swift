/// What the process was started with, as values: nothing below reads it from the system again.
package struct ShellEnvironment: Sendable {
  package var variables: [String: String]
  package var workingDirectory: String

  /// The folder of the running program.
  package var programFolder: String

  package init(variables: [String: String], workingDirectory: String, programFolder: String) {
    self.variables = variables
    self.workingDirectory = workingDirectory
    self.programFolder = programFolder
  }

  /// The value of a variable that is set and not empty.
  package subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether colour may be used: not with `NO_COLOR`, nor on a dumb terminal.
  package var allowsColour: Bool {
    self["NO_COLOR"] == nil && !isDumb
  }

  /// Whether ratings may be asked for: not with `TESTDAY_NO_RATINGS`.
  package var allowsRatings: Bool { self["TESTDAY_NO_RATINGS"] == nil }

  /// Whether the terminal can neither clear nor colour.
  package var isDumb: Bool {
    variables["TERM"] == "dumb"
  }
}
