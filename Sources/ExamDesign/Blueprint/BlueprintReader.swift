import ItemBank

/// Reads content blueprints.
///
/// ```yaml
/// exam: step1                   # what lint --blueprint takes
/// title: USMLE Step 1 content specifications
/// systems:                      # tag: percent of the items; every item has one
///   cardiovascular: 7-11
/// disciplines:                  # an item may have several
///   pathology: 45-55
/// tasks:                        # every item has one
///   diagnosis: 20-25
/// sources:                      # optional, as in a profile
///   - address: https://…
///     supports: the ranges
///     grade: official
/// unconfirmed: [the disciplines]  # optional
/// ```
///
/// All findings of a file are made in one go; a blueprint results only where none is an error.
package enum BlueprintReader {
  /// Reads one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, with or without a byte order mark.
  ///   - file: Its path, for findings.
  /// - Returns: The blueprint, if no finding is an error, and all findings.
  /// - Complexity: O(n) in the length of the file.
  package static func read(_ bytes: [UInt8], file: String) -> BlueprintReading {
    var parser = ProfileParser(file: file)
    let blueprint = parser.blueprint(bytes)
    let isUsable = !parser.findings.contains { $0.severity == .error }
    return BlueprintReading(
      blueprint: isUsable ? blueprint : nil, findings: parser.findingsByLine)
  }
}
