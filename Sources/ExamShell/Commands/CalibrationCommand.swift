import ArgumentParser
import ExamReports

/// `calibration`: how stated confidence and right answers go together.
struct CalibrationCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Show how sure you were against how often you were right.",
    discussion: """
      Counts answers given with a confidence: b? b~ b! or b 70. Sittings under different conditions \
      are kept apart; only items that were new to you count.
      """)

  @Argument(help: "Only this exam (step1) or profile.")
  var exam: String?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let groups = try SittingGroups(context, exam: exam).forReports()
    Pager(context).show(OverviewReport.calibration(groups))
  }
}
