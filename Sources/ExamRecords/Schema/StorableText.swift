extension String {
  /// The text with U+2400 for every NUL, at which SQLite's text would end.
  var storable: String {
    guard utf8.contains(0) else { return self }
    return String(unicodeScalars.map { $0.value == 0 ? "\u{2400}" : Character($0) })
  }
}
