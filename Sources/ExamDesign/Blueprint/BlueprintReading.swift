package import ItemBank

/// What reading one blueprint file gave.
package struct BlueprintReading: Equatable, Sendable {
  /// Nil where a finding is an error.
  package var blueprint: Blueprint?

  /// All findings by line; empty for a file without fault.
  package var findings: [Finding]
}
