import ArgumentParser
import ExamReports

/// `analyze`: the metrics of persons whose responses are in a file.
struct AnalyzeCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show every metric of every person in a file of responses.",
    discussion: """
      The file is CSV in UTF-8, parted by commas, semicolons or tabs: a line with the names of the \
      columns, then one row for each item of a person, in any order. Capitals, spaces, hyphens and \
      underscores in names do not matter; usual other names (id, item_id, order, rt, score …) are \
      known. Empty and NA are no value.

      person, item: who, and which item. Needed, and seconds or correct.
      position: grows in the order of presentation, in the sitting or in each block; without it the \
      order of the rows counts.
      seconds: time at the item; or a column milliseconds.
      correct: 1, true, yes or right; 0, false, no or wrong; NA is not scored.
      omitted: 1 is left blank, 0 answered. Left blank without a time above 0, or neither scored nor \
      timed, or not correct in 0 seconds, is not reached (unless omitted is 0).
      block, limit: a name, one block without it; the block's time limit in seconds.
      confidence: stated chance of being right, 0 to 1, or 0 to 100 where any is above 1.
      options, expected, difficulty: number of options, expected seconds, expected share right (0 \
      to 1).
      system, discipline, task: what the item is about.
      norm_intensity (or norm_seconds), norm_spread, norm_people: mean and standard deviation of ln \
      seconds (or the geometric mean) of others at the item, and how many they were; without the last \
      two 0.49, and as many as are needed.

      Rows that cannot be used are named with their line, all others are used. Comparisons of early \
      with late items need a random order: as such counts one in which items stand at other places \
      for other persons and do not go with difficulty.
      """)

  @Option(help: ArgumentHelp("The file of responses.", valueName: "file"))
  var responses: String

  @Flag(help: "One line of JSON for each person, null where there is no value.")
  var json = false

  @Option(help: ArgumentHelp("Only this person.", valueName: "id"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "Whether items came in random order: auto, random or fixed.",
      discussion: "auto asks the file; random is still held against difficulty.",
      valueName: "order"))
  var order = "auto"

  @Option(
    help: ArgumentHelp("The limit of blocks whose rows name none.", valueName: "seconds"))
  var blockLimit: Double?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let order = try chosenOrder()
    if let limit = blockLimit, !(limit > 0 && limit <= 1_000_000) {
      throw ShellError(
        .usage, "\(limit) seconds are no limit of a block", remedy: "write --block-limit 1800")
    }
    let location = Location(
      responses, from: context.environment.workingDirectory, home: context.environment.home)
    let file = try ResponseFile(location, context)
    var analysis = try ResponseAnalysis(file, order: order, blockLimit: blockLimit, context)
    for person in try analysis.people(named: person) {
      let metrics = try analysis.metrics(of: person)
      guard !json else {
        context.write(metrics.jsonLine + "\n")
        continue
      }
      let text = metrics.document
        .text(columns: context.reportColumns, rendering: context.rendering)
      guard Pager(context).show(text + "\n") else { break }
    }
    try analysis.close()
  }

  private func chosenOrder() throws(ShellError) -> ResponseAnalysis.Order {
    guard let chosen = ResponseAnalysis.Order(rawValue: order) else {
      throw ShellError(
        .usage, "\(order) is no order of items", remedy: "write auto, random or fixed")
    }
    return chosen
  }
}
