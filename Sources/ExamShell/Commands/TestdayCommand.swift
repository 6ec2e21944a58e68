package import ArgumentParser

/// The root of all commands; without one, the prompt opens.
package struct TestdayCommand: ParsableCommand {
  package static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "testday",
    abstract: "Practise full exam blocks under test-day clocks, and see your pacing honestly.",
    discussion: """
      Without a command testday opens its prompt, where the same commands are typed without the \
      word testday.
      """,
    version: version,
    subcommands: [
      StartCommand.self, DrillCommand.self, ResumeCommand.self, ReportCommand.self,
      ReviewCommand.self, HistoryCommand.self, PacingCommand.self, StaminaCommand.self,
      CalibrationCommand.self, TrendCommand.self, ScoresCommand.self, RecomputeCommand.self,
      ExamsCommand.self, SetsCommand.self, LintCommand.self, FormatCommand.self,
      CheckRecordsCommand.self, AnalyzeCommand.self, QuitCommand.self,
    ])

  @OptionGroup var global: GlobalOptions

  package init() {}
}
