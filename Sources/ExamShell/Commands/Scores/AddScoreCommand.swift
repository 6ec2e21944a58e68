import ArgumentParser
import ExamDesign
import ExamRecords
import ItemBank

/// `scores add`: enters a score from another test.
struct AddScoreCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter a score from another test, in percent.",
    discussion: """
      scores add cbssa 68 --on 2026-05-01 enters the equated percent correct of the NBME's \
      self-assessment for Step 1; scores add form 74 --items 120 --name "Free 120" the percent \
      correct of any other form.
      """)

  @Argument(help: "cbssa (the NBME's self-assessment for Step 1), or form (any other).")
  var kind: String

  @Argument(help: "The score in percent, 0 to 100.")
  var percent: String

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The day it was taken; today where none is given.", valueName: "yyyy-mm-dd"))
  var on: String?

  @ArgumentParser.Option(help: ArgumentHelp("How many items it had; cbssa: 200.", valueName: "n"))
  var items: Int?

  @ArgumentParser.Option(help: ArgumentHelp("What to call it, such as Form 31.", valueName: "text"))
  var name: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The exam it was practice for; step1 where none is named.", valueName: "exam"))
  var exam: String?

  @OptionGroup var global: GlobalOptions
  @ParentCommand var scores: ScoresCommand
  @ParentCommand var root: TestdayCommand

  var settings: ShellSettings { global.settings.over(scores.global.settings) }

  /// How many items the self-assessment has.
  private static let selfAssessmentItems = 200

  mutating func run(in context: ShellContext) throws(ShellError) {
    let kind = try testKind()
    let score = OutsideScore(
      kind: kind, exam: try examName(of: kind, in: context), name: try calledName(),
      percent: try percentCorrect(),
      items: try itemCount(of: kind), takenOn: try day(in: context),
      enteredWallMilliseconds: context.clock.now().wallMilliseconds)
    let store = try context.store()
    let entered = try recorded { () throws(RecordError) in try store.add(score) }
    context.write("Entered: \(OutsideScoreText.sentence(on: entered))\n")
  }

  private func testKind() throws(ShellError) -> OutsideScore.Kind {
    guard let kind = OutsideScore.Kind(rawValue: kind.lowercased()) else {
      throw ShellError(
        .usage, "there is no kind of score '\(sanitised(kind))'",
        remedy: "write cbssa for the NBME's self-assessment, form for any other form")
    }
    return kind
  }

  private func examName(
    of kind: OutsideScore.Kind, in context: ShellContext
  ) throws(ShellError) -> String {
    let name = try context.profile(named: exam ?? DrawingOptions.defaultExam).exam
    guard kind == .form || name == DrawingOptions.defaultExam else {
      throw ShellError(
        .usage,
        "the self-assessment is practice for \(DrawingOptions.defaultExam), not for \(name)",
        remedy: "leave --exam out, or enter the score as a form")
    }
    return name
  }

  private func percentCorrect() throws(ShellError) -> Double {
    let digits = percent.hasSuffix("%") ? String(percent.dropLast()) : percent
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
    guard isNumber, let value = Double(digits) else {
      throw ShellError(
        .usage, "\(sanitised(percent)) is no score in percent",
        remedy: "write a number from 0 to 100, such as 68")
    }
    guard value <= 100 else {
      throw ShellError(
        .usage,
        "\(sanitised(percent)) is no percentage, and three-digit scores are on another scale",
        remedy: "enter the percent correct if the score report has one, else leave it out")
    }
    return value
  }

  private func itemCount(of kind: OutsideScore.Kind) throws(ShellError) -> Int {
    guard let count = items ?? (kind == .cbssa ? Self.selfAssessmentItems : nil) else {
      throw ShellError(
        .usage, "how many items the form had is not said", remedy: "add it, such as --items 120")
    }
    guard (1...1000).contains(count) else {
      throw ShellError(
        .usage, "a test does not have \(count) items", remedy: "name a number from 1 to 1000")
    }
    return count
  }

  private func day(in context: ShellContext) throws(ShellError) -> CalendarDate {
    let today = context.today
    let day = try context.day(on) ?? today
    guard day <= today else {
      throw ShellError(.usage, "\(day) is still to come", remedy: "name the day it was taken")
    }
    return day
  }

  private func calledName() throws(ShellError) -> String {
    let name = sanitised(name ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.count <= 40 else {
      throw ShellError(.usage, "the name is longer than 40 characters", remedy: "shorten it")
    }
    return name
  }
}
