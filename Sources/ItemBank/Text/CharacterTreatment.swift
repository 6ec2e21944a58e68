/// What becomes of a character of a file before it may reach a terminal or a page.
enum CharacterTreatment: Equatable {
  case keep
  /// Becomes U+0020: spaces that look or break differently.
  case space
  /// Becomes a newline: U+2028 and U+2029.
  case lineBreak
  /// Is left out: characters nobody can see.
  case drop
  /// Becomes the visible picture of the control character, U+2400…U+2421.
  case picture(UInt32)
  /// Becomes U+FFFD: control characters without a picture, and those that reorder text.
  case replace

  /// The treatment of one scalar; carriage returns are line ends and are dealt with before.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x09, 0x0A: self = .keep
    case 0x00...0x1F: self = .picture(0x2400 + scalar)
    case 0x7F: self = .picture(0x2421)
    case 0x80...0x9F: self = .replace
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B, 0xFEFF, 0xE0000...0xE007F: self = .drop
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .replace
    case 0x2028, 0x2029: self = .lineBreak
    default: self = .keep
    }
  }
}
