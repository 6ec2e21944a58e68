/// Text on one line whose pieces have roles.
package struct StyledText: Hashable, Sendable {
  /// A piece of text with at most one role.
  package struct Span: Hashable, Sendable {
    package var text: String
    package var role: TextRole?
  }

  package private(set) var spans: [Span]

  package init(_ text: String, _ role: TextRole? = nil) {
    spans = text.isEmpty ? [] : [Span(text: text, role: role)]
  }

  /// Neighbours of one role become one piece, so that no escape codes are wasted.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var joined = left
    var rest = right.spans[...]
    if let last = joined.spans.last, let first = rest.first, last.role == first.role {
      joined.spans[joined.spans.count - 1].text += first.text
      rest = rest.dropFirst()
    }
    joined.spans += rest
    return joined
  }

  /// The text without roles.
  package var plain: String {
    spans.map(\.text).joined()
  }

  /// How many terminal columns the text takes.
  package var columnCount: Int {
    spans.reduce(0) { $0 + ExamReports.columnCount($1.text) }
  }

  /// The text without spaces at its end.
  package var trimmingTrailingSpaces: StyledText {
    var trimmed = self
    while let last = trimmed.spans.last {
      let end = last.text.lastIndex { $0 != " " }.map { last.text.index(after: $0) }
      guard let end else {
        trimmed.spans.removeLast()
        continue
      }
      trimmed.spans[trimmed.spans.count - 1].text = String(last.text[..<end])
      break
    }
    return trimmed
  }

  /// The text as characters; ``TextRendering/ansi`` without its escape codes equals plain.
  package func rendered(_ rendering: TextRendering) -> String {
    guard rendering == .ansi else { return plain }
    return spans.map { span in
      span.role.map { "\u{1B}[\($0.sgr)m\(span.text)\u{1B}[0m" } ?? span.text
    }.joined()
  }
}
