import ArgumentParser

/// A command of the prompt and of the command line alike.
protocol ShellCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// The options given before the command's name.
  var root: TestdayCommand { get }

  /// What was set with the command, behind its name or behind that of a command around it.
  var settings: ShellSettings { get }

  /// Carries the command out.
  ///
  /// - Throws: ``ShellError`` with what happened and what to do.
  mutating func run(in context: ShellContext) throws(ShellError)
}

extension ShellCommand {
  var settings: ShellSettings { global.settings }
}
