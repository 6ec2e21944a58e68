/// Escape codes in text that is on its way to a screen.
enum EscapeCodes {
  /// `text` without escape sequences and without control characters other than tab and newline.
  static func removed(from text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0 == "\n" || !isControl($0) }
    if isPlain { return text }
    return pieces(of: text).reduce(into: "") { plain, piece in
      if case .text(let scalar) = piece { plain.unicodeScalars.append(scalar) }
    }
  }

  /// A prompt as readline wants it: one line, colour marked as taking no columns.
  ///
  /// - Parameters:
  ///   - text: may hold SGR sequences (colours); other escape sequences and control characters,
  ///     line ends and readline's own marks among them, are dropped.
  ///   - keepsColour: whether SGR sequences stay.
  /// - Returns: the prompt for readline.
  static func promptMarkup(_ text: String, keepsColour: Bool) -> String {
    pieces(of: text).reduce(into: "") { markup, piece in
      switch piece {
      case .text("\n"), .text("\t"): markup += " "
      case .text(let scalar): markup.unicodeScalars.append(scalar)
      case .colour(let parameters):
        if keepsColour { markup += "\u{1}\u{1B}[\(parameters)m\u{2}" }
      }
    }
  }

  private enum Piece {
    case text(Unicode.Scalar)
    /// The parameters of one SGR sequence: digits, semicolons and colons.
    case colour(String)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\t" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        if let colour = takeSequence(from: &rest) { pieces.append(.colour(colour)) }
      } else if scalar == "\n" || !isControl(scalar) {
        pieces.append(.text(scalar))
      }
    }
    return pieces
  }

  /// Takes what follows an ESC; returns the parameters where it was an SGR sequence.
  private static func takeSequence(from rest: inout Substring.UnicodeScalarView) -> String? {
    switch rest.first {
    case "[":
      rest.removeFirst()
      let parameters = rest.prefix { (0x20..<0x40).contains($0.value) }
      rest = rest.dropFirst(parameters.count)
      guard let final = rest.first, (0x40..<0x7F).contains(final.value) else { return nil }
      rest.removeFirst()
      let isColour =
        final == "m" && parameters.allSatisfy { "0123456789;:".unicodeScalars.contains($0) }
      return isColour ? String(parameters) : nil
    case "]", "P", "X", "^", "_":
      // A string up to BEL or `ESC \`; where neither comes, all the rest.
      while let scalar = rest.popFirst() {
        if scalar == "\u{7}" { break }
        if scalar == "\u{1B}", rest.first == "\\" {
          rest.removeFirst()
          break
        }
      }
      return nil
    case .some(let scalar) where (0x20..<0x7F).contains(scalar.value):
      // Any number of these, and one that ends it.
      rest = rest.drop { (0x20..<0x30).contains($0.value) }.dropFirst()
      return nil
    default: return nil
    }
  }
}
