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
/// break: 55 min                 # optional; what the examinee shares out, see below
/// blocks:                       # or a list of entries
///   count: 14                   # 1 where missing
///   items: 20                   # or a range: 18-20
///   limit: 30 min
/// between: clock                # optional: clock, nothing or untimed
/// overrun: day-clock            # optional: day-clock, next-block or forfeit
/// leaving: clocks-run           # optional: clocks-run or clocks-stop
/// inactivity: {lock: 5 min, warning: 30 s}  # optional; the warning too
/// warnings: [5 min, 2 min]      # optional; time left in a block
/// sources:                      # optional
///   - address: https://…
///     supports: number and length of blocks
///     grade: official           # or transcription, secondary
///     date: 2026-03-10          # optional
/// unconfirmed: [the break]      # optional
/// ```
///
/// A list under `blocks` also holds scheduled breaks, and sessions: several blocks under one clock,
/// where a block needs no limit of its own. A session holds no session.
///
/// ```yaml
/// blocks:
///   - session: 4 h
///     blocks:
///       - {count: 2, items: 44}
///       - break: pool           # draws on the profile's break; no clock runs while that lasts
///       - {count: 2, items: 44}
///   - break: 30 min             # so long and no longer
///   - {items: 50, limit: 1 h}
///   - break: untimed            # as long as the examinee likes
///   - {items: 50, limit: 1 h}
/// ```
///
/// `between` says what lies between two blocks where no break is written: with `clock` a break at
/// the examinee's will, on the clock of the session or, in a day of nothing but blocks, of the day;
/// with `nothing` the next block begins at once; `untimed` stands for `break: untimed` everywhere.
/// The profile's `break` belongs to the day's clock where there is one, else to the breaks that say
/// `pool`. `overrun` says who pays for a break that was too long (``OverrunPolicy``), `leaving`
/// what becomes of the clocks while the examinee is away, `inactivity` when the screen locks.
///
/// Blocks, sessions, tutorial and breaks have to add up to the day. All findings of a file are made
/// in one go; a profile results only where none is an error.
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
    return ProfileReading(
      profile: isUsable ? profile : nil, findings: parser.findingsByLine, idLine: parser.idLine)
  }
}
