/// Cuts a program's bytes into characters, control characters and escape sequences.
struct ControlDecoder: Equatable {
  enum Control: Equatable {
    case scalar(Unicode.Scalar)
    case byte(UInt8)
    /// `ESC` and one character.
    case escape(Character)
    /// `ESC [`, numbers, and a last character; private where a `?`, `>` or `=` leads.
    case sequence(Character, [Int], isPrivate: Bool)
  }

  private enum State: Equatable {
    case ground
    case escape
    case intermediate
    case sequence([UInt8])
    /// A string such as a window title, which ends at BEL or `ESC \`.
    case string(isEscaped: Bool)
    case character([UInt8], missing: Int)
  }

  private var state = State.ground

  /// Takes the next byte; gives what the byte completes.
  ///
  /// Malformed UTF-8 shows as U+FFFD.
  mutating func decode(_ byte: UInt8) -> Control? {
    switch state {
    case .ground: return decodeGround(byte)
    case .escape: return decodeEscape(byte)
    case .intermediate:
      state = .ground
      return nil
    case .sequence(let bytes): return decodeSequence(bytes, byte)
    case .string(let isEscaped):
      let isOver = byte == 0x07 || (isEscaped && byte == 0x5C)
      state = isOver ? .ground : .string(isEscaped: byte == 0x1B)
      return nil
    case .character(let bytes, let missing):
      guard byte & 0xC0 == 0x80 else { return decodeGround(byte) }
      guard missing == 1 else {
        state = .character(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .ground
      let text = String(decoding: bytes + [byte], as: UTF8.self)
      return .scalar(text.unicodeScalars.first ?? "\u{FFFD}")
    }
  }

  private mutating func decodeGround(_ byte: UInt8) -> Control? {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: return .byte(byte)
    case 0x20..<0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: state = .character([byte], missing: 1)
    case 0xE0...0xEF: state = .character([byte], missing: 2)
    case 0xF0...0xF4: state = .character([byte], missing: 3)
    default: return .scalar("\u{FFFD}")
    }
    return nil
  }

  private mutating func decodeEscape(_ byte: UInt8) -> Control? {
    switch byte {
    case 0x5B: state = .sequence([])
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: state = .string(isEscaped: false)
    case 0x20..<0x30: state = .intermediate
    default:
      state = .ground
      return .escape(Character(Unicode.Scalar(byte)))
    }
    return nil
  }

  private mutating func decodeSequence(_ bytes: [UInt8], _ byte: UInt8) -> Control? {
    switch byte {
    case 0x20..<0x40:
      state = .sequence(bytes + [byte])
      return nil
    case 0x40..<0x7F:
      state = .ground
      let parameters = String(decoding: bytes, as: UTF8.self)
      let numbers = parameters.filter { $0.isNumber || $0 == ";" }
        .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
      let isPrivate = parameters.first.map { "?>=<".contains($0) } ?? false
      return .sequence(Character(Unicode.Scalar(byte)), numbers, isPrivate: isPrivate)
    default:
      // Control characters act in the middle of a sequence.
      return .byte(byte)
    }
  }
}
