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
    help: ArgumentHelp("Begin with a later block of the day; the rest of it.", valueName: "n"))
  var fromBlock: Int?

  @OptionGroup var drawing: DrawingOptions

  @Option(help: ArgumentHelp("Break time granted beyond the standard.", valueName: "minutes"))
  var extraBreak: Int?

  @Option(help: ArgumentHelp("Spread the exam over 2 days.", valueName: "n"))
  var days: Int?

  @Option(
    help: ArgumentHelp("What signing in takes after leaving the room.", valueName: "seconds"))
  var checkIn: Int?

  @Flag(help: "Begin with a few quiet minutes: a checklist and slow breaths, no clock.")
  var routine = false

  @Flag(
    name: .customLong("no-ratings"),
    help: ArgumentHelp(
      "Do not ask for energy and anxiety on breaks.",
      discussion: "TESTDAY_NO_RATINGS=1 says so for good."))
  var leavesRatingsOut = false

  @Flag(help: "Show nothing that the real exam would not show.")
  var rehearse = false

  @Flag(name: .shortAndLong, help: "Begin at once, without waiting for Enter.")
  var yes = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    let profile = try drawing.profile(ofExam: exam, in: context)
    let choice = try drawing.questionSets(for: profile, in: context)
    let centre = TestCentre(context)
    let preparation = try SittingPreparation(
      profile: profile, blocks: try blockRange(in: profile),
      accommodations: try accommodations(for: profile), checkIn: try checkInTime(),
      sets: choice.sets, seed: drawing.drawnSeed,
      exposures: try centre.exposures())
    let conditions = Conditions(
      asksRatings: !leavesRatingsOut && context.environment.allowsRatings, rehearses: rehearse)
    if routine, !yes, !StartRoutine(context).run() { return context.write("Not begun.\n") }
    try centre.begin(preparation, conditions: conditions, waits: !yes)
  }

  /// Which blocks of the full day are wanted.
  private func blockRange(in profile: ExamProfile) throws(ShellError) -> Range<Int> {
    let count = profile.blocks.count
    let all = count == 1 ? "1 block" : "\(count) blocks"
    let first = (fromBlock ?? 1) - 1
    guard (0..<count).contains(first) else {
      throw ShellError(
        .usage, "\(profile.title) has \(all), so none to begin with is number \(first + 1)",
        remedy: count == 1 ? "leave --from-block out" : "name a number from 1 to \(count)")
    }
    let rest = count - first
    let wanted = blocks ?? (exam == nil ? 1 : rest)
    guard (1...rest).contains(wanted) else {
      let behind = first == 0 ? "" : " from block \(first + 1) on, and those are \(rest)"
      throw ShellError(
        .usage, "\(profile.title) has \(all)\(behind), not \(wanted)",
        remedy: rest == 1 ? "leave --blocks out" : "name a number from 1 to \(rest)")
    }
    return first..<first + wanted
  }

  private func accommodations(
    for profile: ExamProfile
  ) throws(ShellError) -> Accommodations {
    let percent = try drawing.timePercent()
    let minutes = extraBreak ?? 0
    guard (0...480).contains(minutes) else {
      throw ShellError(
        .usage, "\(minutes) minutes of extra break make no sense",
        remedy: "name whole minutes from 0 to 480")
    }
    let dayCount = days ?? 1
    guard (1...2).contains(dayCount) else {
      throw ShellError(
        .usage, "an exam is taken on 1 or 2 days, not \(dayCount)", remedy: "write --days 2")
    }
    if dayCount > 1, !profile.canBeSpread {
      throw ShellError(
        .usage, "\(profile.title) has no clock over its day that could be spread over two",
        remedy: "leave --days out")
    }
    return Accommodations(
      timePercent: percent, extraBreak: .minutes(Int64(minutes)), dayCount: dayCount)
  }

  private func checkInTime() throws(ShellError) -> Milliseconds {
    let seconds = checkIn ?? 0
    guard (0...900).contains(seconds) else {
      throw ShellError(
        .usage, "signing in does not take \(seconds) seconds",
        remedy: "name seconds from 0 to 900; 120 to 240 are usual")
    }
    return .seconds(Int64(seconds))
  }
}
