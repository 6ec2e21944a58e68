import ArgumentParser
import ExamReports
import ItemBank

/// `sets`: the question sets that can be found.
struct SetsCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets", abstract: "List the question sets that can be found.")

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let library = context.library()
    if library.listings.isEmpty {
      context.write("No question sets found. --sets PATH names a file or folder.\n")
    } else {
      let columns: [ReportTable.Column] = [
        .init("Id"), .init("Title"), .init("Version"), .init("Exam"), .init("Where"),
      ]
      let rows = library.listings.map { listing in
        [
          listing.header.id?.rawValue, listing.header.title, listing.header.version,
          listing.header.profile, listing.path,
        ].map { StyledText($0 ?? "–") }
      }
      let document = ReportDocument(
        title: StyledText("Question sets", .heading),
        parts: [.table(ReportTable(columns: columns, rows: rows))])
      context.write(document.text(columns: context.reportColumns, rendering: context.rendering))
    }
    for finding in library.findings { context.writeError("\(finding)\n") }
    guard !library.findings.contains(where: { $0.severity == .error }) else {
      throw ShellError(
        "not every place could be searched", remedy: "the lines above say what to mend")
    }
  }
}
