import ExamAnalytics
import ResponseImport
import Testing

/// What the fields of a row mean, and what of them means nothing.
@Suite struct ResponseRowTests {
  static func row(
    _ fields: String, columns: String, separator: Separator = .comma
  ) throws -> RowReader.Reading? {
    let header = columns.replacing(",", with: String(UnicodeScalar(separator.rawValue)))
    let text = header + "\n" + fields + "\n"
    let layout = try ResponseLayout(start: Array(text.utf8))
    var reader = RowReader(layout)
    reader.append(Array(text.utf8.dropFirst(layout.bodyOffset)))
    reader.finish()
    return reader.next()
  }

  private func value<Value>(
    _ column: String, _ field: String, separator: Separator = .comma,
    _ path: (ResponseRow) -> Value
  ) throws -> Value? {
    let mark = String(UnicodeScalar(separator.rawValue))
    let reading = try Self.row(
      "p\(mark)i\(mark)1\(mark)\(field)", columns: "person,item,correct,\(column)",
      separator: separator)
    guard case .row(let row, _) = reading else { return nil }
    return path(row)
  }

  @Test(
    arguments: [
      ("12.5", 12.5), ("12", 12), ("0", 0), ("1e2", 100), (" 7 ", 7), ("86400", 86_400),
      ("", nil), ("NA", nil), ("na", nil), ("NaN", nil), ("null", nil), (".", nil), ("N/A", nil),
    ] as [(String, Double?)]) func seconds(_ field: String, _ expected: Double?) throws
  {
    #expect(try value("seconds", field) { $0.seconds } == .some(expected))
  }

  @Test(arguments: [Separator.semicolon, .tab]) func decimalCommas(_ separator: Separator) throws {
    #expect(try value("seconds", "12,25", separator: separator) { $0.seconds } == 12.25)
  }

  @Test func thousandthsOfSeconds() throws {
    #expect(try value("rt_ms", "83456") { $0.seconds } == 83.456)
  }

  /// The outcome by what the row says of being right, of being blank and of time.
  @Test(arguments: [
    ("1", "", "5", Outcome.right), ("1", "", "0", .right), ("1", "", "", .right),
    ("1", "0", "5", .right), ("0", "", "5", .wrong), ("0", "", "", .wrong),
    ("0", "0", "0", .wrong), ("0", "", "0", .notReached), ("", "", "5", .unscorable),
    ("", "0", "", .unscorable), ("", "", "", .notReached), ("NA", "NA", "0", .notReached),
    ("", "1", "5", .unanswered), ("0", "1", "5", .unanswered), ("0", "1", "0", .notReached),
    ("", "1", "", .notReached), ("TRUE", "no", "3", .right), ("Right", "F", "3", .right),
    ("wrong", "", "3", .wrong), ("0.0", "", "3", .wrong), ("1.0", "", "3", .right),
    ("yes", "", "3", .right), ("N", "", "3", .wrong),
  ]) func outcomes(
    _ correct: String, _ omitted: String, _ seconds: String, _ expected: Outcome
  ) throws {
    let reading = try Self.row(
      "p,i,\(correct),\(omitted),\(seconds)", columns: "person,item,correct,omitted,seconds")
    guard case .row(let row, _) = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    #expect(row.outcome == expected)
  }

  /// Without any times, what was left blank was seen.
  @Test func outcomesWithoutTimes() throws {
    let reading = try Self.row("p,i,,1", columns: "person,item,correct,omitted")
    guard case .row(let row, _) = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    #expect(row.outcome == .unanswered)
  }

  @Test func everyColumn() throws {
    let reading = try Self.row(
      "p 1,i-7,12,B,33.5,1,0,70%,1800,5,90,0,renal,pathology,diagnosis,4.25,99,0.5,120",
      columns:
        "person,item,position,block,seconds,correct,omitted,confidence,limit,options,expected,"
        + "difficulty,system,discipline,task,norm_intensity,norm_seconds,norm_spread,norm_people")
    guard case .row(let row, _) = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    #expect(row.line == 2)
    #expect(row.person == "p 1")
    #expect(row.item == "i-7")
    #expect(row.position == 12)
    #expect(row.block == "B")
    #expect(row.seconds == 33.5)
    #expect(row.outcome == .right)
    #expect(row.confidence == 70)
    #expect(row.limitSeconds == 1_800)
    #expect(row.optionCount == 5)
    #expect(row.expectedSeconds == 90)
    #expect(row.difficulty == 0.01)
    #expect(row.system == "renal")
    #expect(row.discipline == "pathology")
    #expect(row.task == "diagnosis")
    #expect(row.norm == TimeNorm(intensity: 4.25, spread: 0.5, people: 120))
  }

