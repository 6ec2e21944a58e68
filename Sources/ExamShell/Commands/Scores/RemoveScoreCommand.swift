import ArgumentParser
import ExamRecords

/// `scores remove`: takes an entered score out again.
struct RemoveScoreCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove an entered score for good.")

  @Argument(help: "The score's number; scores lists them.")
  var score: Int

  @OptionGroup var global: GlobalOptions
  @ParentCommand var scores: ScoresCommand
  @ParentCommand var root: TestdayCommand

  var settings: ShellSettings { global.settings.over(scores.global.settings) }

  mutating func run(in context: ShellContext) throws(ShellError) {
    let store = try context.store()
    let removed = try recorded { () throws(RecordError) in try store.removeOutsideScore(score) }
    context.write("Removed: \(OutsideScoreText.sentence(on: removed))\n")
  }
}
