import ArgumentParser
import ExamRecords
import ExamSession

/// `check-records`: compares every sitting on record with its digests and with the rules.
struct CheckRecordsCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-records",
    abstract: "Check that the record of sittings is as it was written.",
    discussion: """
      Checks the file, the digest of every event, and that every event could have happened where it \
      stands. Changes nothing.
      """)

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let store = try context.store()
    try recorded { () throws(RecordError) in try store.checkFile() }
    let sittings = try recorded { () throws(RecordError) in try store.sittings() }
    var damaged = 0
    for sitting in sittings {
      guard let fault = fault(in: sitting.id, of: store, context) else { continue }
      damaged += 1
      context.writeError("\(fault)\n")
    }
    let count = sittings.count == 1 ? "1 sitting" : "\(sittings.count) sittings"
    guard damaged == 0 else {
      throw ShellError(
        "\(damaged) of \(count) \(damaged == 1 ? "is" : "are") not as written",
        remedy: "restore the file from a backup; the other sittings can still be used")
    }
    context.write("\(count), all as written.\n")
  }

  /// What is wrong with one sitting; nil where nothing is.
  private func fault(
    in id: Int, of store: RecordStore, _ context: ShellContext
  ) -> ShellError? {
    do throws(ShellError) {
      try recorded { () throws(RecordError) in try store.verify(id) }
      let stored = try recorded { () throws(RecordError) in try store.sitting(id) }
      _ = try TestCentre(context).replayed(stored)
      return nil
    } catch {
      return error
    }
  }
}
