import ArgumentParser

/// `resume`: takes up a sitting that is not over.
struct ResumeCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a sitting that is not over.",
    discussion: "Says what happened and what time is left before anything runs.")

  @Argument(help: "The sitting's number; the last one that is not over where none is given.")
  var sitting: Int?

  @Flag(
    name: .customLong("no-ratings"),
    help: ArgumentHelp(
      "Do not ask for energy and anxiety on breaks.",
      discussion: "TESTDAY_NO_RATINGS=1 says so for good."))
  var leavesRatingsOut = false

  @Flag(help: "Show nothing that the real exam would not show.")
  var rehearse = false

  @Flag(name: .shortAndLong, help: "Go on at once, without waiting for Enter.")
  var yes = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let conditions = Conditions(
      asksRatings: !leavesRatingsOut && context.environment.allowsRatings, rehearses: rehearse)
    try TestCentre(context).resume(sitting, conditions: conditions, waits: !yes)
  }
}
