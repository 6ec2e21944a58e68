import ArgumentParser

/// `report`: the pacing of a sitting.
struct ReportCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Show what a sitting that is over has to say: findings first.",
    discussion: """
      At most three findings, each with its evidence and one thing to do, then where they come from. \
      Of several blocks each is drawn; --full tells each in full, --block 3 one of them.
      """)

  @Argument(help: "The sitting's number; the last one where none is given.")
  var sitting: Int?

  @Option(help: ArgumentHelp("Only this block.", valueName: "n"))
  var block: Int?

  @Flag(help: "Tell every block in full.")
  var full = false

  @OptionGroup var rule: CutOffOptions

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let cutOff = try rule.seconds()
    let reader = SittingReader(context)
    let review = try reader.review(of: try reader.number(sitting))
    let block = try reader.block(block, of: review)
    _ = Pager(context).show(
      reader.report(
        on: review, block: block, full: full,
        cutOff: cutOff))
  }
}
