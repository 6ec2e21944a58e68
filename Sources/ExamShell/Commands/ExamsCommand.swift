import ArgumentParser
import ExamDesign
import ExamReports

/// `exams`: the exam profiles.
struct ExamsCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "exams", abstract: "List the exams and their rules, or show one.",
    discussion: """
      exams lists all with the version in force today; exams show step1 prints the day of one, its \
      rules and their sources.
      """)

  @Argument(help: "show, then the name of an exam or profile.")
  var words: [String] = []

  @Option(help: ArgumentHelp("The rules in force on another day.", valueName: "yyyy-mm-dd"))
  var on: String?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    switch words.count {
    case 0: try list(in: context)
    case 1 where words[0] != "show": try show(words[0], in: context)
    case 2 where words[0] == "show": try show(words[1], in: context)
    default:
      throw ShellError(
        .usage, "exams takes show and one name", remedy: "type: exams show step1")
    }
  }

  private func list(in context: ShellContext) throws(ShellError) {
    let date = try context.day(on) ?? context.today
    let catalogue = context.catalogue()
    let text = ExamListText(catalogue, on: date).document
      .text(columns: context.reportColumns, rendering: context.rendering)
    _ = Pager(context).show(text)
    for finding in catalogue.findings { context.writeError("\(finding)\n") }
  }

  private func show(_ name: String, in context: ShellContext) throws(ShellError) {
    let date = try context.day(on) ?? context.today
    let catalogue = context.catalogue()
    do throws(ProfileLookupError) {
      let entry = try catalogue.lookup(name, on: date)
      let others = catalogue.entries.map(\.profile).filter {
        $0.exam == entry.profile.exam && $0.id != entry.profile.id
      }
      let document = ExamText.document(
        of: entry, others: others, on: date, isToday: date == context.today)
      _ = Pager(context).show(
        document.text(columns: context.reportColumns, rendering: context.rendering))
    } catch {
      // The profile meant may be one that could not be read.
      for finding in catalogue.findings { context.writeError("\(finding)\n") }
      throw ShellError(sentence: error.description)
    }
  }
}
