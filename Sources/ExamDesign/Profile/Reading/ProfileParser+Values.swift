import ItemBank

extension ProfileParser {
  /// A field's text on one line; nil, with a finding, where it is empty, a list or a mapping.
  mutating func text(_ field: YAMLField, _ key: ProfileKey) -> String? {
    text(field.value, key)
  }

  mutating func text(_ node: YAMLNode, _ key: ProfileKey) -> String? {
    guard case .text(let raw) = node.content else {
      add(.wrongShape(key), line: node.line)
      return nil
    }
    let text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else {
      add(.noValue(key), line: node.line)
      return nil
    }
    return text
  }

  mutating func text(
    _ key: ProfileKey, in fields: inout ProfileFields, isNeeded: Bool
  ) -> String? {
    guard let field = fields.take(key) else {
      return isNeeded ? missing(key, in: fields) : nil
    }
    return text(field, key)
  }

  /// A name that can be typed at a prompt.
  mutating func name(_ key: ProfileKey, in fields: inout ProfileFields) -> String? {
    guard let field = fields.take(key) else { return missing(key, in: fields) }
    guard let text = text(field, key) else { return nil }
    guard (1...80).contains(text.utf8.count), text.utf8.allSatisfy(\.isNameByte) else {
      add(.badID(key, text), line: field.line)
      return nil
    }
    return text
  }

  mutating func duration(
    _ field: YAMLField, _ key: ProfileKey, mayBeZero: Bool = false
  ) -> Milliseconds? {
    duration(field.value, key, mayBeZero: mayBeZero)
  }

  mutating func duration(
    _ node: YAMLNode, _ key: ProfileKey, mayBeZero: Bool = false
  ) -> Milliseconds? {
    guard let text = text(node, key) else { return nil }
    guard let length = Milliseconds(durationText: text) else {
      add(.badDuration(key, text), line: node.line)
      return nil
    }
    guard length > .zero || mayBeZero else {
      add(.zeroDuration(key), line: node.line)
      return nil
    }
    return length
  }

  /// One of a few words.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ field: YAMLField, _ key: ProfileKey
  ) -> Word? {
    guard let text = text(field, key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      let suggestion = nearest(to: text, among: words)
      add(.unknownWord(key, text, suggestion: suggestion, words: words), line: field.line)
      return nil
    }
    return word
  }

  mutating func date(_ key: ProfileKey, in fields: inout ProfileFields) -> CalendarDate? {
    guard let field = fields.take(key), let text = text(field, key) else { return nil }
    guard let date = CalendarDate(text) else {
      add(.badDate(key, text), line: field.line)
      return nil
    }
    return date
  }

  /// The elements of a list; one value alone counts as a list of one.
  mutating func list(_ key: ProfileKey, in fields: inout ProfileFields) -> [YAMLNode] {
    guard let field = fields.take(key) else { return [] }
    return switch field.value.content {
    case .list(let elements): elements
    case .text, .mapping: [field.value]
    }
  }

  mutating func texts(_ key: ProfileKey, in fields: inout ProfileFields) -> [String] {
    var texts: [String] = []
    for node in list(key, in: &fields) {
      if let text = text(node, key) { texts.append(text) }
    }
    return texts
  }

  /// The fields of a mapping; nil, with a finding, where the node is none.
  mutating func fields(
    _ node: YAMLNode, _ key: ProfileKey, place: ProfileKey.Place
  ) -> ProfileFields? {
    switch node.content {
    case .mapping(let fields): return ProfileFields(fields, line: node.line, place: place)
    case .text(""): add(.noValue(key), line: node.line)
    case .text, .list: add(.wrongShape(key), line: node.line)
    }
    return nil
  }
}

extension UInt8 {
  /// A letter A–Z or a–z, a digit, `.`, `_` or `-`.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
