package import ArgumentParser

/// Options that every command takes.
package struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database of sittings.", discussion: "Otherwise TESTDAY_RECORDS, or the data folder.",
      valueName: "file"))
  package var records: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A question-set file or folder to use; may be repeated.",
      discussion:
        "Searched first; then TESTDAY_SETS, the data folder, and QuestionSets here or beside testday.",
      valueName: "path"))
  package var sets: [String] = []

  @Flag(help: "No screens, no colour, no moving clock: for screen readers and plain terminals.")
  package var plain = false

  package init() {}

  var settings: ShellSettings {
    var settings = ShellSettings()
    settings.records = records
    settings.sets = sets
    settings.plain = plain
    return settings
  }
}
