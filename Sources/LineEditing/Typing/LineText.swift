/// What may stand in a line that a person typed, pasted or piped in.
enum LineText {
  /// The bytes beyond which a line does not grow.
  static let maximumBytes = 4_096

  /// `bytes` as text: malformed UTF-8 repaired, and without what ``isAllowed(_:)`` forbids.
  static func sanitized(_ bytes: some Collection<UInt8>) -> String {
    sanitized(String(decoding: bytes, as: UTF8.self))
  }

  /// `text` without what ``isAllowed(_:)`` forbids.
  static func sanitized(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(isAllowed) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  }

  /// Pasted bytes as text of one line: line ends and tabs become spaces.
  static func pasted(_ bytes: [UInt8]) -> String {
    var spaced: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x09, 0x0A, 0x0D: spaced.append(0x20)
      default: spaced.append(byte)
      }
      previous = byte
    }
    return sanitized(spaced)
  }

  /// The longest beginning of `text` that fits in `count` bytes and ends with a whole character.
  static func prefix(of text: String, bytes count: Int) -> Substring {
    guard text.utf8.count > count else { return text[...] }
    var room = max(0, count)
    return text.prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
  }

  /// Whether a scalar is text: no control character but tab, nothing that reorders the line, no
  /// separator that some programs take for a line end.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: true
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0x2028, 0x2029: false
    case 0xE0000...0xE007F: false
    default: true
    }
  }
}
