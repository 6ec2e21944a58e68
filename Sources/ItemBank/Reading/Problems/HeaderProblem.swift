/// What can be wrong in front matter or in a `set.yaml`.
enum HeaderProblem: Problem {
  case missingFrontMatter
  case unclosedFrontMatter
  case missingFormatVersion
  case unknownFormatVersion(String)
  case noHeaderLine(String)
  case unknownKey(String, suggestion: String?)
  case repeatedKey(String)
  case emptyValue(String)
  case quotedValue(String)
  case badSetID(String)
  case missingSetID
  case missingTitle
  case keyOfWholeSet(String)

  var severity: Finding.Severity {
    switch self {
    case .unknownKey, .emptyValue, .quotedValue, .missingTitle, .keyOfWholeSet: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .missingFrontMatter: "the file does not begin with front matter"
    case .unclosedFrontMatter: "the front matter is not closed"
    case .missingFormatVersion: "the header does not say which version of the format it uses"
    case .unknownFormatVersion(let version): "the format version '\(version)' is not known"
    case .noHeaderLine(let text): "'\(text)' is no 'key: value' line"
    case .unknownKey(let key, _): "the header key '\(key)' is not known"
    case .repeatedKey(let key): "the header key '\(key)' occurs twice"
    case .emptyValue(let key): "the header key '\(key)' has no value"
    case .quotedValue(let key): "the quotation marks belong to the value of '\(key)'"
    case .badSetID(let id): "'\(id)' cannot be the id of a question set"
    case .missingSetID: "the question set has no id"
    case .missingTitle: "the header has no title"
    case .keyOfWholeSet(let key): "'\(key)' in one file of a folder set is not used"
    }
  }

  var remedy: String {
    switch self {
    case .missingFrontMatter: "begin with '---', then 'qset: 1' and 'title: …', then '---'"
    case .unclosedFrontMatter: "write '---' on a line of its own behind the last header line"
    case .missingFormatVersion: "add the line 'qset: 1'"
    case .unknownFormatVersion:
      "write 'qset: 1', or get a version of the program that reads this one"
    case .noHeaderLine: "write a key, a colon and a value, or delete the line"
    case .unknownKey(_, let suggestion?): "did you mean '\(suggestion)'"
    case .unknownKey(let key, nil): "name a key of your own 'x-\(key)', or delete the line"
    case .repeatedKey: "keep one of the two lines"
    case .emptyValue: "write a value behind the colon, or delete the line"
    case .quotedValue: "write the value without quotation marks"
    case .badSetID: "use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-'"
    case .missingSetID: "add a line such as 'id: cardiology-a', which must never change"
    case .missingTitle: "add a line such as 'title: Cardiology, practice block A'"
    case .keyOfWholeSet: "write it in set.yaml"
    }
  }
}
