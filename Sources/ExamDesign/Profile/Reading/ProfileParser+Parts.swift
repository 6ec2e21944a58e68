import ItemBank

extension ProfileParser {
  /// The first and last day of validity; nil is open.
  mutating func validity(
    in fields: inout ProfileFields
  ) -> (from: CalendarDate?, through: CalendarDate?) {
    guard let field = fields.take(.valid),
      var parts = self.fields(field.value, .valid, place: .validity)
    else { return (nil, nil) }
    let from = date(.from, in: &parts)
    let through = date(.through, in: &parts)
    reportUnknown(parts)
    if let from, let through, through < from {
      add(.datesReversed(from: from, through: through), line: field.line)
    }
    return (from, through)
  }

  /// All blocks of the day in order; nil where any could not be read.
  mutating func blocks(in fields: inout ProfileFields) -> [ExamProfile.Block]? {
    guard let field = fields.take(.blocks) else { return missing(.blocks, in: fields) }
    let elements: [YAMLNode] =
      switch field.value.content {
      case .list(let elements): elements
      case .text, .mapping: [field.value]
      }
    if elements.isEmpty { add(.noValue(.blocks), line: field.line) }
    var blocks: [ExamProfile.Block] = []
    var isWhole = !elements.isEmpty
    for element in elements {
      guard let alike = alikeBlocks(element) else {
        isWhole = false
        continue
      }
      blocks += alike
    }
    guard blocks.count <= ProfileReader.blockLimit else {
      add(.tooManyBlocks(blocks.count), line: field.line)
      return nil
    }
    return isWhole ? blocks : nil
  }

  /// `count` blocks of the same size.
  private mutating func alikeBlocks(_ node: YAMLNode) -> [ExamProfile.Block]? {
    guard var parts = fields(node, .blocks, place: .block) else { return nil }
    let count = parts.take(.count).map { blockCount($0) } ?? 1
    let items = parts.take(.items).map { itemRange($0) } ?? missing(.items, in: parts)
    let limit = parts.take(.limit).map { duration($0, .limit) } ?? missing(.limit, in: parts)
    reportUnknown(parts)
    guard let count, let items, let limit else { return nil }
    return Array(repeating: .init(items: items, limit: limit), count: count)
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

  /// Times left at which the examinee is warned, longest first, each once.
  mutating func warnings(
    in fields: inout ProfileFields, blocks: [ExamProfile.Block]?
  ) -> [Milliseconds] {
    let longest = blocks?.compactMap(\.limit).max()
    var warnings: [Milliseconds] = []
    for node in list(.warnings, in: &fields) {
      guard let time = duration(node, .warnings) else { continue }
      if warnings.contains(time) {
        add(.repeatedWarning(time), line: node.line)
      } else if let longest, time >= longest {
        add(.uselessWarning(time, longestBlock: longest), line: node.line)
      } else {
        warnings.append(time)
      }
    }
    return warnings.sorted(by: >)
  }

  mutating func sources(in fields: inout ProfileFields) -> [ExamProfile.Source] {
    var sources: [ExamProfile.Source] = []
    for node in list(.sources, in: &fields) {
      guard var parts = self.fields(node, .sources, place: .source) else { continue }
      let address = parts.take(.address).map { pageAddress($0) } ?? missing(.address, in: parts)
      let supports = text(.supports, in: &parts, isNeeded: true)
      let grade = parts.take(.grade).map { pageGrade($0) } ?? missing(.grade, in: parts)
      let date = date(.date, in: &parts)
      reportUnknown(parts)
      if let address, let supports, let grade {
        sources.append(.init(address: address, supports: supports, grade: grade, date: date))
      }
    }
    return sources
  }

  private mutating func pageAddress(_ field: YAMLField) -> String? {
    guard let text = text(field, .address) else { return nil }
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count, !text.contains(" ") else {
      add(.badAddress(text), line: field.line)
      return nil
    }
    return text
  }

  private mutating func pageGrade(_ field: YAMLField) -> ExamProfile.Source.Grade? {
    guard let text = text(field, .grade) else { return nil }
    guard let grade = ExamProfile.Source.Grade(rawValue: text) else {
      let words = ExamProfile.Source.Grade.allCases.map(\.rawValue)
      add(.badGrade(text, suggestion: nearest(to: text, among: words)), line: field.line)
      return nil
    }
    return grade
  }
}

extension Int {
  /// A number of one to six digits and nothing else.
  fileprivate init?(digits: String) {
    let isDigits = digits.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isDigits, (1...6).contains(digits.utf8.count) else { return nil }
    self.init(digits)
  }
}
