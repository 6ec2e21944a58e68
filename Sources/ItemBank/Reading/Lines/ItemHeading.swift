/// What a `# id` or `# @id` line names.
struct ItemHeading {
  /// The bytes of the id; not yet checked.
  let name: ArraySlice<UInt8>

  /// Whether the line opens an item set.
  let isItemSet: Bool

  /// Takes apart a line whose kind is `.heading` or `.headingWithoutSpace`.
  init(_ bytes: [UInt8], _ text: Range<Int>) {
    let rest = bytes[text].dropFirst().drop(while: \.isBlank)
    isItemSet = rest.first == UInt8(ascii: "@")
    name = isItemSet ? rest.dropFirst() : rest
  }

  /// Whether a line (indentation included) is the beginning of an item even inside a verbatim block
  /// or a front matter that somebody forgot to close: `# `, a valid id, and nothing else.
  static func isCertain(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let first = line.first, bytes[first] == UInt8(ascii: "#"),
      LineKind(bytes, line) == .heading
    else { return false }
    return Identifier.isValid(ItemHeading(bytes, line).name)
  }
}
