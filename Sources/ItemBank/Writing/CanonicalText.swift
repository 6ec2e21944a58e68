/// A file of the native format while it is being written.
struct CanonicalText {
  private(set) var text = ""

  /// Adds a line; blanks at its end are left out.
  mutating func line(_ line: String) {
    let blanks = line.utf8.reversed().prefix { $0.isBlank }.count
    text += blanks == 0 ? line : String(Substring(line.utf8.dropLast(blanks)))
    text += "\n"
  }

  /// Adds a blank line.
  mutating func blankLine() {
    text += "\n"
  }

  /// Adds `key: value`; nothing for a missing or empty value.
  mutating func field(_ key: String, _ value: String?) {
    guard let value = value.map({ sanitised($0).onOneLine }), !value.isEmpty else { return }
    line("\(key): \(value)")
  }

  /// Adds running text, every passage behind a blank line.
  mutating func passages(_ passages: [Passage], zone: Draft.Zone, in kind: Draft.Kind) {
    for passage in passages {
      switch passage {
      case .paragraph(let paragraph):
        let paragraph = sanitised(paragraph).onOneLine
        if paragraph.isEmpty { continue }
        blankLine()
        for sentence in SentenceSplitter.sentences(of: paragraph) {
          line(Self.escaped(sentence, zone: zone, in: kind))
        }
      case .verbatim(let name, let lines):
        blankLine()
        line("~~~\(sanitised(name).onOneLine)")
        for row in lines { addRow(sanitised(row)) }
        line("~~~")
      }
    }
  }

  /// One line of a verbatim block (or several, if somebody put line breaks into it).
  private mutating func addRow(_ row: String) {
    for part in row.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let bytes = Array(part)
      let isFence = bytes.count >= 3 && bytes.allSatisfy { $0 == UInt8(ascii: "~") }
      let mustEscape =
        bytes.first == UInt8(ascii: "\\") || isFence
        || ItemHeading.isCertain(bytes, bytes.indices)
      line((mustEscape ? "\\" : "") + String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The sentence with a backslash before it, if the reader would take its beginning for a marker or
  /// doubt that it is text.
  private static func escaped(_ sentence: String, zone: Draft.Zone, in kind: Draft.Kind) -> String {
    let bytes = Array(sentence.utf8)
    let lineKind = LineKind(bytes, bytes.indices)
    let isStem = zone == .stem
    let mustEscape: Bool =
      switch lineKind {
      case .escaped: true
      case .leadInWithoutSpace: isStem
      default:
        lineKind.isMarker
          || Draft.doubt(about: bytes, bytes.indices, lineKind, zone: zone, in: kind) != nil
      }
    return (mustEscape ? "\\" : "") + sentence
  }
}
