/// How many terminal columns a text takes: 0 for combining marks, 2 for East Asian wide characters
/// and emoji, else 1.
///
/// An approximation of `wcwidth` that needs no locale; ambiguous characters count 1, as terminals
/// outside East Asian locales show them.
///
/// - Complexity: O(scalars).
package func columnCount(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return text.reduce(0) { $0 + columnCount($1) }
}

/// The columns of one character: those of its widest scalar.
func columnCount(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { max($0, columnCount($1)) }
}

private func columnCount(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: 0
  default: isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// Whether Unicode's East Asian Width of the scalar is W or F, by block.
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD:
    true
  default: false
  }
}

/// Sets running text in lines of at most `columns` columns, breaking at spaces.
///
/// A word that is longer than a line is broken where it must be. Empty text gives one empty line;
/// `columns` below 1 counts as 1.
///
/// - Complexity: O(characters).
package func wrapped(_ text: String, columns: Int) -> [String] {
  let columns = max(1, columns)
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    var word = String(word)
    var width = columnCount(word)
    if used > 0, used + 1 + width > columns {
      lines.append(line)
      line = ""
      used = 0
    }
    while width > columns {
      let head = clipped(word, columns: columns)
      guard !head.isEmpty else { break }
      lines.append(head)
      word = String(word.dropFirst(head.count))
      width = columnCount(word)
    }
    if used > 0 {
      line += " "
      used += 1
    }
    line += word
    used += width
  }
  if used > 0 || lines.isEmpty { lines.append(line) }
  return lines
}

/// The longest beginning of a text that takes at most `columns` columns.
///
/// - Complexity: O(characters).
package func clipped(_ text: String, columns: Int) -> String {
  guard columnCount(text) > columns else { return text }
  var used = 0
  var end = text.startIndex
  for index in text.indices {
    used += columnCount(text[index])
    guard used <= columns else { break }
    end = text.index(after: index)
  }
  return String(text[..<end])
}
