import ArgumentParser

/// The program: one command from the command line, or the prompt.
package final class Shell {
  private let context: ShellContext

  package init(_ context: ShellContext) {
    self.context = context
  }

  /// Runs the command line's arguments, without the program's name.
  ///
  /// - Returns: The exit code: 0 done, 1 data or user error, 2 usage, 70 internal, 130 interrupted.
  package func run(arguments: [String]) -> Int32 {
    // Nothing to parse: the prompt is there the sooner.
    guard let word = arguments.first else { return runPrompt() }
    guard isKnown(word) else { return show(PromptText.unknown(word)) }
    switch parse(arguments) {
    case .success(let command as any ShellCommand):
      var command = command
      context.settings = command.settings.over(command.root.global.settings)
      return run(&command)
    case .success(let root as TestdayCommand):
      context.settings = root.global.settings
      return runPrompt()
    case .success(let other):
      return run(other)
    case .failure(let error):
      return show(error, of: arguments)
    }
  }

  // MARK: - The prompt

  private func runPrompt() -> Int32 {
    var worst: Int32 = 0
    if context.console.isInteractive { context.write(PromptText.greeting(in: context)) }
    while !context.isQuitting {
      let request = LineRequest(
        prompt: { _ in Prompt("testday> ") },
        complete: { [context] before, word in
          CommandCompletion(context).candidates(before: before, word: word)
        },
        keepsHistory: true)
      switch context.console.read(request) {
      case .line(let text, _):
        // A script has failed if any of its lines has.
        worst = max(worst, run(line: text))
      case .endOfInput:
        if context.console.isInteractive { context.write("\n") }
        context.isQuitting = true
      case .hangup, .terminate:
        return ShellError.Kind.interrupted.rawValue
      case .interrupt, .wake, .resized, .continued, .key:
        continue
      }
    }
    // What a person got wrong along the way is no failure of theirs; being cut off is one.
    let isCutOff = worst == ShellError.Kind.interrupted.rawValue
    return context.console.isInteractive && !isCutOff ? 0 : worst
  }

  /// Runs one line of the prompt.
  private func run(line: String) -> Int32 {
    let words: [String]
    do throws(ShellError) {
      words = try commandLineWords(line)
    } catch {
      return show(error)
    }
    guard let first = words.first, !first.hasPrefix("#") else { return 0 }
    if first == "?" || (first == "help" && words.count == 1) {
      _ = Pager(context).show(PromptText.help(in: context))
      return 0
    }
    guard isKnown(first) else { return show(PromptText.unknown(first)) }
    switch parse(words) {
    case .success(var command as any ShellCommand):
      let outer = context.settings
      context.settings = command.settings.over(outer)
      defer { context.settings = outer }
      return run(&command)
    case .success(let other): return run(other)
    case .failure(let error): return show(error, of: words)
    }
  }

  private func isKnown(_ word: String) -> Bool {
    word.hasPrefix("-") || CommandCompletion.names.contains(word)
  }

  private func parse(_ words: [String]) -> Result<any ParsableCommand, any Error> {
    Result { try TestdayCommand.parseAsRoot(words) }
  }

  private func run(_ command: inout any ShellCommand) -> Int32 {
    do throws(ShellError) {
      try command.run(in: context)
      return 0
    } catch {
      if error.kind == .interrupted { context.isQuitting = true }
      return show(error)
    }
  }

  /// Runs a command of the argument parser's own: help, which it gives as an error.
  private func run(_ command: any ParsableCommand) -> Int32 {
    var command = command
    do {
      try command.run()
      return 0
    } catch {
      return show(error, of: [])
    }
  }

  // MARK: - Errors

  private func show(_ error: ShellError) -> Int32 {
    context.writeError("testday: \(error)\n")
    return error.kind.rawValue
  }

  /// What the argument parser says: help and version are no errors.
  private func show(_ error: any Error, of words: [String]) -> Int32 {
    guard TestdayCommand.exitCode(for: error) != .success else {
      _ = Pager(context).show(TestdayCommand.fullMessage(for: error) + "\n")
      return 0
    }
    let lines = TestdayCommand.message(for: error).split(whereSeparator: \.isNewline)
    let message = lines.first.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "not understood"
    let command = words.first { CommandCompletion.names.contains($0) } ?? ""
    let help = command.isEmpty ? "help" : "help \(command)"
    return show(ShellError(.usage, String(message), remedy: "\(help) shows what it takes"))
  }
}
