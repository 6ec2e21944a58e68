import ArgumentParser
import ExamDesign
import ExamReports
import ItemBank

/// `lint`: checks question-set files.
struct LintCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check question-set files: every finding with file and line.",
    discussion: """
      lint --blueprint step1 also holds a whole set against what that exam is made of, as a table, \
      and against the rules of a good form; there a warning is as bad as an error.
      """)

  @ArgumentParser.Option(
    help: ArgumentHelp("The exam whose content a whole set should have.", valueName: "exam"))
  var blueprint: String?

  @Argument(help: "Files (*.qset.md) or folders.")
  var paths: [String]

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  /// What was found in all paths together.
  private struct Tally {
    var items = 0
    var errors = 0
    var warnings = 0
  }

  mutating func run(in context: ShellContext) throws(ShellError) {
    let blueprint = try blueprint.map { name throws(ShellError) in try self.blueprint(named: name) }
    var tally = Tally()
    for path in paths {
      for reading in try SetFiles(context).readings(at: path) {
        tally.items += reading.questionSet.items.count
        for finding in findings(in: reading, against: blueprint, context) {
          context.write("\(finding)\n")
          switch finding.severity {
          case .error: tally.errors += 1
          case .warning: tally.warnings += 1
          }
        }
      }
    }
    context.write("\(tally.items) items, \(tally.errors) errors, \(tally.warnings) warnings\n")
    try judge(tally, against: blueprint)
  }

  private func blueprint(named name: String) throws(ShellError) -> Blueprint {
    do throws(BlueprintLookupError) {
      return try BlueprintCatalogue().lookup(name)
    } catch {
      throw ShellError(sentence: error.description)
    }
  }

  /// The findings of a set; with a blueprint its table is written first.
  private func findings(
    in reading: QuestionSetReading, against blueprint: Blueprint?, _ context: ShellContext
  ) -> [Finding] {
    guard let blueprint else { return reading.findings + Lint.findings(in: reading) }
    let check = BlueprintCheck(reading, against: blueprint)
    if !check.groups.isEmpty {
      let text = BlueprintText(check, of: reading.questionSet, against: blueprint).document
        .text(columns: context.reportColumns, rendering: context.rendering)
      context.write(text + "\n")
    }
    return check.findings
  }

  private func judge(_ tally: Tally, against blueprint: Blueprint?) throws(ShellError) {
    guard tally.errors == 0 else {
      throw ShellError(
        "\(tally.errors == 1 ? "1 error" : "\(tally.errors) errors") found",
        remedy: "what they touch is left out of every form until it is mended")
    }
    guard let blueprint, tally.warnings > 0 else { return }
    let count = tally.warnings == 1 ? "1 warning" : "\(tally.warnings) warnings"
    throw ShellError(
      "\(count) against the blueprint \(blueprint.exam)",
      remedy: "mend what the lines above name, or lint without --blueprint until the set is whole")
  }
}
