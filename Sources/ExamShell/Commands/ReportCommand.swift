import ArgumentParser

/// `report`: the pacing of a sitting.
struct ReportCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Show the pacing of a sitting that is over.")

  @Argument(help: "The sitting's number; the last one where none is given.")
  var sitting: Int?

  @Option(help: ArgumentHelp("Only this block.", valueName: "n"))
  var block: Int?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let reader = SittingReader(context)
    let review = try reader.review(of: try reader.number(sitting))
    let block = try reader.block(block, of: review)
    _ = Pager(context).show(reader.report(on: review, block: block))
  }
}
