import Foundation

/// The bytes a content or key fingerprint is made of.
struct CanonicalMessage {
  enum Tag: UInt8 {
    case vignette = 0x76  // v
    case stem = 0x73  // s
    case leadIn = 0x6C  // l
    case optionID = 0x69  // i
    case optionText = 0x6F  // o
    case exhibitPath = 0x65  // e
    case exhibitCaption = 0x63  // c
    case paragraph = 0x70  // p
    case blockName = 0x62  // b
    case row = 0x72  // r
  }

  private(set) var bytes: [UInt8] = []

  /// Tag, length in bytes as decimal digits, a colon, the text in NFC.
  mutating func add(_ text: String, as tag: Tag) {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let normal = isASCII ? text : text.precomposedStringWithCanonicalMapping
    bytes.append(tag.rawValue)
    bytes += "\(normal.utf8.count):".utf8
    bytes += normal.utf8
  }

  /// Tag and number of passages, then each: a paragraph, or a block's name and its rows.
  mutating func add(_ passages: [Passage], as tag: Tag) {
    add("\(passages.count)", as: tag)
    for passage in passages {
      switch passage {
      case .paragraph(let text): add(text.onOneLine, as: .paragraph)
      case .verbatim(let name, let lines):
        add(name, as: .blockName)
        for line in lines {
          let blanks = line.utf8.reversed().prefix { $0.isBlank }.count
          add(String(Substring(line.utf8.dropLast(blanks))), as: .row)
        }
      }
    }
  }
}
