extension Passage {
  /// The lines of text in the passage.
  var texts: [String] {
    switch self {
    case .paragraph(let text): [text]
    case .verbatim(_, let lines): lines
    }
  }
}
