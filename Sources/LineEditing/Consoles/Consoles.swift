package import ExamShell
import Glibc

/// The choice of a console.
package enum Consoles {
  /// The console for standard input and output: line editing where both are a terminal.
  ///
  /// - Parameter historyFile: where the lines a person types are kept; nil: nowhere. Not used on a
  ///   pipe.
  /// - Returns: a ``ReadlineConsole`` or a ``PipedConsole``.
  package static func forStandardStreams(historyFile: String?) -> any Console {
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return isTerminal ? ReadlineConsole(historyFile: historyFile) : PipedConsole()
  }
}

extension Consoles {
  /// Gives the terminal back where one was taken; to be called before the program ends.
  package static func restore(_ console: any Console) {
    (console as? ReadlineConsole)?.restore()
  }
}
