import ArgumentParser
import ExamRecords
import ExamReports

/// `scores`: the scores entered from other tests.
struct ScoresCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: "List scores from other tests; add or remove one.",
    discussion: """
      scores alone lists what was entered and, for the NBME's self-assessment, how its guidance \
      reads it. Only scores in percent can be entered: three-digit scores are on other scales.
      """,
    subcommands: [AddScoreCommand.self, RemoveScoreCommand.self])

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let store = try context.store()
    let scores = try recorded { () throws(RecordError) in try store.outsideScores() }
    guard !scores.isEmpty else {
      return context.write("No scores entered. scores add cbssa 68 --on 2026-05-01 enters one.\n")
    }
    context.write(
      OutsideScoreText.document(of: scores)
        .text(columns: context.reportColumns, rendering: context.rendering))
  }
}
