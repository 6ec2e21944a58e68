/// Why a command could not be carried out: what happened, and what the person can do.
package struct ShellError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Who has to act, and with which exit code the command line ends.
  package enum Kind: Int32, Sendable {
    /// Data or the person's input; exit code 1.
    case data = 1
    /// The command was not written as it has to be; exit code 2.
    case usage = 2
    /// A fault of the program; exit code 70.
    case internalFault = 70
    /// Ended from outside; exit code 130.
    case interrupted = 130
  }

  package var kind: Kind
  package var message: String
  package var remedy: String

  package init(_ kind: Kind, _ message: String, remedy: String) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  /// An error of kind data.
  package init(_ message: String, remedy: String) {
    self.init(.data, message, remedy: remedy)
  }

  /// An error from a text of the form `what happened; what to do`.
  package init(_ kind: Kind = .data, sentence: String) {
    let parts = sentence.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
    self.init(kind, parts.first ?? sentence, remedy: parts.count > 1 ? parts[1] : "")
  }

  /// `message; remedy`, one line.
  package var description: String { remedy.isEmpty ? message : "\(message); \(remedy)" }
}
