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
    fillStandardStreams()
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return isTerminal ? ReadlineConsole(historyFile: historyFile) : PipedConsole()
  }

  /// A stream that was closed at the start becomes `/dev/null`, lest the next file that is opened
  /// takes its number and is read, or written, as standard input or output.
  private static func fillStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // Opening takes the lowest free number, which is this one.
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }
}

extension Consoles {
  /// Gives the terminal back where one was taken; to be called before the program ends.
  package static func restore(_ console: any Console) {
    (console as? ReadlineConsole)?.restore()
  }

  /// Why what was written is not all in the file or pipe it went to; nil where it is, or nobody
  /// reads on.
  package static func outputProblem(of console: any Console) -> String? {
    (console as? PipedConsole)?.outputFailure.map { unsafe String(cString: strerror($0)) }
  }

  /// The first of the signals that asks the program to stop; those before it are taken too.
  static func stopRequest(among next: () -> LineInput?) -> LineInput? {
    while let input = next() {
      switch input {
      case .interrupt, .terminate, .hangup: return input
      default: continue
      }
    }
    return nil
  }
}
