package import ItemBank

/// What reading one profile file gave.
package struct ProfileReading: Equatable, Sendable {
  /// Nil where a finding is an error: exam times that were partly understood are of no use.
  package var profile: ExamProfile?

  /// All findings by line; empty for a file without fault.
  package var findings: [Finding]

  /// The line of the profile's id, from 1; 1 where it has none.
  package var idLine: Int
}
