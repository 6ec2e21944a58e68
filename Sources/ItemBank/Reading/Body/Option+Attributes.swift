/// The trailing ` {#id fixed}` of an option.
struct OptionAttributes {
  /// The option's text before the braces.
  var text: String
  var id: String?
  var isPinned = false
  var problem: OptionProblem?

  /// Splits the text of an option.
  ///
  /// Braces hold attributes if every word in them is `fixed` or
  /// begins with `#`, or if they are empty; any other braces are text.
  init(_ whole: String) {
    text = whole
    guard whole.utf8.last == UInt8(ascii: "}"),
      let open = whole.utf8.lastIndex(of: UInt8(ascii: "{"))
    else { return }
    let before = whole.utf8[..<open]
    guard before.last.map({ $0 == 0x20 }) ?? true else { return }
    let inside = whole.utf8[whole.utf8.index(after: open)...].dropLast()
    let words = inside.split(separator: 0x20)
    guard words.allSatisfy({ $0.first == UInt8(ascii: "#") || $0.elementsEqual("fixed".utf8) })
    else {
      let content = String(Substring(inside))
      if words.count == 1, nearest(to: content, among: ["fixed"]) != nil {
        problem = .unknownAttribute(content)
      }
      return
    }
    text = String(Substring(before)).onOneLine
    for word in words {
      let name = word.dropFirst()
      if word.first != UInt8(ascii: "#") {
        isPinned = true
      } else if Identifier.isValid(name), id == nil {
        id = String(Substring(name))
      } else {
        problem = .badID(String(Substring(name)).excerpt())
      }
    }
  }

  /// Whether a text must be followed by ` {}`, or its own braces would be taken for attributes.
  static func areSeen(in text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: "}") else { return false }
    let attributes = OptionAttributes(text)
    return attributes.text != text || attributes.problem != nil
  }
}
