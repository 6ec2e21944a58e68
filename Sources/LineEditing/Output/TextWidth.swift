import CReadline

/// How many columns text takes on the screen, by the C library's tables.
enum TextWidth {
  /// Columns of `text`, which holds no control characters; 0 for marks that combine.
  ///
  /// Needs a UTF-8 locale (see ``CharacterLocale``); a scalar the tables do not know counts as one.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let width = wcwidth(wchar_t(bitPattern: scalar.value))
      return sum + (width < 0 ? 1 : Int(width))
    }
  }
}
