import Foundation
import TerminalHarness

extension PseudoTerminal {
  /// Begins or goes on where the program asks for Enter, and waits for the first item.
  func enterBlock() throws(HarnessError) {
    try wait(for: "Enter ")
    try send("\r")
    try wait(for: "1/")
  }

  /// The time left that the prompt shows, in seconds; nil where the cursor is in no such prompt.
  var secondsLeft: Int? {
    guard let label = screen.cursorLine.range(of: " left") else { return nil }
    let clock = screen.cursorLine[..<label.lowerBound].split(separator: ":")
    guard clock.count == 2, let minutes = Int(clock[0]), let seconds = Int(clock[1]) else {
      return nil
    }
    return minutes * 60 + seconds
  }
}
