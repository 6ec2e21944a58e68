import ArgumentParser
import ExamDesign
import ExamReports

/// `exams`: the exam profiles.
struct ExamsCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "exams", abstract: "List the exams and their rules, or show one.",
    discussion: "exams lists all; exams show step1 prints the day of one, with its sources.")

  @Argument(help: "show, then the name of an exam or profile.")
  var words: [String] = []

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    switch words.count {
    case 0: list(in: context)
    case 1 where words[0] != "show": try show(words[0], in: context)
    case 2 where words[0] == "show": try show(words[1], in: context)
    default:
      throw ShellError(
        .usage, "exams takes show and one name", remedy: "type: exams show step1")
    }
  }

  private func list(in context: ShellContext) {
    let catalogue = context.catalogue()
    let today = context.today
    let columns: [ReportTable.Column] = [
      .init("Name"), .init("Profile"), .init("Day"), .init("Blocks"), .init("In force"),
    ]
    let rows = catalogue.entries.map { entry in
      let profile = entry.profile
      let isInForce = profile.isInForce(on: today)
      return [
        StyledText(isInForce ? profile.exam : "", .emphasis), StyledText(profile.id),
        StyledText(profile.day.durationText), StyledText(ExamText.blocks(of: profile)),
        StyledText(ExamText.validity(of: profile), isInForce ? nil : .muted),
      ]
    }
    let document = ReportDocument(
      title: StyledText("Exams", .heading),
      parts: [
        .table(ReportTable(columns: columns, rows: rows)),
        .paragraph(StyledText("exams show PROFILE prints the day and where its rules come from.")),
      ])
    context.write(document.text(columns: context.reportColumns, rendering: context.rendering))
    for finding in catalogue.findings { context.writeError("\(finding)\n") }
  }

  private func show(_ name: String, in context: ShellContext) throws(ShellError) {
    let profile = try context.profile(named: name)
    let text = ExamText.document(of: profile)
      .text(columns: context.reportColumns, rendering: context.rendering)
    _ = Pager(context).show(text)
  }
}
