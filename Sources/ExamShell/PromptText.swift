import ExamReports
import ItemBank

/// What the prompt says of itself.
enum PromptText {
  /// The commands in the order a person meets them.
  static let commands: [(usage: String, meaning: String)] = [
    ("start", "one practice block; start step1 --blocks 3 for more"),
    ("drill", "one block with checkpoints on screen: drill --checkpoints"),
    ("resume", "go on with a sitting that is not over"),
    ("report", "what the last sitting has to say, or another: findings first"),
    ("review", "its items one by one: wrong and marked first"),
    ("history", "all sittings"),
    ("pacing", "where your time goes; pacing --plan for the next block"),
    ("stamina", "whether accuracy and pace hold to the end"),
    ("calibration", "how sure you were against how often you were right"),
    ("trend", "sitting after sitting, and what the next form would show"),
    ("scores", "scores from other tests; scores add enters one"),
    ("exams", "exam rules; exams show step1 prints a day"),
    ("sets", "question sets"),
    ("lint PATH", "check question-set files"),
    ("fmt PATH", "bring question-set files into their usual form"),
    ("recompute", "compute scores and metrics of all sittings again"),
    ("check-records", "check that all sittings are as they were written"),
    ("analyze", "what a file of responses shows: analyze --responses FILE"),
    ("help COMMAND", "all options of a command"),
    ("quit", "leave"),
  ]

  static func help(in context: ShellContext) -> String {
    let rows = commands.map { command in
      StyledText("  " + command.usage.padding(to: 14), .emphasis) + StyledText(command.meaning)
    }
    let lines =
      [StyledText("Commands", .heading)] + rows
      + [StyledText(""), StyledText("In a block", .heading)] + BreakScreen.keys
    return lines.map { $0.rendered(context.rendering) + "\n" }.joined()
  }

  static func greeting(in context: ShellContext) -> String {
    let title = StyledText("testday \(TestdayCommand.version)", .heading)
    var text = title.rendered(context.rendering) + "   start takes a block, help shows more\n"
    // A record that cannot be read is no reason to stay away.
    if let open = context.lastOpenSitting {
      text += "Sitting \(open) is not over: resume goes on with it.\n"
    }
    return text
  }

  static func unknown(_ word: String) -> ShellError {
    let begun = CommandCompletion.names.filter { $0.hasPrefix(word) }
    let suggestion =
      begun.count == 1 ? begun.first : nearest(to: word, among: CommandCompletion.names)
    return ShellError(
      .usage, "there is no command \(word)",
      remedy: suggestion.map { "did you mean \($0)" } ?? "help lists the commands")
  }
}
