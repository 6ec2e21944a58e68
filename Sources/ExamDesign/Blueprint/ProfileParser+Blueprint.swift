extension ProfileParser {
  /// The blueprint as far as it could be read; nil where anything needed is missing.
  mutating func blueprint(_ bytes: [UInt8]) -> Blueprint? {
    guard var fields = root(bytes, place: .blueprint, first: .exam) else { return nil }
    let exam = name(.exam, in: &fields)
    let title = text(.title, in: &fields, isNeeded: true)
    let systems = areas(.systems, in: &fields, hasOnePerItem: true)
    let disciplines = areas(.disciplines, in: &fields, hasOnePerItem: false)
    let tasks = areas(.tasks, in: &fields, hasOnePerItem: true)
    let sources = sources(in: &fields)
    let unconfirmed = texts(.unconfirmed, in: &fields)
    reportUnknown(fields)
    guard let exam, let title, let systems, let disciplines, let tasks else { return nil }
    return Blueprint(
      exam: exam, title: title, sources: sources, unconfirmed: unconfirmed, systems: systems,
      disciplines: disciplines, tasks: tasks)
  }

  private mutating func areas(
    _ key: ProfileKey, in fields: inout ProfileFields, hasOnePerItem: Bool
  ) -> [Blueprint.Area]? {
    guard let field = fields.take(key) else { return missing(key, in: fields) }
    guard case .mapping(let entries) = field.value.content else {
      let isEmpty = field.value.content == .text("")
      add(isEmpty ? .noValue(key) : .wrongShape(key), line: field.value.line)
      return nil
    }
    guard !entries.isEmpty else {
      add(.noValue(key), line: field.line)
      return nil
    }
    var areas: [Blueprint.Area] = []
    for entry in entries {
      if let area = area(entry, key) { areas.append(area) }
    }
    guard areas.count == entries.count else { return nil }
    let least = areas.reduce(0) { $0 + $1.percent.lowerBound }
    let greatest = areas.reduce(0) { $0 + $1.percent.upperBound }
    if hasOnePerItem, !(least...greatest).contains(100) {
      add(.notHundredPercent(key, least: least, greatest: greatest), line: field.line)
    }
    return areas
  }

  private mutating func area(_ entry: YAMLField, _ key: ProfileKey) -> Blueprint.Area? {
    guard (1...80).contains(entry.key.utf8.count), entry.key.utf8.allSatisfy(\.isTagByte) else {
      add(.badTag(entry.key), line: entry.line)
      return nil
    }
    guard case .text(let text) = entry.value.content else {
      add(.wrongShape(key), line: entry.value.line)
      return nil
    }
    // A dash from a word processor is as good as one from the keyboard.
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { Int(digits: $0.filter { $0 != " " }) }
    guard ends.count == 2, let least = ends[0], let greatest = ends[1],
      least <= greatest, greatest <= 100
    else {
      add(.badPercent(tag: entry.key, text), line: entry.line)
      return nil
    }
    return Blueprint.Area(tag: entry.key, percent: least...greatest)
  }
}

extension UInt8 {
  /// A letter a–z, a digit or `-`.
  fileprivate var isTagByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
