import ItemBank
import Testing

/// A text with the findings it should give.
///
/// Lines that begin with `^ ` stand below the line they are about and say
/// `severity: message; remedy`; they are no part of the text.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""

  /// `line: severity: message; remedy`, by line.
  private(set) var expected: [String] = []

  init(_ marked: String) {
    var number = 0
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("^ ") {
        expected.append("\(number): \(line.dropFirst(2))")
      } else {
        if number > 0 { text += "\n" }
        text += line
        number += 1
      }
    }
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

/// Holds the findings against the marks: the same ones in the same order.
func expectFindings(
  _ findings: [Finding], _ marked: MarkedText, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = findings.map {
    "\($0.line): \($0.severity.rawValue): \($0.message); \($0.remedy)"
  }
  #expect(found == marked.expected, sourceLocation: sourceLocation)
}

/// One mistake in one item (or item set), which is put between two good items.
struct ItemCase: CustomTestStringConvertible {
  var testDescription: String
  var marked: String

  init(_ name: String, _ marked: String) {
    testDescription = name
    self.marked = marked
  }

  private static let before = """
    ---
    qset: 1
    id: s
    title: T
    ---

    # before

    Stem.

    - [x] yes
    - [ ] no

    """

  private static let after = """


    # after

    Stem.

    - [x] yes
    - [ ] no
    """

  /// Reads the case and holds the findings against the marks; the neighbours are always read, the
  /// items between them exactly if none of them has an error.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(Self.before + "\n" + marked + Self.after)
    let reading = QuestionSetReader.read(text.bytes, file: "f")
    expectFindings(reading.findings, text, sourceLocation: sourceLocation)
    let ids = reading.questionSet.items.map(\.id.rawValue)
    #expect(ids.first == "before" && ids.last == "after", sourceLocation: sourceLocation)
    let hasError = reading.findings.contains { $0.severity == .error }
    #expect(ids.contains("x") == !hasError, sourceLocation: sourceLocation)
  }
}
