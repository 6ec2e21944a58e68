/// Where something was read: a file and a line.
package struct SourcePlace: Hashable, Sendable {
  /// The file's name as the caller gave it; sanitised for a terminal.
  package var file: String

  /// The line, from 1.
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
