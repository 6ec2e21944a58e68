import ItemBank

/// Why a row of a file of responses is not used.
package enum RowProblem: Error, Hashable, Sendable {
  case flaw(Record.Flaw)
  case fieldCount(Int, expected: Int)
  case lineBreak(ResponseColumn)
  case empty(ResponseColumn)
  case noNumber(ResponseColumn, String)
  case outOfRange(ResponseColumn, String)
  case noTruth(ResponseColumn, String)
  case omittedAndCorrect
  case noPosition
  case repeatedItem(String, firstLine: Int)
  case repeatedPosition(String, firstLine: Int)
  case otherLimit(String, firstLine: Int)

  /// What is wrong, one sentence without a final full stop.
  package var message: String {
    switch self {
    case .flaw(.openQuote): "a quote is opened here and not closed"
    case .flaw(.textBehindQuote): "something follows a closing quote"
    case .flaw(.tooLong): "the row is longer than \(Record.longestRow) bytes"
    case .fieldCount(let count, let expected):
      "the row has \(count) \(count == 1 ? "field" : "fields"), the first line has \(expected)"
    case .lineBreak(let column): "'\(column.rawValue)' goes over several lines"
    case .empty(let column): "'\(column.rawValue)' is empty"
    case .noNumber(let column, let text): "\(column.rawValue) '\(text)' is no number"
    case .outOfRange(let column, let text): "\(column.rawValue) '\(text)' cannot be"
    case .noTruth(let column, let text): "\(column.rawValue) '\(text)' is neither yes nor no"
    case .omittedAndCorrect: "the item is said to be left blank and to be correct"
    case .noPosition: "'position' is empty here, while other rows of the person have it"
    case .repeatedItem(let item, let line): "the person has item '\(item)' on line \(line) already"
    case .repeatedPosition(let place, let line):
      "the person has position \(place) on line \(line) already"
    case .otherLimit(let limit, let line):
      "the limit \(limit) is not the one of the same block on line \(line)"
    }
  }

  /// What to write instead, one sentence without a final full stop.
  package var remedy: String {
    switch self {
    case .flaw(.openQuote): "close it, or double it if it is part of the text"
    case .flaw(.textBehindQuote): "double the quote if it is part of the text"
    case .flaw(.tooLong): "look for a quote that is not closed"
    case .fieldCount: "write one field for each column, in quotes where it holds the separator"
    case .lineBreak: "look for a quote that does not belong there"
    case .empty(.person): "write who answered"
    case .empty: "write a name for the item"
    case .noNumber: "write it like 12.5, or NA where it is not known"
    case .outOfRange(let column, _): "write \(Self.range(of: column)), or NA where it is not known"
    case .noTruth(.omitted, _): "write 1 for left blank, 0 for answered, or NA"
    case .noTruth: "write 1 for right, 0 for wrong, or NA where it was not scored"
    case .omittedAndCorrect: "write 0 in one of the two"
    case .noPosition: "write it, or leave it empty in all rows of the person"
    case .repeatedItem: "give the person's second sitting another name of the person"
    case .repeatedPosition: "number the items of a person, or of a block, without repetition"
    case .otherLimit: "write the same limit in all rows of a block"
    }
  }

  private static func range(of column: ResponseColumn) -> String {
    switch column {
    case .confidence: "a share from 0 to 1 or a percentage from 0 to 100"
    case .difficulty: "the share that is right, from 0 to 1"
    case .options: "a whole number from 1 to \(ResponseRow.mostOptions)"
    case .normPeople: "a whole number above 0"
    case .seconds: "seconds from 0 to a day"
    case .milliseconds: "milliseconds from 0 to a day"
    case .normIntensity: "the mean of ln seconds, from -3 to 12"
    default: "a number above 0"
    }
  }
}

extension Record {
  static var longestRow: Int { RecordReader.longest }
}

/// A row that is not used: where it is and why.
package struct RefusedRow: Hashable, Sendable {
  package let line: Int
  package let problem: RowProblem

  package init(line: Int, problem: RowProblem) {
    self.line = line
    self.problem = problem
  }
}
