/// What a person set for a command, or for the whole run.
package struct ShellSettings: Hashable, Sendable {
  /// The database of sittings; nil: where the environment says.
  package var records: String?

  /// Question-set files or folders to search first.
  package var sets: [String] = []

  /// No screens, no colour, no moving clock.
  package var plain = false

  package init() {}

  /// These settings with what is missing taken from `outer`.
  func over(_ outer: ShellSettings) -> ShellSettings {
    var merged = self
    merged.records = records ?? outer.records
    merged.sets = sets.isEmpty ? outer.sets : sets
    merged.plain = plain || outer.plain
    return merged
  }
}