  /// What a file does not say of a norm: the usual spread, and enough people.
  @Test func aNormWithoutSpreadAndPeople() throws {
    let reading = try Self.row("p,i,1,4.2", columns: "person,item,correct,norm_intensity")
    guard case .row(let row, _) = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    #expect(row.norm == TimeNorm(intensity: 4.2, spread: 0.49, people: 50))
  }

  /// ln 82 by numpy 1.26.
  @Test func aNormFromItsGeometricMean() throws {
    let reading = try Self.row(
      "p,i,1,82,0.5,60", columns: "person,item,correct,norm_seconds,norm_spread,norm_people")
    guard case .row(let row, _) = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    #expect(row.norm.map { abs($0.intensity - 4.406_719_247_264_253) < 1e-14 } == true)
  }

  @Test(arguments: [
    (",i,1", "'person' is empty; write who answered"),
    ("p,,1", "'item' is empty; write a name for the item"),
    (
      "p,i",
      "the row has 2 fields, the first line has 3; "
        + "write one field for each column, in quotes where it holds the separator"
    ),
    (
      "p,i,1,2",
      "the row has 4 fields, the first line has 3; "
        + "write one field for each column, in quotes where it holds the separator"
    ),
    (
      "p,i,0.5",
      "correct '0.5' is neither yes nor no; "
        + "write 1 for right, 0 for wrong, or NA where it was not scored"
    ),
    (
      "p,i,\"1",
      "a quote is opened here and not closed; close it, or double it if it is part of the text"
    ),
    ("p,\"i\"x,1", "something follows a closing quote; double the quote if it is part of the text"),
    ("p,\"i\nj\",1", "'item' goes over several lines; look for a quote that does not belong there"),
  ]) func problemsOfRows(_ fields: String, _ sentence: String) throws {
    try expect(Self.row(fields, columns: "person,item,correct"), sentence)
  }

  @Test(arguments: [
    (
      "seconds", "12s",
      "seconds '12s' is no number; write it like 12.5, or NA where it is not known"
    ),
    (
      "seconds", "\"12,5\"",
      "seconds '12,5' is no number; write it like 12.5, or NA where it is not known"
    ),
    (
      "seconds", "inf",
      "seconds 'inf' is no number; write it like 12.5, or NA where it is not known"
    ),
    (
      "seconds", "0x1F",
      "seconds '0x1F' is no number; write it like 12.5, or NA where it is not known"
    ),
    (
      "seconds", "-1",
      "seconds '-1' cannot be; write seconds from 0 to a day, or NA where it is not known"
    ),
    (
      "seconds", "86401",
      "seconds '86401' cannot be; write seconds from 0 to a day, or NA where it is not known"
    ),
    (
      "position", "first",
      "position 'first' is no number; write it like 12.5, or NA where it is not known"
    ),
    (
      "omitted", "maybe",
      "omitted 'maybe' is neither yes nor no; write 1 for left blank, 0 for answered, or NA"
    ),
    (
      "omitted", "1",
      "the item is said to be left blank and to be correct; write 0 in one of the two"
    ),
    (
      "confidence", "101",
      "confidence '101' cannot be; write a share from 0 to 1 or a percentage from 0 to 100, "
        + "or NA where it is not known"
    ),
    ("limit", "0", "limit '0' cannot be; write a number above 0, or NA where it is not known"),
    (
      "expected", "-5",
      "expected '-5' cannot be; write a number above 0, or NA where it is not known"
    ),
    (
      "options", "4.5",
      "options '4.5' cannot be; write a whole number from 1 to 100, or NA where it is not known"
    ),
    (
      "difficulty", "-1.2",
      "difficulty '-1.2' cannot be; write the share that is right, from 0 to 1, "
        + "or NA where it is not known"
    ),
  ]) func problemsOfValues(_ column: String, _ field: String, _ sentence: String) throws {
    try expect(Self.row("p,i,1,\(field)", columns: "person,item,correct,\(column)"), sentence)
  }

  /// What tools append to rows is no value too many.
  @Test func separatorsAtTheEndDoNoHarm() throws {
    guard case .row = try Self.row("p,i,1,, ,", columns: "person,item,correct") else {
      Issue.record("refused")
      return
    }
  }

  private func expect(
    _ reading: RowReader.Reading?, _ sentence: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard case .refused(let row) = reading else {
      Issue.record("\(String(describing: reading))", sourceLocation: sourceLocation)
      return
    }
    #expect(row.line == 2, sourceLocation: sourceLocation)
    #expect(
      "\(row.problem.message); \(row.problem.remedy)" == sentence, sourceLocation: sourceLocation)
  }
}
