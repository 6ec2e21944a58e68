import ItemBank
import Yams

/// Reads one small YAML document a person wrote.
///
/// Anchors and aliases are refused: nobody needs them here, and a few lines of them can stand for
/// more data than any machine holds.
enum YAMLDocument {
  static let byteLimit = 65_536

  /// How many `*name` a file may hold beside an `&name` before it is refused unread.
  ///
  /// With no more, even a mapping key built of aliases of aliases stays small.
  private static let aliasLimit = 20

  /// The document's root; nil for a file without content.
  static func read(_ bytes: [UInt8]) throws(YAMLFault) -> YAMLNode? {
    guard bytes.count <= byteLimit else {
      throw YAMLFault(line: 1, problem: .tooLarge(bytes: bytes.count))
    }
    let text = try decoded(bytes)
    try refuseManyAliases(bytes)
    do {
      let parser = try Parser(yaml: text, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      // The parser holds the anchors; nodes only point at them.
      return try withExtendedLifetime(parser) { try node(root, emptyLine: 1) }
    } catch let fault as YAMLFault {
      throw fault
    } catch {
      throw YAMLFault(error, text: text)
    }
  }

  private static func decoded(_ bytes: [UInt8]) throws(YAMLFault) -> String {
    let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: bom) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw YAMLFault(line: bad + 1, problem: .notUTF8)
  }

  private static func refuseManyAliases(_ bytes: [UInt8]) throws(YAMLFault) {
    func names(_ mark: UInt8) -> [Int] {
      bytes.indices.dropLast().filter { bytes[$0] == mark && bytes[$0 + 1] > 0x20 }
    }
    let aliases = names(UInt8(ascii: "*"))
    guard aliases.count > aliasLimit, !names(UInt8(ascii: "&")).isEmpty else { return }
    let line = bytes[..<aliases[0]].count { $0 == 0x0A } + 1
    throw YAMLFault(line: line, problem: .alias)
  }

  private static func node(_ source: Node, emptyLine: Int) throws(YAMLFault) -> YAMLNode {
    let line = source.mark?.line ?? emptyLine
    guard source.anchor == nil else { throw YAMLFault(line: line, problem: .alias) }
    switch source {
    case .scalar(let scalar):
      let text = sanitised(scalar.string)
      // An empty value has the place where the next thing begins.
      return YAMLNode(line: text.isEmpty ? emptyLine : line, content: .text(text))
    case .sequence(let sequence):
      var list: [YAMLNode] = []
      for element in sequence { list.append(try node(element, emptyLine: line)) }
      return YAMLNode(line: line, content: .list(list))
    case .mapping(let mapping):
      var fields: [YAMLField] = []
      for (key, value) in mapping {
        let keyNode = try node(key, emptyLine: line)
        guard case .text(let name) = keyNode.content else {
          throw YAMLFault(line: keyNode.line, problem: .keyNoText)
        }
        fields.append(
          YAMLField(
            key: name, line: keyNode.line, value: try node(value, emptyLine: keyNode.line)))
      }
      return YAMLNode(line: line, content: .mapping(fields))
    case .alias:
      throw YAMLFault(line: line, problem: .alias)
    }
  }
}
