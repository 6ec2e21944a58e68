extension Draft {
  /// Takes one `key: value` line below the heading.
  mutating func takeMetadata(
    _ field: KeyValue, _ bytes: [UInt8], line: Int, log: inout FindingLog
  ) {
    let name = String(decoding: bytes[field.key], as: UTF8.self)
    let value = ParagraphBuilder.line(bytes, field.value)
    let key = ItemKey(rawValue: name).flatMap { isAllowed($0) ? $0 : nil }
    if value.isEmpty {
      log.add(MetadataProblem.emptyValue(name.excerpt()), line: line)
      return
    }
    guard let key else {
      item.extra.append(MetadataField(key: name, value: value))
      if !name.hasPrefix("x-") {
        let keys = (kind == .item ? ItemKey.ofItem : [.lock]).map(\.rawValue)
        let suggestion = nearest(to: name, among: keys)
        log.add(MetadataProblem.unknownKey(name.excerpt(), suggestion: suggestion), line: line)
      }
      return
    }
    if !key.isList {
      if let earlier = metadataLines.first(where: { $0.key == key }) {
        let first = log.place(earlier.line).line
        log.add(MetadataProblem.repeatedKey(name, firstLine: first), line: line)
        return
      }
      metadataLines.append((key, line))
    }
    set(key, to: value, line: line, log: &log)
  }

  private func isAllowed(_ key: ItemKey) -> Bool {
    (key == .lock) == (kind == .itemSet)
  }

  private mutating func set(_ key: ItemKey, to value: String, line: Int, log: inout FindingLog) {
    switch key {
    case .system: item.system = value
    case .task: item.task = value
    case .objective: item.objective = value
    case .reference: item.references.append(value)
    case .discipline: addDisciplines(value, line: line, log: &log)
    case .exhibit: addExhibit(value, line: line, log: &log)
    case .difficulty:
      item.difficulty = Self.share(value)
      if item.difficulty == nil {
        log.add(MetadataProblem.badDifficulty(value.excerpt()), line: line)
      }
    case .time:
      item.expectedSeconds = Self.positive(value)
      if item.expectedSeconds == nil {
        log.add(MetadataProblem.badTime(value.excerpt()), line: line)
      }
    case .norm:
      item.timeNorm = ItemTimeNorm(reading: value)
      if item.timeNorm == nil {
        log.add(MetadataProblem.badNorm(value.excerpt()), line: line)
      }
    case .step:
      step = Self.positive(value)
      if step == nil { log.add(MetadataProblem.badStep(value.excerpt()), line: line) }
    case .type:
      item.allowsSeveralKeys = value == "multiple"
      if value != "multiple", value != "single" {
        log.add(MetadataProblem.badType(value.excerpt()), line: line)
      }
    case .lock:
      locksItems = value == "yes"
      if value != "yes", value != "no" {
        log.add(MetadataProblem.badLock(value.excerpt()), line: line)
      }
    case .itemSet:
      if Identifier.isValid(value.utf8) {
        itemSet = ItemID(value)
      } else {
        log.add(MetadataProblem.badItemSetName(value.excerpt()), line: line)
      }
    }
  }

  private mutating func addDisciplines(_ value: String, line: Int, log: inout FindingLog) {
    let names = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(Substring($0)).onOneLine }
    if names.contains("") { log.add(MetadataProblem.emptyDiscipline, line: line) }
    item.disciplines += names.filter { !$0.isEmpty }
  }

  private mutating func addExhibit(_ value: String, line: Int, log: inout FindingLog) {
    do throws(MetadataProblem) {
      item.exhibits.append(try Exhibit(reading: value))
    } catch {
      log.add(error, line: line)
    }
  }

  /// A number from 0 to 1 in plain notation; nil for anything else.
  private static func share(_ value: String) -> Double? {
    let isPlain = value.utf8.allSatisfy { $0.isASCIIDigit || "eE.-".utf8.contains($0) }
    guard isPlain, let number = Double(value), (0...1).contains(number) else { return nil }
    return number.magnitude
  }

  /// A whole number above 0, digits only, at most 9 of them; nil for anything else.
  private static func positive(_ value: String) -> Int? {
    guard value.utf8.count <= 9, value.utf8.allSatisfy(\.isASCIIDigit), let number = Int(value),
      number > 0
    else { return nil }
    return number
  }
}
