extension StyledText: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }

  package static func += (left: inout StyledText, right: StyledText) {
    left = left + right
  }

  package var isEmpty: Bool { spans.isEmpty }

  /// The text without control characters, so that only the renderer writes escape codes.
  ///
  /// Newlines and tabs become spaces, other control characters U+FFFD.
  var printable: StyledText {
    spans.reduce(StyledText("")) { $0 + StyledText(ExamReports.printable($1.text), $1.role) }
  }

  /// Sets the text in lines of at most `columns` columns, breaking at spaces and keeping roles.
  ///
  /// The counterpart of ``wrapped(_:columns:)`` for text with roles; the same rules hold.
  ///
  /// - Complexity: O(characters).
  package func wrapped(columns: Int) -> [StyledText] {
    let columns = max(1, columns)
    var lines: [StyledText] = []
    var line = StyledText("")
    var used = 0
    for word in words {
      var word = word
      var width = word.columnCount
      if used > 0, used + 1 + width > columns {
        lines.append(line)
        line = ""
        used = 0
      }
      while width > columns {
        let (head, rest) = word.split(columns: columns)
        guard !head.isEmpty, !rest.isEmpty else { break }
        lines.append(head)
        word = rest
        width = word.columnCount
      }
      if used > 0 {
        // The space belongs to a role only where it lies inside it.
        let role = line.spans.last?.role
        line += StyledText(" ", role == word.spans.first?.role ? role : nil)
        used += 1
      }
      line += word
      used += width
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The runs between spaces, each with the roles of its pieces.
  private var words: [StyledText] {
    var words: [StyledText] = []
    var word = StyledText("")
    for span in spans {
      let pieces = span.text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word += StyledText(String(piece), span.role)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The longest beginning that takes at most `columns` columns, and what follows it.
  ///
  /// - Complexity: O(characters).
  package func split(columns: Int) -> (head: StyledText, rest: StyledText) {
    var head = StyledText("")
    var rest = StyledText("")
    var left = columns
    for span in spans {
      let fitting = rest.isEmpty ? clipped(span.text, columns: left) : ""
      head += StyledText(fitting, span.role)
      rest += StyledText(String(span.text.dropFirst(fitting.count)), span.role)
      left -= ExamReports.columnCount(fitting)
    }
    return (head, rest)
  }
}

/// A text without control characters: newline and tab as a space, others as U+FFFD.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
    return text
  }
  var scalars = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar {
    case "\n" where previous == "\r": continue
    case "\n", "\r", "\t": scalars.append(" ")
    default:
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
  }
  return String(scalars)
}
