/// What can be wrong in the `key: value` lines below a heading.
enum MetadataProblem: Problem, Error {
  case noMetadataLine(String)
  case unknownKey(String, suggestion: String?)
  case repeatedKey(String, firstLine: Int)
  case emptyValue(String)
  case badDifficulty(String)
  case badTime(String)
  case badNorm(String)
  case badType(String)
  case badStep(String)
  case badLock(String)
  case badItemSetName(String)
  case emptyDiscipline
  case exhibitOutside(String)
  case exhibitAddress(String)
  case exhibitCaption(String)
  case stepWithoutSet
  case setWithoutStep
  case behindBlankLine(String)

  var severity: Finding.Severity {
    switch self {
    case .unknownKey, .emptyValue, .emptyDiscipline, .behindBlankLine: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .noMetadataLine(let text): "'\(text)' is no 'key: value' line"
    case .unknownKey(let key, _): "the key '\(key)' is not known"
    case .repeatedKey(let key, let line): "'\(key)' was given on line \(line) already"
    case .emptyValue(let key): "'\(key)' has no value"
    case .badDifficulty(let value): "the difficulty '\(value)' is no number from 0 to 1"
    case .badTime(let value): "the time '\(value)' is no whole number of seconds above 0"
    case .badNorm(let value): "the norm '\(value)' is not seconds, spread and people"
    case .badType(let value): "the type '\(value)' is not known"
    case .badStep(let value): "the step '\(value)' is no whole number above 0"
    case .badLock(let value): "'lock' is '\(value)'"
    case .badItemSetName(let value): "'\(value)' cannot be the id of an item set"
    case .emptyDiscipline: "the list of disciplines has an empty place"
    case .exhibitOutside(let path): "the exhibit '\(path)' lies outside the question set"
    case .exhibitAddress(let path): "the exhibit '\(path)' is no file of the question set"
    case .exhibitCaption(let value): "the exhibit '\(value)' is not a path and a caption in quotes"
    case .stepWithoutSet: "the item has a step but belongs to no item set"
    case .setWithoutStep: "the item belongs to an item set but has no step"
    case .behindBlankLine(let key): "'\(key):' stands behind a blank line and is read as text"
    }
  }

  var remedy: String {
    switch self {
    case .noMetadataLine: "leave a blank line between the metadata and the text"
    case .unknownKey(_, let suggestion?): "did you mean '\(suggestion)'"
    case .unknownKey(let key, nil): "name a key of your own 'x-\(key)', or delete the line"
    case .repeatedKey: "keep one of the two lines"
    case .emptyValue: "write a value behind the colon, or delete the line"
    case .badDifficulty: "write the expected share of correct answers, such as 'difficulty: 0.65'"
    case .badTime: "write seconds, such as 'time: 90'"
    case .badNorm:
      "write the geometric mean, the spread of ln seconds and the number of people, such as "
        + "'norm: 82 s, spread 0.49, 120 people'"
    case .badType: "write 'type: single' or 'type: multiple'"
    case .badStep: "write the place in the item set, such as 'step: 1'"
    case .badLock: "write 'lock: yes' or 'lock: no'"
    case .badItemSetName: "write the id behind '# @' of the item set"
    case .emptyDiscipline: "write names with one comma between them"
    case .exhibitOutside: "write a path below the folder of this file, without '..' or a first '/'"
    case .exhibitAddress: "save the file beside this one and write its relative path"
    case .exhibitCaption: "write 'exhibit: ecg-12.png \"12-lead tracing\"', the path without spaces"
    case .stepWithoutSet: "add 'in: …' with the id of the item set, or delete 'step'"
    case .setWithoutStep: "add 'step: 1', 2, 3 …"
    case .behindBlankLine(let key):
      "move it up to the lines below '#', or write '\\\(key):' if this is text"
    }
  }
}
