/// Something wrong or doubtful in a file a person wrote: where, what, and what to write instead.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much a finding weighs.
  package enum Severity: String, Sendable, CaseIterable {
    /// The item (or file) cannot be used.
    case error
    /// The item can be used, but it is probably not what the author meant.
    case warning
  }

  package var severity: Severity

  /// The file's path as the person gave it; sanitised for a terminal.
  package var file: String

  /// The line the finding is about, from 1.
  package var line: Int

  /// What is wrong, one sentence without a final full stop.
  package var message: String

  /// What to write instead, one sentence without a final full stop.
  package var remedy: String

  package init(severity: Severity, file: String, line: Int, message: String, remedy: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// `file:line: error: message; remedy`, the form editors can jump to.
  package var description: String {
    "\(file):\(line): \(severity.rawValue): \(message); \(remedy)"
  }
}
