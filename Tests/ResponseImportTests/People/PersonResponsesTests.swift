import ExamAnalytics
import ResponseImport
import Testing

/// The rows of one person put together.
@Suite struct PersonResponsesTests {
  static func person(
    _ columns: String, _ rows: String, scale: ConfidenceScale = .share, limit: Double? = nil
  ) throws -> PersonResponses {
    let text = "person,item,\(columns)\n"
    let layout = try ResponseLayout(start: Array(text.utf8))
    var reader = RowReader(layout)
    reader.append(Array(rows.split(separator: " ").map { "p,\($0)\n" }.joined().utf8))
    reader.finish()
    var read: [ResponseRow] = []
    while let reading = reader.next() {
      if case .row(let row, _) = reading { read.append(row) }
    }
    return PersonResponses(person: "p", rows: read, scale: scale, blockLimit: limit)
  }

  /// A file that scores nothing makes no blank wrong.
  @Test func blanksOfAFileWithoutScores() throws {
    let timed = try Self.person("seconds,omitted", "a,40,0 b,20,1 c,0,1")
    #expect(timed.responses.map(\.outcome) == [.unscorable, .unanswered, .notReached])
    #expect(timed.responses.allSatisfy { $0.isRight == nil && $0.isRightOnExam == nil })
    let scored = try Self.person("seconds,omitted,correct", "a,40,0,1 b,20,1,NA c,0,1,NA")
    #expect(scored.responses.map(\.isRight) == [true, false, nil])
    #expect(scored.responses.map(\.isRightOnExam) == [true, false, false])
  }

  /// The order of items, each with block, place in block and position.
  private static func order(_ person: PersonResponses) -> String {
    zip(person.items, person.responses)
      .map { "\($0):\($1.block).\($1.placeInBlock).\($1.position)/\($1.blockItemCount)" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    // By position, whatever the order of the rows, and whatever the steps.
    ("position,correct", "c,3,1 a,1,1 b,2,0", "a:0.0.0/3 b:0.1.1/3 c:0.2.2/3"),
    ("position,correct", "c,300,1 a,-1,1 b,2.5,0", "a:0.0.0/3 b:0.1.1/3 c:0.2.2/3"),
    // Without positions as they stand.
    ("correct", "c,1 a,1 b,0", "c:0.0.0/3 a:0.1.1/3 b:0.2.2/3"),
    ("position,correct", "c,,1 a,NA,1", "c:0.0.0/2 a:0.1.1/2"),
    // Blocks by their positions, whatever they are called.
    (
      "block,position,correct", "a,z,1,1 b,z,2,1 c,y,3,1",
      "a:0.0.0/2 b:0.1.1/2 c:1.0.2/1"
    ),
    // Positions that begin again: blocks by their numbers, else by their first rows.
    (
      "block,position,correct", "c,10,1,1 d,10,2,1 a,2,1,1 b,2,2,1",
      "a:0.0.0/2 b:0.1.1/2 c:1.0.2/2 d:1.1.3/2"
    ),
    (
      "block,position,correct", "c,two,1,1 a,one,1,1 d,two,2,1 b,one,2,1",
      "c:0.0.0/2 d:0.1.1/2 a:1.0.2/2 b:1.1.3/2"
    ),
    // What was not reached stands behind what was, in the block and in the sitting.
    (
      "block,position,correct,seconds", "a,1,1,1,9 b,1,2,,0 c,1,3,1,9 d,2,4,1,9",
      "a:0.0.0/3 c:0.1.1/3 d:1.0.2/1 b:0.2.3/3"
    ),
  ]) func orders(_ columns: String, _ rows: String, _ expected: String) throws {
    let person = try Self.person(columns, rows)
    #expect(Self.order(person) == expected)
    #expect(person.refused == [])
  }

  @Test(arguments: [
    (
      "position,correct", "a,1,1 a,2,1 b,3,1", "a b",
      ["3: the person has item 'a' on line 2 already"]
    ),
    (
      "position,correct", "a,1,1 b,1,1 c,2,1", "a c",
      ["3: the person has position 1 on line 2 already"]
    ),
    (
      "block,position,correct", "a,1,1,1 b,2,1,1 c,2,1,1", "a b",
      ["4: the person has position 1 on line 3 already"]
    ),
    (
      "position,correct", "a,1,1 b,,1 c,2,1", "a c",
      ["3: 'position' is empty here, while other rows of the person have it"]
    ),
    (
      "block,limit,correct", "a,1,60,1 b,1,,1 c,1,90,1 d,2,90,1", "a b d",
      ["4: the limit 90 is not the one of the same block on line 2"]
    ),
  ]) func refusals(
    _ columns: String, _ rows: String, _ items: String, _ refused: [String]
  ) throws {
    let person = try Self.person(columns, rows)
    #expect(person.items.joined(separator: " ") == items)
    #expect(person.refused.map { "\($0.line): \($0.problem.message)" } == refused)
    #expect(person.refused.allSatisfy { !$0.problem.remedy.isEmpty })
  }

  @Test func limitsHoldForTheirBlock() throws {
    let person = try Self.person("block,limit,correct", "a,1,60,1 b,1,,1 c,2,,1", limit: 90)
    #expect(person.responses.map(\.blockLimitSeconds) == [60, 60, 90])
  }

  @Test func whatWasNotReachedHasNoTime() throws {
    let person = try Self.person("omitted,seconds", "a,1,0 b,1,5 c,0,NA")
    #expect(person.items == ["b", "c", "a"])
    #expect(person.responses.map(\.seconds) == [5, 0, 0])
    #expect(person.responses.map(\.outcome) == [.unanswered, .unscorable, .notReached])
  }

  @Test(
    arguments: [
      (ConfidenceScale.share, [0.5, 1, nil]), (.percent, [0.005, 0.01, nil]),
      (.unclear(shareLine: 2, percentLine: 3), [nil, nil, nil]),
    ] as [(ConfidenceScale, [Double?])]) func confidences(
      _ scale: ConfidenceScale, _ expected: [Double?]
    ) throws
  {
    let person = try Self.person("correct,confidence", "a,1,0.5 b,1,1 c,1,NA", scale: scale)
    #expect(person.responses.map(\.confidence) == expected)
  }

  @Test(arguments: [
    ([0.5, 1, 0], ConfidenceScale.share), ([], .share), ([0, 1, 1], .share),
    ([0, 1, 70], .percent),
    ([0.5, 70, 0.2, 80], .unclear(shareLine: 1, percentLine: 2)),
  ]) func scales(_ stated: [Double], _ expected: ConfidenceScale) {
    var tally = ConfidenceTally()
    for (index, value) in stated.enumerated() { tally.add(value, line: index + 1) }
    #expect(tally.scale == expected)
  }
}
