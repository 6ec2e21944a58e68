extension Exhibit {
  /// Reads `path "caption"`; the caption may be missing.
  ///
  /// - Throws: What is wrong with the path or the caption.
  init(reading value: String) throws(MetadataProblem) {
    let bytes = Array(value.utf8)
    let blank = bytes.firstIndex(where: \.isBlank) ?? bytes.count
    let path = String(decoding: bytes[..<blank], as: UTF8.self)
    let rest = bytes[blank...].drop(while: \.isBlank)
    let quote = UInt8(ascii: "\"")
    let isQuoted = rest.count >= 2 && rest.first == quote && rest.last == quote
    guard rest.isEmpty || isQuoted, bytes.first != quote else {
      throw .exhibitCaption(value.excerpt())
    }
    if path.contains("://") || path.hasPrefix("data:") {
      throw .exhibitAddress(path.excerpt())
    }
    guard Self.isInside(path) else { throw .exhibitOutside(path.excerpt()) }
    let caption = String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
    self.init(path: path, caption: caption)
  }

  /// Whether a path stays below its folder on every system: relative, no `..`, no drive, no `~`.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.utf8.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    let isRelative = parts.first?.isEmpty == false && parts.first?.first != UInt8(ascii: "~")
    let hasDrive = parts.first?.dropFirst().first == UInt8(ascii: ":")
    return isRelative && !hasDrive && !parts.contains { $0.elementsEqual("..".utf8) }
  }
}
