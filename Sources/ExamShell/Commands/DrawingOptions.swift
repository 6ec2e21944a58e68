import ArgumentParser
import ExamDesign

/// Options of every command that draws a new sitting.
struct DrawingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Testing time granted: 1, 1.25, 1.5 or 2.", valueName: "factor"))
  var time: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("A question set by id; may be repeated. See sets.", valueName: "id"))
  var setIDs: [String] = []

  @Option(help: ArgumentHelp("Draw the same form as an earlier sitting.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The rules in force on another day.", valueName: "yyyy-mm-dd"))
  var on: String?

  /// The exam that is meant where none is named.
  static let defaultExam = "step1"

  /// The profile whose rules hold.
  func profile(
    ofExam exam: String?, in context: ShellContext
  ) throws(ShellError) -> ExamProfile {
    try context.profile(named: exam ?? Self.defaultExam, on: context.day(on))
  }

  /// The question sets to draw from; says so where some of them is left out.
  func questionSets(
    for profile: ExamProfile, in context: ShellContext
  ) throws(ShellError) -> QuestionSetChoice {
    let choice = try QuestionSetChoice(ids: setIDs, for: profile, in: context)
    if choice.errorCount > 0 {
      let errors = choice.errorCount == 1 ? "1 error" : "\(choice.errorCount) errors"
      context.write(
        "The question sets have \(errors), and what they touch is left out; see lint.\n")
    }
    return choice
  }

  /// Testing time granted, in percent of the standard.
  func timePercent() throws(ShellError) -> Int {
    let percents = ["1": 100, "1.25": 125, "1.5": 150, "2": 200]
    guard let percent = percents[time ?? "1"] else {
      throw ShellError(
        .usage, "\(time ?? "") is no factor of testing time", remedy: "write 1.25, 1.5 or 2")
    }
    return percent
  }

  /// What decides about what is left to chance: the one asked for, or a new one.
  var drawnSeed: UInt64 { seed ?? UInt64.random(in: 0...999_999_999) }
}
