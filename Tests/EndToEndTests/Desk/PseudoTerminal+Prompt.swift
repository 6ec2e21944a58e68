import Foundation
import TerminalHarness
import Testing

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

  /// Reads the report screen by screen to its end, which is the program's end too.
  func readReport() throws(HarnessError) -> ProgramEnd {
    try wait(for: " · sitting ", seconds: 10)
    while exitStatus == nil {
      try wait(for: "the next screen or the end") { screen in
        screen.cursorLine.hasSuffix("more lines: Enter goes on, q ends >")
          || screen.cursorLine.hasSuffix("1 more line: Enter goes on, q ends >")
          || screen.contains("shows this again.")
      }
      guard !screen.contains("shows this again.") else { break }
      try send("\r")
      let asked = screen.cursorLine
      try wait(for: "what follows") { $0.cursorLine != asked }
    }
    return try waitForExit()
  }

  /// Expects `part` within one of the screen's lines now.
  func expectScreen(has part: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let isThere = screen.contains(part)
    #expect(isThere, "no \(part) in:\n\(screen.text)", sourceLocation: sourceLocation)
  }
}
