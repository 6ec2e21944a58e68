import ArgumentParser
import ItemBank

/// `lint`: checks question-set files.
struct LintCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check question-set files: every finding with file and line.")

  @Argument(help: "Files (*.qset.md) or folders.")
  var paths: [String]

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    var errors = 0
    var warnings = 0
    var items = 0
    for path in paths {
      for reading in try SetFiles(context).readings(at: path) {
        items += reading.questionSet.items.count
        for finding in reading.findings + Lint.findings(in: reading) {
          context.write("\(finding)\n")
          switch finding.severity {
          case .error: errors += 1
          case .warning: warnings += 1
          }
        }
      }
    }
    context.write("\(items) items, \(errors) errors, \(warnings) warnings\n")
    guard errors == 0 else {
      throw ShellError(
        "\(errors == 1 ? "1 error" : "\(errors) errors") found",
        remedy: "what they touch is left out of every form until it is mended")
    }
  }
}
