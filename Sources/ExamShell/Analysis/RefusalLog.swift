import ItemBank
import ResponseImport

/// Writes why rows are not used, and counts them; of many alike only the first are written.
struct RefusalLog {
  private let file: String
  private let context: ShellContext

  /// How many rows were refused.
  private(set) var count = 0

  private var written: [String: Int] = [:]
  private var unwritten = 0

  /// So many rows with the same remedy are written out.
  static let writtenAlike = 20

  init(_ location: Location, _ context: ShellContext) {
    file = sanitised(location.shown)
    self.context = context
  }

  mutating func add(_ row: RefusedRow) {
    count += 1
    let remedy = row.problem.remedy
    written[remedy, default: 0] += 1
    guard written[remedy, default: 0] <= Self.writtenAlike else {
      unwritten += 1
      return
    }
    write(.error, line: row.line, message: row.problem.message, remedy: remedy)
  }

  /// Writes what is odd about the first line.
  func add(_ problem: HeaderProblem, line: Int) {
    write(problem.severity, line: line, message: problem.message, remedy: problem.remedy)
  }

  func write(_ severity: Finding.Severity, line: Int, message: String, remedy: String) {
    let finding = Finding(
      severity: severity, file: file, line: line, message: message, remedy: remedy)
    context.writeError("\(finding)\n")
  }

  /// Writes how many more there were than have been written.
  mutating func close() {
    guard unwritten > 0 else { return }
    let rows = unwritten == 1 ? "1 more row is" : "\(unwritten) more rows are"
    context.writeError("\(file): \(rows) refused for the same reasons\n")
    unwritten = 0
  }
}
