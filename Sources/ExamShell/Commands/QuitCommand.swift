import ArgumentParser

/// `quit`: leaves the prompt.
struct QuitCommand: ShellCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave the prompt.", aliases: ["exit"])

  @OptionGroup var global: GlobalOptions
  @ParentCommand var root: TestdayCommand

  mutating func run(in context: ShellContext) throws(ShellError) {
    context.isQuitting = true
  }
}
