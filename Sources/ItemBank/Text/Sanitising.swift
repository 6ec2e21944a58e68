/// The text, safe to show in a terminal or on a page; apply it to every text that comes from a file.
///
/// Newline and tab stay, CR and CRLF become newlines. Other C0 controls and DEL become their
/// pictures (U+2400…U+2421); C1 controls and characters that reorder text become U+FFFD; tags,
/// zero-width spaces, byte order marks and soft hyphens are dropped; U+2028 and U+2029 become
/// newlines; unusual spaces, the no-break space among them, become U+0020. Applying it twice changes
/// nothing more.
///
/// - Complexity: O(n); plain ASCII is returned as it is.
package func sanitised(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let clean = SanitisedBytes(bytes)
  if clean.replacements.isEmpty, clean.bytes.count == bytes.count, clean.bytes == bytes {
    return text
  }
  return String(decoding: clean.bytes, as: UTF8.self)
}

extension String {
  /// The text on one line: runs of blanks, tabs and newlines become one space, none at the ends.
  var onOneLine: String {
    let bytes = Array(utf8)
    let isClean = !zip(bytes, bytes.dropFirst()).contains { $0.isBlank && $1.isBlank }
    if isClean, !bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }),
      bytes.first != 0x20, bytes.last != 0x20
    {
      return self
    }
    let words = bytes.split { $0.isBlank }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// At most `limit` characters, for quoting what a person wrote in a message.
  func excerpt(_ limit: Int = 40) -> String {
    let line = onOneLine
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }
}

extension UInt8 {
  /// Space, tab or a line end.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
