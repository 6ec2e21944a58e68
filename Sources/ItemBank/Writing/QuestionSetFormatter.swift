/// Brings a file of the native format into its canonical form.
package enum QuestionSetFormatter {
  /// What formatting gave.
  package struct Result: Equatable, Sendable {
    /// The canonical bytes; nil if the file has errors, since writing it anew would lose something.
    package var bytes: [UInt8]?

    /// Everything the reader found.
    package var findings: [Finding]
  }

  /// Reads a `*.qset.md` file and writes it anew; formatting the result again changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - file: The name to show in findings; it is sanitised.
  ///   - extent: Whether the file is a set by itself.
  /// - Returns: The canonical file, and the findings.
  /// - Complexity: O(n).
  package static func format(
    _ bytes: [UInt8], file: String, as extent: QuestionSetReader.Extent = .wholeSet
  ) -> Result {
    let reading = QuestionSetReader.read(bytes, file: file, as: extent)
    if reading.hasErrors { return Result(bytes: nil, findings: reading.findings) }
    return Result(
      bytes: Array(QuestionSetWriter.write(reading.questionSet).utf8), findings: reading.findings)
  }

  /// Reads a `set.yaml` and writes it anew; formatting the result again changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - file: The name to show in findings; it is sanitised.
  /// - Returns: The canonical file, and the findings.
  /// - Complexity: O(n).
  package static func formatSetHeader(_ bytes: [UInt8], file: String) -> Result {
    let reading = QuestionSetReader.readSetHeader(bytes, file: file)
    if reading.hasErrors { return Result(bytes: nil, findings: reading.findings) }
    return Result(
      bytes: Array(QuestionSetWriter.writeSetHeader(reading.header).utf8),
      findings: reading.findings)
  }
}
