import ArgumentParser
import ExamReports

/// `stamina`: whether accuracy and pace hold from the first item to the last.
struct StaminaCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamina",
    abstract: "Show whether accuracy and pace hold to the end, over all sittings.",
    discussion: """
      Whole days, parts of a day, interrupted sittings and drills are kept apart; only items that \
      were new to you count.
      """)

  @Argument(help: "Only this exam (step1) or profile.")
  var exam: String?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let groups = try SittingGroups(context, exam: exam).forReports()
    Pager(context).show(OverviewReport.stamina(groups))
  }
}
