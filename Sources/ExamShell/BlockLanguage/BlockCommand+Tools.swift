extension BlockCommand {
  /// Reads a line that may begin with the name of a tool.
  ///
  /// - Parameters:
  ///   - first: The first word, in lower case.
  ///   - rest: What stands behind it, as it was typed, without spaces at its ends.
  /// - Returns: The command; nil where the line begins with another word.
  /// - Throws: ``BlockLineProblem`` where the tool takes nothing like that.
  static func tool(_ first: String, rest: String) throws(BlockLineProblem) -> BlockCommand? {
    switch first {
    case "hl", "highlight": return .tool(highlight(rest))
    case "board": return .tool(noteBoard(rest))
    case "labs", "lab": return .tool(.laboratoryValues(rest))
    case "calc", "calculator": return .tool(.calculate(rest))
    case "clock":
      guard rest.isEmpty else { throw .unexpected(firstWord(of: rest), after: first) }
      return .tool(.toggleClock)
    case "items", "list": return .items(try itemsFilter(rest, after: first))
    default: return nil
    }
  }

  private static func highlight(_ rest: String) -> ToolCommand {
    if rest.isEmpty { return .listHighlights }
    let words = firstWord(of: rest)
    guard words == "-" else { return .highlight(rest) }
    let named = String(rest.dropFirst()).trimmed
    return .removeHighlight(named.isEmpty ? nil : named)
  }

  private static func noteBoard(_ rest: String) -> ToolCommand {
    switch rest.lowercased() {
    case "": .showNoteBoard
    case "-": .wipeLastLine
    case "clear": .wipeNoteBoard
    default: .writeLine(rest)
    }
  }

  private static func itemsFilter(
    _ rest: String, after first: String
  ) throws(BlockLineProblem) -> ItemsFilter {
    switch rest.lowercased() {
    case "": .all
    case "u", "unanswered": .unanswered
    case "m", "marked": .marked
    default: throw .noItemsFilter(rest, after: first)
    }
  }

  private static func firstWord(of text: String) -> String {
    String(text.prefix { !$0.isWhitespace })
  }

  // MARK: - The open calculator

  /// Whether a line is meant for the calculator while that is open: it begins with an operation, a
  /// word of the calculator, or a number that an operation follows.
  ///
  /// A whole number alone stays the number of an item, a letter alone an option, and `+` and `-`
  /// alone scroll.
  static func isForCalculator(_ line: String) -> Bool {
    let text = line.trimmed.lowercased()
    guard let first = text.first, text != "+", text != "-" else { return false }
    if operations.contains(first) || first == "." || isCalculation(text) { return true }
    // No item has a number with a point in it.
    if first.isASCIIDigit, text.contains(".") || text.contains(",") { return true }
    let letters = String(text.prefix(while: \.isLetter))
    return calculatorWords.contains(letters) || text.hasPrefix("m+") || text.hasPrefix("m-")
  }

  /// Whether a line is a number that an operation follows, which nothing else is.
  static func isCalculation(_ line: String) -> Bool {
    let text = line.trimmed.lowercased()
    guard text.first?.isASCIIDigit == true else { return false }
    let behind = text.drop { $0.isASCIIDigit || $0 == "." || $0 == "," || $0.isWhitespace }.first
    return behind.map { operations.contains($0) || $0 == "x" } ?? false
  }

  private static let operations: Set<Character> = [
    "+", "-", "−", "–", "*", "×", "·", "⋅", "/", "÷", ":", "=", "%", "√", "±",
  ]

  private static let calculatorWords: Set<String> = ["mr", "mc", "ms", "ce", "sqrt", "neg"]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
