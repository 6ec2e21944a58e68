/// What can be wrong with the options of an item.
enum OptionProblem: Problem {
  case beforeStem
  case afterSection
  case inexactMarker(isKey: Bool)
  case unknownMark
  case empty
  case duplicate(String, firstLine: Int)
  case none
  case tooFew
  case tooMany(Int)
  case noKey
  case severalKeys(Int)
  case badID(String)
  case duplicateID(String, firstLine: Int)
  case unknownAttribute(String)
  case textBetween
  case textAfter
  case rationaleWithoutSpace

  var severity: Finding.Severity {
    switch self {
    case .inexactMarker, .unknownAttribute, .rationaleWithoutSpace: .warning
    default: .error
    }
  }

  var message: String {
    switch self {
    case .beforeStem: "the option comes before any stem or lead-in"
    case .afterSection: "the option comes after '## Explanation' or '## Notes'"
    case .inexactMarker: "the mark of the option is not written as the format has it"
    case .unknownMark: "the mark in the brackets is neither a space nor 'x'"
    case .empty: "the option is empty"
    case .duplicate(let letter, let line):
      "the option says the same as option \(letter) on line \(line)"
    case .none: "the item has no options"
    case .tooFew: "the item has one option only"
    case .tooMany(let count): "the item has \(count) options"
    case .noKey: "no option is marked as correct"
    case .severalKeys(let count): "\(count) options are marked as correct"
    case .badID(let id): "'\(id)' cannot be the id of an option"
    case .duplicateID(let id, let line): "the option id '\(id)' is taken on line \(line)"
    case .unknownAttribute(let text): "'{\(text)}' is no attribute of an option and is read as text"
    case .textBetween: "there is text between the options"
    case .textAfter: "there is text behind the options"
    case .rationaleWithoutSpace: "there is no space behind '>'"
    }
  }

  var remedy: String {
    switch self {
    case .beforeStem: "write the stem first"
    case .afterSection: "move the options before the heading, or begin the line with a backslash"
    case .inexactMarker(let isKey): "write '- [\(isKey ? "x" : " ")] ' and then the option"
    case .unknownMark: "write '- [x] ' before a correct option and '- [ ] ' before another"
    case .empty: "write its text behind the brackets, or delete it"
    case .duplicate: "make the two differ, or delete one"
    case .none: "write '- [ ] ' before each option and '- [x] ' before the correct one"
    case .tooFew: "write at least two"
    case .tooMany: "write at most 26"
    case .noKey: "write '- [x] ' before the correct one"
    case .severalKeys: "keep one '- [x] ', or add 'type: multiple' to the metadata"
    case .badID: "use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-' behind '{#'"
    case .duplicateID: "give one of the two another id"
    case .unknownAttribute: "write '{fixed}', or add ' {}' behind it if this is text"
    case .textBetween, .textAfter:
      "indent it by two spaces to continue the option, begin it with '> ' for a rationale, or move "
        + "it below '## Explanation'"
    case .rationaleWithoutSpace: "write '> ' before the rationale"
    }
  }
}
