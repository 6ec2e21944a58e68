import ArgumentParser
import ExamReports

/// `review`: the items of a sitting one by one, with key and reasons.
struct ReviewCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Go through the items of a sitting that is over.",
    discussion: "Wrong, unanswered, marked, changed and slow items, in this order.")

  @Argument(help: "The sitting's number; the last one where none is given.")
  var sitting: Int?

  @Option(help: ArgumentHelp("Only this block.", valueName: "n"))
  var block: Int?

  @Flag(help: "All items, the others last.")
  var all = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let reader = SittingReader(context)
    let review = try reader.review(of: try reader.number(sitting))
    let block = try reader.block(block, of: review)
    let (pages, missing) = reader.pages(of: review, block: block, all: all)
    if missing > 0 {
      let items = missing == 1 ? "1 item is" : "\(missing) items are"
      context.write("\(items) not in the question sets any more.\n")
    }
    guard !pages.isEmpty else {
      if let why = reader.missingKeys(in: review) {
        throw ShellError("nothing to review: \(why)", remedy: "name it with --sets PATH")
      }
      return context.write(
        "No wrong, unanswered, marked, changed or slow items. --all shows all.\n")
    }
    show(pages, under: StyledText(review.title, .muted), in: context)
  }

  /// One item after the other; at a terminal each waits for Enter.
  private func show(
    _ pages: [ReportDocument], under title: StyledText, in context: ShellContext
  ) {
    let pager = Pager(context)
    let title = title.rendered(context.rendering) + "\n"
    for (index, page) in pages.enumerated() {
      if context.hasScreen { context.console.clearScreen() }
      let text = page.text(columns: context.reportColumns, rendering: context.rendering)
      let rest = pages.count - index - 1
      let closing = rest > 0 ? "Enter shows the next of \(rest) more, q ends > " : nil
      guard pager.show((context.hasScreen ? "" : "\n") + title + text, closing: closing) else {
        return
      }
    }
  }
}
