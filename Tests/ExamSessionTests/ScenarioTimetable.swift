import ExamDesign
import ExamSession
import ItemBank

/// The timetable of a fixture, read line by line.
///
/// Parts in their order: `day LIMIT`, inside it `day LIMIT` and `session LIMIT` until `end`;
/// `tutorial TIME`, `block 2x5 [TIME] [sequence 2-3]` (2 items of 5 options), `blocks 4 2x5 [TIME]`,
/// `fixed-break TIME`, `pooled-break`, `untimed-break`. A limit may be `none`.
///
/// Rules: `pool TIME`, `gap none`, `overrun next-block`, `leaving clocks-stop`, `check-in TIME`,
/// `inactivity TIME`, `warnings none`.
///
/// Or `profile ID [blocks 3-4] [time 150] [break TIME] [days 2]`: the timetable of a profile that
/// comes with the program, with two items in every block.
struct ScenarioTimetable {
  private var blocks: [[FormItem]] = []
  private var parts: [Timetable.Part] = []
  private var containers: [Int] = []
  private var pool = Milliseconds.zero
  private var checkIn = Milliseconds.zero
  private var rules = ExamProfile.Rules()
  private var warnings: [Milliseconds]?
  private var fromProfile: Timetable?

  var timetable: Timetable {
    var timetable =
      fromProfile
      ?? Timetable(
        parts: parts, warnings: [.minutes(5), .minutes(2)], isPartial: false, breakPool: pool,
        rules: rules,
        checkIn: checkIn)
    if let warnings { timetable.warnings = warnings }
    timetable.checkIn = checkIn
    return timetable
  }

  var form: Form { Form(seed: 1, blocks: blocks) }

  /// Takes one line of the fixture; comments and empty lines say nothing.
  mutating func read(_ line: String) throws(ScenarioFault) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, first != "#" else { return }
    let time = words.count > 1 ? Milliseconds(scenarioText: words[1]) : nil
    switch (first, words.count > 1 ? words[1] : "") {
    case ("day", "none"): open(.day, limit: nil)
    case ("session", "none"): open(.session, limit: nil)
    case ("day", _) where time != nil: open(.day, limit: time)
    case ("session", _) where time != nil: open(.session, limit: time)
    case ("end", _): containers.removeLast()
    case ("tutorial", _) where time != nil: add(.tutorial, limit: time)
    case ("fixed-break", _) where time != nil: add(.fixedBreak, limit: time)
    case ("pooled-break", _): add(.pooledBreak, limit: nil)
    case ("untimed-break", _): add(.untimedBreak, limit: nil)
    case ("block", let size): try addBlock(size, words.dropFirst(2))
    case ("blocks", let count):
      for _ in 0..<(Int(count) ?? 0) { try addBlock(words[2], words.dropFirst(3)) }
    case ("profile", let id): try take(profile: id, words.dropFirst(2))
    default: try readRule(first, words.count > 1 ? words[1] : "", line: line)
    }
  }

  private mutating func readRule(
    _ name: String, _ value: String, line: String
  ) throws(ScenarioFault) {
    let time = Milliseconds(scenarioText: value)
    switch name {
    case "pool": if let time { return pool = time }
    case "check-in": if let time { return checkIn = time }
    case "inactivity":
      if let time { return rules.inactivity = .init(limit: time, warning: .seconds(30)) }
    case "gap": if let gap = Gap(rawValue: value) { return rules.gap = gap }
    case "overrun":
      if let policy = OverrunPolicy(rawValue: value) { return rules.overrunPolicy = policy }
    case "leaving": if value == "clocks-stop" { return rules.leavingStopsClocks = true }
    case "warnings": if value == "none" { return warnings = [] }
    default: break
    }
    throw .unknownLine(line)
  }

  private mutating func open(_ kind: Timetable.Kind, limit: Milliseconds?) {
    add(kind, limit: limit)
    containers.append(parts.count - 1)
  }

  private mutating func add(_ kind: Timetable.Kind, limit: Milliseconds?) {
    parts.append(.init(kind: kind, parent: containers.last, limit: limit))
  }

  private mutating func addBlock(
    _ size: String, _ rest: ArraySlice<String>
  ) throws(ScenarioFault) {
    let counts = size.split(separator: "x").compactMap { Int($0) }
    guard counts.count == 2 else { throw .unknownLine("block \(size)") }
    var sequence = 0..<0
    if let word = rest.firstIndex(of: "sequence") {
      let ends = rest[word + 1].split(separator: "-").compactMap { Int($0) }
      sequence = ends[0] - 1..<ends[1]
    }
    blocks.append(items(counts[0], options: counts[1], sequence: sequence))
    add(.block, limit: rest.first.flatMap { Milliseconds(scenarioText: $0) })
  }

  private func items(_ count: Int, options: Int, sequence: Range<Int>) -> [FormItem] {
    ExamSessionTests.form([Array(repeating: options, count: count)]).blocks[0].enumerated().map {
      index, item in
      var item = item
      if sequence.contains(index) {
        item.sequence = .init(itemSet: ItemID("case"), step: index - sequence.lowerBound + 1)
      }
      return item
    }
  }

  private mutating func take(
    profile id: String, _ words: ArraySlice<String>
  ) throws(ScenarioFault) {
    guard let profile = ProfileCatalogue().entries.first(where: { $0.profile.id == id })?.profile
    else { throw .unknownLine("profile \(id)") }
    var range: Range<Int>?
    var granted = Accommodations.none
    var rest = words
    while let name = rest.popFirst(), let value = rest.popFirst() {
      let ends = value.split(separator: "-").compactMap { Int($0) }
      switch name {
      case "blocks": range = ends[0] - 1..<ends[1]
      case "time": granted.timePercent = ends[0]
      case "days": granted.dayCount = ends[0]
      case "break": granted.extraBreak = Milliseconds(scenarioText: value) ?? .zero
      default: throw .unknownLine("profile \(id) \(name)")
      }
    }
    let timetable = Timetable(profile: profile, blocks: range, accommodations: granted)
    fromProfile = timetable
    blocks = timetable.blocks.map { _ in items(2, options: 5, sequence: 0..<0) }
  }
}
