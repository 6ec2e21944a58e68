/// The findings about one file, in the order they were made.
struct FindingLog {
  /// The file's name, sanitised.
  let file: String
  private let source: SanitisedBytes
  private(set) var findings: [Finding]

  /// How many of ``findings`` are errors.
  private(set) var errorCount = 0

  /// Begins with the warnings about replaced characters.
  init(file: String, source: SanitisedBytes) {
    self.file = file
    self.source = source
    findings = source.replacements.map { $0.finding(file: file) }
  }

  /// Adds a finding about a line of the sanitised buffer.
  mutating func add(_ problem: some Problem, line: Int) {
    if problem.severity == .error { errorCount += 1 }
    findings.append(
      Finding(
        severity: problem.severity, file: file, line: source.sourceLine(line),
        message: problem.message, remedy: problem.remedy))
  }

  /// The place of a line of the sanitised buffer.
  func place(_ line: Int) -> SourcePlace {
    SourcePlace(file: file, line: source.sourceLine(line))
  }

  /// All findings by line; those of one line in the order they were made.
  ///
  /// - Complexity: O(n log n).
  var sorted: [Finding] {
    findings.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
