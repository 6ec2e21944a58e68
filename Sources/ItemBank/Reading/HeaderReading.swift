/// What a question set says about itself, read without its items.
package struct HeaderReading: Equatable, Sendable {
  /// The name of the file; sanitised for a terminal.
  package var file: String

  package var header: QuestionSetHeader

  /// Errors and warnings about the header only, in the order of lines.
  package var findings: [Finding]

  package init(file: String, header: QuestionSetHeader, findings: [Finding] = []) {
    self.file = file
    self.header = header
    self.findings = findings
  }

  /// Whether something could not be read as it stands.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
