package import ItemBank

/// What can be wrong with the first line of a file of responses.
package enum HeaderProblem: Error, Hashable, Sendable {
  case empty
  case notUTF8
  /// A column nothing goes without; `near` is an unknown name that may mean it.
  case missing(ResponseColumn, near: String?)
  case nothingToAnalyze
  case repeated(ResponseColumn, names: [String])
  /// A column is not read because another says the same under its own name.
  case passedOver(String, ResponseColumn)
  case unknown(String, suggestion: String)
  case ignored([String])
  case partOfNorm

  package var severity: Finding.Severity {
    switch self {
    case .empty, .notUTF8, .missing, .nothingToAnalyze, .repeated: .error
    case .passedOver, .unknown, .ignored, .partOfNorm: .warning
    }
  }

  /// What is wrong, one sentence without a final full stop.
  package var message: String {
    switch self {
    case .empty: "the file has no line with the names of its columns"
    case .notUTF8: "the file is no text in UTF-8"
    case .missing(let column, _): "there is no column '\(column.rawValue)'"
    case .nothingToAnalyze: "there is neither a column 'seconds' nor a column 'correct'"
    case .repeated(let column, let names):
      "the columns \(Self.list(names)) all mean '\(column.rawValue)'"
    case .passedOver(let name, let column):
      "the column '\(sanitised(name))' is not read, since '\(column.rawValue)' is there"
    case .unknown(let name, _): "the column '\(sanitised(name))' is not known and not read"
    case .ignored(let names):
      "the \(names.count == 1 ? "column" : "columns") \(Self.list(names)) "
        + "\(names.count == 1 ? "is" : "are") not known and not read"
    case .partOfNorm: "item time norms have no mean, so none are used"
    }
  }

  /// What to do, one sentence without a final full stop.
  package var remedy: String {
    switch self {
    case .empty: "write it first, such as person,item,position,seconds,correct"
    case .notUTF8: "save it as CSV in UTF-8"
    case .missing(let column, let near?):
      "write '\(column.rawValue)' where '\(sanitised(near))' stands, if it means that"
    case .missing(let column, nil):
      "name it so in the first line; also known: "
        + column.synonyms.prefix(4).joined(separator: ", ")
    case .nothingToAnalyze: "add one of them"
    case .repeated(let column, _):
      "name the one that is meant '\(column.rawValue)' and the others otherwise"
    case .passedOver: "nothing has to be done if that is right"
    case .unknown(_, let suggestion): "did you mean '\(suggestion)'"
    case .ignored: "help analyze lists the columns that are"
    case .partOfNorm:
      "add norm_intensity (the mean of ln seconds) or norm_seconds (the geometric mean)"
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { "'\(sanitised($0))'" }
    return shown.joined(separator: ", ") + (names.count > 12 ? " …" : "")
  }
}
