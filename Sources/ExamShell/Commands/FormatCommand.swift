import ArgumentParser
import ItemBank

/// `fmt`: brings question-set files into their canonical form.
struct FormatCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Bring question-set files into their usual form.",
    discussion: "A file with errors is left as it is, and its errors are shown.")

  @Argument(help: "Files (*.qset.md, set.yaml) or folders.")
  var paths: [String]

  @Flag(help: "Change nothing; fail where a file is not in its usual form.")
  var check = false

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    var others = 0
    var refused = 0
    for path in paths {
      for file in try SetFiles(context).files(at: path) {
        guard let formatted = file.formatted.bytes else {
          refused += 1
          for finding in file.formatted.findings where finding.severity == .error {
            context.write("\(finding)\n")
          }
          continue
        }
        guard formatted != file.bytes else { continue }
        others += 1
        context.write("\(check ? "not in its usual form" : "formatted"): \(file.location.shown)\n")
        if !check { try SetFiles(context).replace(file.location, with: formatted) }
      }
    }
    guard refused == 0 else {
      throw ShellError(
        "\(refused == 1 ? "1 file has" : "\(refused) files have") errors and stayed as before",
        remedy: "mend the lines above and run fmt again")
    }
    guard !check || others == 0 else {
      throw ShellError(
        "\(others == 1 ? "1 file is" : "\(others) files are") not in the usual form",
        remedy: "run fmt without --check")
    }
  }
}
