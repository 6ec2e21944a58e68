extension ProfileParser {
  /// The entries of the day's `blocks` in order; nil, with a finding, where there are none.
  mutating func entries(in fields: inout ProfileFields) -> [ProfileEntry]? {
    guard let field = fields.take(.blocks) else { return missing(.blocks, in: fields) }
    let entries = entryList(field, place: .block)
    let count = entries.flattened.reduce(0) { sum, entry in
      if case .blocks(_, let count) = entry.content { sum + count } else { sum }
    }
    guard count <= ProfileReader.blockLimit else {
      add(.tooManyBlocks(count), line: field.line)
      return nil
    }
    return entries.isEmpty ? nil : entries
  }

  /// The entries of one list; one mapping alone counts as a list of one.
  private mutating func entryList(
    _ field: YAMLField, place: ProfileKey.Place
  ) -> [ProfileEntry] {
    let elements: [YAMLNode] =
      switch field.value.content {
      case .list(let elements): elements
      case .text, .mapping: [field.value]
      }
    if elements.isEmpty { add(.noValue(.blocks), line: field.line) }
    var entries: [ProfileEntry] = []
    for element in elements {
      entries.append(ProfileEntry(line: element.line, content: content(element, place: place)))
    }
    checkBreaks(in: entries, ofSession: place == .blockInSession)
    return entries
  }

  private mutating func content(
    _ node: YAMLNode, place: ProfileKey.Place
  ) -> ProfileEntry.Content {
    guard var fields = fields(node, .blocks, place: place) else { return .unread }
    if fields.holds(.session) {
      guard place == .block else {
        add(.sessionInSession, line: node.line)
        return .unread
      }
      fields.place = .session
      return session(&fields) ?? .unread
    }
    if fields.holds(.break) {
      fields.place = .scheduledBreak
      let scheduled = fields.take(.break).flatMap { scheduledBreak($0) }
      reportUnknown(fields)
      return scheduled.map { .scheduledBreak($0) } ?? .unread
    }
    return alikeBlocks(&fields) ?? .unread
  }

  private mutating func session(_ fields: inout ProfileFields) -> ProfileEntry.Content? {
    let limit = fields.take(.session).flatMap { duration($0, .session) }
    let entries: [ProfileEntry]? =
      fields.take(.blocks).map { entryList($0, place: .blockInSession) }
      ?? missing(.blocks, in: fields)
    reportUnknown(fields)
    guard let limit, let entries, !entries.isEmpty else { return nil }
    checkLimits(of: entries, within: limit, line: fields.line)
    return .session(limit: limit, entries)
  }

  private mutating func scheduledBreak(_ field: YAMLField) -> ExamProfile.ScheduledBreak? {
    guard let text = text(field, .break) else { return nil }
    switch text {
    case "pool": return .pooled
    case "untimed": return .untimed
    default:
      guard let length = Milliseconds(durationText: text) else {
        add(.badBreak(text), line: field.line)
        return nil
      }
      guard length > .zero else {
        add(.zeroDuration(.break), line: field.line)
        return nil
      }
      return .fixed(length)
    }
  }

  /// `count` blocks of the same size.
  private mutating func alikeBlocks(_ fields: inout ProfileFields) -> ProfileEntry.Content? {
    // Where nothing of a block is there, what is unknown says enough.
    guard fields.holds(.count) || fields.holds(.items) || fields.holds(.limit) || fields.isEmpty
    else {
      reportUnknown(fields)
      return nil
    }
    let isInSession = fields.place == .blockInSession
    let count = fields.take(.count).map { blockCount($0) } ?? 1
    let items = fields.take(.items).map { itemRange($0) } ?? missing(.items, in: fields)
    let limitField = fields.take(.limit)
    if limitField == nil, !isInSession { add(.missingKey(.limit), line: fields.line) }
    let limit = limitField.flatMap { duration($0, .limit) }
    reportUnknown(fields)
    guard let count, let items, limit != nil || (limitField == nil && isInSession) else {
      return nil
    }
    return .blocks(.init(items: items, limit: limit), count: count)
  }

  private mutating func blockCount(_ field: YAMLField) -> Int? {
    guard let text = text(field, .count) else { return nil }
    guard let count = Int(digits: text), (1...ProfileReader.blockLimit).contains(count) else {
      add(.badCount(text), line: field.line)
      return nil
    }
    return count
  }

  private mutating func itemRange(_ field: YAMLField) -> ClosedRange<Int>? {
    guard let text = text(field, .items) else { return nil }
    // A dash from a word processor is as good as one from the keyboard.
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { Int(digits: $0.filter { $0 != " " }) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      1 <= first, first <= last, last <= ProfileReader.itemLimit
    else {
      add(.badItems(text), line: field.line)
      return nil
    }
    return first...last
  }
}

extension Int {
  /// A number of one to six digits and nothing else.
  init?(digits: String) {
    let isDigits = digits.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isDigits, (1...6).contains(digits.utf8.count) else { return nil }
    self.init(digits)
  }
}
