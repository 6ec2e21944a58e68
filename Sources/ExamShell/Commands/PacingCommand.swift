import ArgumentParser
import ExamReports

/// `pacing`: where the time goes, over all sittings; with a plan for the next block.
struct PacingCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "pacing", abstract: "Show where the time goes, or a plan for the next block.",
    discussion: """
      Whole days, parts of a day, interrupted sittings and drills are kept apart; only items that \
      were new to you count. pacing --plan prints checkpoints for the next block from your own times, \
      with the testing time of your last sitting of that exam.
      """)

  @Argument(help: "Only this exam (step1) or profile.")
  var exam: String?

  @Flag(help: "Checkpoints for the next block: what time should be left after items 5, 10, 15.")
  var plan = false

  @OptionGroup var rule: CutOffOptions

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    guard !plan || rule.cutOff == nil else {
      throw ShellError(
        .usage, "a plan has no cut-off", remedy: "leave --plan or --cut-off out")
    }
    guard !plan else {
      return Pager(context).show(try NextBlockPlan(exam: exam, in: context).document)
    }
    let cutOff = try rule.seconds()
    let groups = try SittingGroups(context, exam: exam).forReports()
    Pager(context).show(
      OverviewReport.pacing(
        groups, cutOff: cutOff))
  }
}
