import ArgumentParser
import ExamDesign

/// `drill`: one block with help on screen.
struct DrillCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill", abstract: "Practise one block with help on screen.",
    discussion: """
      drill --checkpoints shows the time that should be left at items 5, 10, 15 and so on: from \
      your own earlier blocks once there are enough of them, else at an even pace. A drill is \
      marked as one and never counts as test-day conditions.
      """)

  @Argument(help: "An exam (step1) or a profile (usmle-step1-2025); see exams.")
  var exam: String?

  @Flag(help: "Show the time that should be left at every fifth item.")
  var checkpoints = false

  @OptionGroup var drawing: DrawingOptions

  @Flag(name: .shortAndLong, help: "Begin at once, without waiting for Enter.")
  var yes = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    guard checkpoints else {
      throw ShellError(
        .usage, "a drill needs to know what to show on screen", remedy: "type: drill --checkpoints")
    }
    let profile = try drawing.profile(ofExam: exam, in: context)
    let choice = try drawing.questionSets(for: profile, in: context)
    let centre = TestCentre(context)
    let preparation = try SittingPreparation(
      profile: profile, blocks: 0..<1,
      accommodations: Accommodations(timePercent: try drawing.timePercent()), sets: choice.sets,
      seed: drawing.drawnSeed, exposures: try centre.exposures())
    let marks = try centre.checkpoints(form: preparation.form, timetable: preparation.timetable)
    guard let marks else {
      throw ShellError(
        "a block of \(profile.title) is too short for checkpoints, or has no clock",
        remedy: "start takes it without them")
    }
    try centre.begin(preparation, conditions: Conditions(checkpoints: marks), waits: !yes)
  }
}
