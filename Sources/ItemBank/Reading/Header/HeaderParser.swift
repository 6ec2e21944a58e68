/// Turns the lines of a front matter into a header.
enum HeaderParser {
  enum Kind { case wholeSet, partOfFolder }

  /// The keys the format knows, in the order the writer puts them.
  enum Key: String, CaseIterable {
    case qset, id, title, version, language, author, license, source, review, profile
  }

  /// The header, and whether its format version is one this reader knows (or missing).
  static func read(
    _ front: FrontMatter, _ bytes: [UInt8], as kind: Kind, _ log: inout FindingLog
  ) -> (header: QuestionSetHeader, isKnownVersion: Bool) {
    var header = QuestionSetHeader()
    var isKnownVersion = true
    var seen: Set<Key> = []
    for line in front.lines {
      if bytes[line.textStart] == UInt8(ascii: "#") {
        let comment = bytes[line.text].dropFirst().drop(while: \.isBlank)
        let text = ParagraphBuilder.line(bytes, comment.startIndex..<line.end)
        header.extra.append(MetadataField(key: MetadataField.commentKey, value: text))
        continue
      }
      guard let field = KeyValue(bytes, line.range) else {
        let text = ParagraphBuilder.line(bytes, line.text).excerpt()
        log.add(HeaderProblem.noHeaderLine(text), line: line.number)
        continue
      }
      let name = String(decoding: bytes[field.key], as: UTF8.self)
      let value = ParagraphBuilder.line(bytes, field.value)
      if value.isEmpty {
        log.add(HeaderProblem.emptyValue(name.excerpt()), line: line.number)
        continue
      }
      guard let key = Key(rawValue: name) else {
        header.extra.append(MetadataField(key: name, value: value))
        checkUnknown(name, line.number, &log)
        continue
      }
      if key != .author, !seen.insert(key).inserted {
        log.add(HeaderProblem.repeatedKey(name), line: line.number)
        continue
      }
      if key == .qset {
        isKnownVersion = value == "1"
        if !isKnownVersion {
          log.add(HeaderProblem.unknownFormatVersion(value.excerpt()), line: line.number)
        }
        continue
      }
      header.set(key, to: value)
      check(key, value, kind, line.number, &log)
    }
    checkCompleteness(seen, kind, front, &log)
    return (header, isKnownVersion)
  }

  private static func checkUnknown(_ name: String, _ line: Int, _ log: inout FindingLog) {
    guard !name.hasPrefix("x-") else { return }
    let suggestion = nearest(to: name, among: Key.allCases.map(\.rawValue))
    log.add(HeaderProblem.unknownKey(name.excerpt(), suggestion: suggestion), line: line)
  }

  private static func check(
    _ key: Key, _ value: String, _ kind: Kind, _ line: Int, _ log: inout FindingLog
  ) {
    if key == .id, !Identifier.isValid(value.utf8) {
      log.add(HeaderProblem.badSetID(value.excerpt()), line: line)
    }
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    if value.utf8.count > 1, let first = value.utf8.first, first == value.utf8.last,
      quotes.contains(first)
    {
      log.add(HeaderProblem.quotedValue(key.rawValue), line: line)
    }
    if kind == .partOfFolder, key != .title {
      log.add(HeaderProblem.keyOfWholeSet(key.rawValue), line: line)
    }
  }

  private static func checkCompleteness(
    _ seen: Set<Key>, _ kind: Kind, _ front: FrontMatter, _ log: inout FindingLog
  ) {
    // Without any front matter one finding says it all.
    if front.lines.isEmpty, log.errorCount > 0 { return }
    if !seen.contains(.qset) { log.add(HeaderProblem.missingFormatVersion, line: 1) }
    if kind == .wholeSet, !seen.contains(.id) { log.add(HeaderProblem.missingSetID, line: 1) }
    if !seen.contains(.title) { log.add(HeaderProblem.missingTitle, line: 1) }
  }
}

extension QuestionSetHeader {
  /// Sets what a key stands for; an id that cannot be one is left out.
  fileprivate mutating func set(_ key: HeaderParser.Key, to value: String) {
    switch key {
    case .qset: break
    case .id: if Identifier.isValid(value.utf8) { id = QuestionSetID(value) }
    case .title: title = value
    case .version: version = value
    case .language: language = value
    case .author: authors.append(value)
    case .license: license = value
    case .source: source = value
    case .review: review = value
    case .profile: profile = value
    }
  }
}

extension MetadataField {
  /// The key under which a comment line of a header is kept.
  static let commentKey = "#"
}
