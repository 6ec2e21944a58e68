import ArgumentParser

/// A command of the prompt and of the command line alike.
protocol ShellCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// The options given before the command's name.
  var root: TestdayCommand { get }

  /// Carries the command out.
  ///
  /// - Throws: ``ShellError`` with what happened and what to do.
  mutating func run(in context: ShellContext) throws(ShellError)
}
