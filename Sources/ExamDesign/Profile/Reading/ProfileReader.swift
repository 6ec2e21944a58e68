import ItemBank

/// Reads exam profiles from the YAML files people write.
///
/// ```yaml
/// profile: usmle-step1          # the name of these rules; the file may be called anything
/// exam: step1                   # shared by successive versions of the exam
/// title: USMLE Step 1
/// valid: {from: 2026-05-14}     # and through:, both inclusive; either may be missing, or both
/// day: 8 h
/// tutorial: 5 min               # optional
/// break: 55 min                 # optional
/// blocks:                       # or a list of such mappings, where blocks differ
///   count: 14                   # 1 where missing
///   items: 20                   # or a range: 18-20
///   limit: 30 min
/// warnings: [5 min, 2 min]      # optional; time left in a block
/// sources:                      # optional
///   - address: https://…
///     supports: number and length of blocks
///     grade: official           # or transcription, secondary
///     date: 2026-03-10          # optional
/// unconfirmed: [the break]      # optional
/// ```
///
/// Blocks, tutorial and break have to add up to the day. All findings of a file are made in one go; a
/// profile results only where none is an error.
package enum ProfileReader {
  /// The largest file that is read, in bytes.
  package static var byteLimit: Int { YAMLDocument.byteLimit }

  static let blockLimit = 100
  static let itemLimit = 1000

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, with or without a byte order mark.
  ///   - file: Its path, for findings.
  /// - Returns: The profile, if no finding is an error, and all findings.
  package static func read(_ bytes: [UInt8], file: String) -> ProfileReading {
    var parser = ProfileParser(file: file)
    let profile = parser.profile(bytes)
    let isUsable = !parser.findings.contains { $0.severity == .error }
    let findings = parser.findings.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
    return ProfileReading(
      profile: isUsable ? profile : nil, findings: findings, idLine: parser.idLine)
  }
}
