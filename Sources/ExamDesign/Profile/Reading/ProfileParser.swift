import ItemBank

/// Reads one profile (or blueprint) file, collecting findings on the way.
struct ProfileParser {
  private let file: String
  private(set) var findings: [Finding] = []
  private(set) var idLine = 1

  init(file: String) {
    self.file = sanitised(file)
  }

  /// Those of one line in the order they were made in.
  var findingsByLine: [Finding] {
    findings.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  /// The profile as far as it could be read; nil where anything needed is missing.
  mutating func profile(_ bytes: [UInt8]) -> ExamProfile? {
    guard var fields = root(bytes, place: .profile, first: .profile) else { return nil }
    let title = text(.title, in: &fields, isNeeded: true)
    let exam = name(.exam, in: &fields)
    let id = name(.profile, in: &fields)
    let validity = validity(in: &fields)
    let dayField = fields.take(.day)
    let day = dayField.map { duration($0, .day) } ?? missing(.day, in: fields)
    let tutorialField = fields.take(.tutorial)
    let tutorial = tutorialField.flatMap { duration($0, .tutorial) }
    let breakField = fields.take(.break)
    let breakPool = breakField.flatMap { duration($0, .break, mayBeZero: true) }
    let entries = entries(in: &fields)
    let betweenField = fields.take(.between)
    let written: BetweenBlocks? = betweenField.flatMap { word($0, .between) }
    let between = written ?? .clock
    let parts = entries?.parts(between: between)
    let rules = rules(in: &fields, between: between)
    let warnings = warnings(in: &fields, longestBlock: parts?.longestBlock)
    let sources = sources(in: &fields)
    let unconfirmed = texts(.unconfirmed, in: &fields)
    reportUnknown(fields)
    // With a length unread, what follows would only repeat that finding.
    guard let id, let exam, let title, let day, let entries, let parts,
      (tutorialField == nil) == (tutorial == nil), (breakField == nil) == (breakPool == nil),
      (betweenField == nil) == (written == nil)
    else { return nil }
    let profile = ExamProfile(
      id: id, title: title, exam: exam, validFrom: validity.from, validThrough: validity.through,
      sources: sources, unconfirmed: unconfirmed, day: day, tutorial: tutorial,
      breakPool: breakPool ?? .zero, parts: parts, rules: rules, warnings: warnings)
    check(profile, entries, between: between, breakField: breakField)
    if profile.scheduledTime != day {
      add(.dayDiffers(.init(of: profile)), line: dayField?.line ?? 1)
    }
    return profile
  }

  /// The fields of the file; `first` is the key such files begin with, for remedies.
  mutating func root(
    _ bytes: [UInt8], place: ProfileKey.Place, first: ProfileKey
  ) -> ProfileFields? {
    do throws(YAMLFault) {
      guard let root = try YAMLDocument.read(bytes) else {
        add(.empty(first: first), line: 1)
        return nil
      }
      switch root.content {
      case .mapping(let fields):
        idLine = fields.first { $0.key == ProfileKey.profile.rawValue }?.line ?? 1
        return ProfileFields(fields, line: root.line, place: place)
      case .text(""): add(.empty(first: first), line: 1)
      case .text, .list: add(.noMapping(first: first), line: root.line)
      }
    } catch {
      add(error.problem, line: error.line)
    }
    return nil
  }

  mutating func add(_ problem: ProfileProblem, line: Int) {
    findings.append(
      Finding(
        severity: problem.severity, file: file, line: line, message: problem.message,
        remedy: problem.remedy))
  }

  mutating func missing<Value>(_ key: ProfileKey, in fields: ProfileFields) -> Value? {
    add(.missingKey(key), line: fields.line)
    return nil
  }

  mutating func reportUnknown(_ fields: ProfileFields) {
    for (line, problem) in fields.unknown { add(problem, line: line) }
  }
}
