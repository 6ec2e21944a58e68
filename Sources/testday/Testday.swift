import ExamShell
import Foundation
import LineEditing

/// Wires the machine's clock, files and terminal to the shell.
@main
enum Testday {
  static func main() {
    // The exit comes after all else is gone: the record closes its file and leaves it whole.
    exit(run())
  }

  private static func run() -> Int32 {
    let program = runningProgramPath() ?? CommandLine.arguments.first ?? "testday"
    let environment = ShellEnvironment(
      variables: ProcessInfo.processInfo.environment,
      workingDirectory: FileManager.default.currentDirectoryPath,
      programFolder: URL(fileURLWithPath: program).deletingLastPathComponent().path)
    let history = HistoryLocation(environment: environment)
    history.prepare()
    let console = Consoles.forStandardStreams(historyFile: history.path)
    defer { Consoles.restore(console) }
    let context = ShellContext(
      console: console, clock: MachineClock(), environment: environment,
      fileSystem: SystemFileSystem())
    let code = Shell(context).run(arguments: Array(CommandLine.arguments.dropFirst()))
    // What writes much stops when nobody takes it, and ends as if interrupted.
    guard code == 0 || code == 130, let problem = Consoles.outputProblem(of: console) else {
      return code
    }
    console.writeError(
      "testday: the output could not be written (\(problem)); make room for it, or write it to "
        + "another place, and run this again\n")
    return 1
  }
}
