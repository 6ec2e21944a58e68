/// What a line is by its first characters, indentation aside.
///
/// Forms that are nearly a marker have kinds of their own, so that the reader can say what to write
/// and the writer knows what to escape.
enum LineKind: Equatable {
  case blank
  /// `# id` or `# @id`; also `#` alone.
  case heading
  /// `#id`: a valid id directly behind the mark and nothing else.
  case headingWithoutSpace
  /// `## Name`.
  case section
  /// `##Name`.
  case sectionWithoutSpace
  /// Three or more `#`.
  case deepHeading
  /// Three or more `~` or backticks, and a name.
  case fence
  /// `? text`; also `?` alone.
  case leadIn
  /// `?text`.
  case leadInWithoutSpace
  /// `- [ ] text` or `- [x] text`; the text begins at `textStart`. Not canonical are
  /// `-[x]`, `- [X]`, `- []`, `* [ ]`, `[x]` and the like.
  case option(isKey: Bool, isCanonical: Bool, textStart: Int)
  /// `- [?]` with some other mark.
  case unknownOptionMark
  /// `> text`; also `>` alone.
  case rationale
  /// `>text`.
  case rationaleWithoutSpace
  /// Three or more dashes and nothing else.
  case rule
  /// `A) text` or `(A) text`.
  case letteredOption
  /// `Answer: B` and the like.
  case answerLine
  /// `<!-- …`.
  case comment
  /// `![…](…)`.
  case picture
  /// A leading backslash: what follows is text.
  case escaped
  case text
}

extension LineKind {
  /// Classifies the bytes in `range`, which begins behind the indentation.
  ///
  /// - Complexity: O(1) for running text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let first = range.first else {
      self = .blank
      return
    }
    switch bytes[first] {
    case UInt8(ascii: "\\"): self = .escaped
    case UInt8(ascii: "#"): self = Self.heading(bytes, range)
    case UInt8(ascii: "?"): self = Self.question(bytes, range)
    case UInt8(ascii: ">"):
      let isMarker = range.count == 1 || bytes[first + 1].isBlank
      self = isMarker ? .rationale : .rationaleWithoutSpace
    case UInt8(ascii: "~"), UInt8(ascii: "`"):
      self = Fence(opening: bytes, range) == nil ? .text : .fence
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "["):
      self = OptionMarker.kind(bytes, range)
    case UInt8(ascii: "<"): self = bytes[range].starts(with: "<!--".utf8) ? .comment : .text
    case UInt8(ascii: "!"): self = bytes[range].starts(with: "![".utf8) ? .picture : .text
    case UInt8(ascii: "("), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      self = Self.foreign(bytes, range)
    default: self = .text
    }
  }

  /// Whether the line begins a part of the file, whatever comes before it.
  var isMarker: Bool {
    switch self {
    case .heading, .headingWithoutSpace, .section, .sectionWithoutSpace, .deepHeading, .fence,
      .leadIn, .option, .unknownOptionMark, .rationale, .rule:
      true
    case .blank, .leadInWithoutSpace, .rationaleWithoutSpace, .letteredOption, .answerLine,
      .comment, .picture, .escaped, .text:
      false
    }
  }

  private static func heading(_ bytes: [UInt8], _ range: Range<Int>) -> LineKind {
    let level = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
    let rest = range.dropFirst(level)
    let hasSpace = rest.first.map { bytes[$0].isBlank } ?? true
    switch level {
    case 1 where hasSpace: return .heading
    case 1:
      let isSet = rest.first.map { bytes[$0] } == UInt8(ascii: "@")
      let name = bytes[rest].dropFirst(isSet ? 1 : 0)
      return Identifier.isValid(name) ? .headingWithoutSpace : .text
    case 2: return hasSpace ? .section : .sectionWithoutSpace
    default: return .deepHeading
    }
  }

  private static func question(_ bytes: [UInt8], _ range: Range<Int>) -> LineKind {
    guard let next = range.dropFirst().first.map({ bytes[$0] }) else { return .leadIn }
    if next.isBlank { return .leadIn }
    return next.isASCIILetter ? .leadInWithoutSpace : .text
  }

  /// Marks of other formats: `A) …`, `(A) …`, `Answer: B`.
  private static func foreign(_ bytes: [UInt8], _ range: Range<Int>) -> LineKind {
    let isOpened = bytes[range.lowerBound] == UInt8(ascii: "(")
    let rest = bytes[range.dropFirst(isOpened ? 1 : 0)]
    guard let letter = rest.first, letter.isASCIILetter else { return .text }
    let second = rest.dropFirst()
    if second.first == UInt8(ascii: ")") {
      let third = second.dropFirst().first
      return third.map(\.isBlank) ?? true ? .letteredOption : .text
    }
    switch letter | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "k"):
      return isAnswerLine(rest) ? .answerLine : .text
    default: return .text
    }
  }

  private static func isAnswerLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(16).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let word = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    guard ["answer", "ans", "correct", "correct answer", "key"].contains(word) else { return false }
    let value = line[(colon + 1)...].drop(while: \.isBlank)
    guard let letter = value.first, letter.isASCIILetter else { return false }
    return value.dropFirst().allSatisfy { !$0.isASCIILetter && !$0.isBlank }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
