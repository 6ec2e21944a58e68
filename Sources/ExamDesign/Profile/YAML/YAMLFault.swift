import ItemBank
import Yams

/// Why a whole YAML document cannot be read, and where.
struct YAMLFault: Error, Hashable {
  var line: Int
  var problem: ProfileProblem

  init(line: Int, problem: ProfileProblem) {
    self.line = line
    self.problem = problem
  }

  /// The parser's error as a problem of the file.
  init(_ error: any Error, text: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(line: mark.line, problem: .notYAML(sanitised(problem)))
    case .composer(_, let problem, let mark, _):
      self.init(
        line: mark.line,
        problem: problem.contains("alias") ? .alias : .severalDocuments)
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0).unicodeScalars
      self.init(line: before.count { $0 == "\n" } + 1, problem: .notYAML(sanitised(problem)))
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(line: max(1, context.mark.line), problem: .repeatedKeys(keys.map(sanitised)))
    default:
      self.init(line: 1, problem: .notYAML("the parser gave up"))
    }
  }
}
