import ExamShell
import Foundation
import LineEditing

/// Wires the machine's clock, files and terminal to the shell.
@main
enum Testday {
  static func main() {
    let program = runningProgramPath() ?? CommandLine.arguments.first ?? "testday"
    let environment = ShellEnvironment(
      variables: ProcessInfo.processInfo.environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      programFolder: URL(fileURLWithPath: program).deletingLastPathComponent().path)
    let history = HistoryLocation(environment: environment)
    history.prepare()
    let console = Consoles.forStandardStreams(historyFile: history.path)
    let context = ShellContext(
      console: console, clock: MachineClock(), environment: environment,
      fileSystem: SystemFileSystem())
    let code = Shell(context).run(arguments: Array(CommandLine.arguments.dropFirst()))
    Consoles.restore(console)
    exit(code)
  }
}
