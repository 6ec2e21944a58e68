import ArgumentParser
import ExamDesign

/// `start`: begins a sitting.
struct StartCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Take timed blocks.",
    discussion: """
      start alone gives one practice block of Step 1. With the name of an exam it gives as many \
      blocks as a full day has, or as the question sets fill.
      """)

  @Argument(help: "An exam (step1) or a profile (usmle-step1-2025); see exams.")
  var exam: String?

  @Option(help: ArgumentHelp("How many blocks to take.", valueName: "n"))
  var blocks: Int?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("A question set by id; may be repeated. See sets.", valueName: "id"))
  var setIDs: [String] = []

  @Option(help: ArgumentHelp("Draw the same form as an earlier sitting.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The rules in force on another day.", valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(name: .shortAndLong, help: "Begin at once, without waiting for Enter.")
  var yes = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  /// The exam a bare `start` gives a block of.
  static let defaultExam = "step1"

  mutating func run(in context: ShellContext) throws(ShellError) {
    let profile = try context.profile(named: exam ?? Self.defaultExam, on: date())
    let choice = try QuestionSetChoice(ids: setIDs, for: profile, in: context)
    if choice.errorCount > 0 {
      let errors = choice.errorCount == 1 ? "1 error" : "\(choice.errorCount) errors"
      context.write(
        "The question sets have \(errors), and what they touch is left out; see lint.\n")
    }
    let centre = TestCentre(context)
    let preparation = try SittingPreparation(
      profile: profile, blockCount: try blockCount(in: profile), sets: choice.sets,
      seed: seed ?? UInt64.random(in: 0...999_999_999), exposures: try centre.exposures())
    try centre.begin(preparation, waits: !yes)
  }

  private func date() throws(ShellError) -> CalendarDate? {
    guard let on else { return nil }
    guard let date = CalendarDate(on) else {
      throw ShellError(.usage, "\(on) is no date", remedy: "write it as 2026-05-14")
    }
    return date
  }

  private func blockCount(in profile: ExamProfile) throws(ShellError) -> Int? {
    guard let blocks else { return exam == nil ? 1 : nil }
    guard (1...profile.blocks.count).contains(blocks) else {
      let count = profile.blocks.count
      throw ShellError(
        .usage, "\(profile.title) has \(count == 1 ? "1 block" : "\(count) blocks"), not \(blocks)",
        remedy: count == 1 ? "leave --blocks out" : "name a number from 1 to \(count)")
    }
    return blocks
  }
}
