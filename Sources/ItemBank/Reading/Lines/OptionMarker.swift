/// Recognises `- [ ] ` and `- [x] `, and what people write instead.
enum OptionMarker {
  /// The kind of a line that begins with a list mark or a bracket: an option, a rule or text.
  static func kind(_ bytes: [UInt8], _ range: Range<Int>) -> LineKind {
    let line = bytes[range]
    let dash = UInt8(ascii: "-")
    if line.count >= 3, line.allSatisfy({ $0 == dash }) { return .rule }
    let hasBullet = line.first != UInt8(ascii: "[")
    let box = hasBullet ? line.dropFirst().drop(while: \.isBlank) : line
    guard box.first == UInt8(ascii: "["),
      let close = box.prefix(6).firstIndex(of: UInt8(ascii: "]"))
    else { return .text }
    let inside = box[(box.startIndex + 1)..<close]
    let mark = inside.filter { !$0.isBlank }
    let isTick = mark == [UInt8(ascii: "x")] || mark == [UInt8(ascii: "X")]
    guard mark.isEmpty || isTick else {
      let isOneCharacter = String(decoding: mark, as: UTF8.self).count == 1
      // `[2] …` is a reference, not an option.
      return isOneCharacter && hasBullet ? .unknownOptionMark : .text
    }
    // `[]` alone, such as an empty set, is text.
    if !hasBullet, mark.isEmpty, inside.isEmpty { return .text }
    let rest = line[(close + 1)...]
    let isCanonical =
      line.first == dash && box.startIndex == line.startIndex + 2
      && bytes[line.startIndex + 1] == 0x20 && inside.count == 1
      && inside.first != UInt8(ascii: "X") && inside.first != 0x09
      && (rest.first.map(\.isBlank) ?? true)
    return .option(
      isKey: isTick, isCanonical: isCanonical, textStart: rest.drop(while: \.isBlank).startIndex)
  }
}
