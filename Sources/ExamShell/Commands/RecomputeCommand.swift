import ArgumentParser
import ExamDesign
import ExamRecords
import ItemBank

/// `recompute`: derives outcomes and metrics of all sittings again.
struct RecomputeCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "recompute",
    abstract: "Compute the scores and metrics of all sittings again.",
    discussion: """
      With the keys the question sets have now. Events are never changed; a sitting whose question \
      sets are not all there stays as it is.
      """)

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let library = try SittingLibrary(context)
    let store = try context.store()
    let reader = SittingReader(context)
    var histories: [String: SittingHistory] = [:]
    var (written, unchanged, left) = (0, 0, 0)
    for summary in try library.summaries() {
      let stored = try recorded { () throws(RecordError) in try store.sitting(summary.id) }
      var review = try reader.review(of: stored, in: library)
      let group =
        "\(summary.profileID) \(review.kept.header.accommodations.timePercent)"
      review.history = histories[group] ?? SittingHistory()
      histories[group, default: SittingHistory()].append(review.kept)
      guard review.items.missing.isEmpty else {
        left += 1
        let sets = stored.header.questionSets.map(\.rawValue).joined(separator: ", ")
        context.writeError(
          "sitting \(summary.id) stays as it is: items of \(sets) cannot be found\n")
        continue
      }
      switch try ResultKeeping(context: context).keep(review) {
      case .written(let rescored):
        written += 1
        if rescored > 0 {
          let items = rescored == 1 ? "1 item is" : "\(rescored) items are"
          context.write("sitting \(summary.id): \(items) scored otherwise by the key of now.\n")
        }
      case .unchanged: unchanged += 1
      }
    }
    context.write("\(written) computed anew, \(unchanged) as they were.\n")
    guard left == 0 else {
      throw ShellError(
        "\(left == 1 ? "1 sitting was" : "\(left) sittings were") left as before",
        remedy: "name the question sets with --sets PATH and run recompute again")
    }
  }
}
