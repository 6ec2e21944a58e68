import ExamSession
import ItemBank

/// Why a line typed inside a block is not understood.
package enum BlockLineProblem: Error, Hashable, Sendable {
  /// No such command; `suggestion` is the nearest one, where one is near.
  case unknown(String, suggestion: String?)
  /// `x` without a letter, or with something that is none.
  case strikeNeedsLetters
  /// A confidence that is no whole number from 0 to 100.
  case confidenceNotAPercentage(String)
  /// Something behind a command that takes nothing.
  case unexpected(String, after: String)
  /// A filter the list of items does not have.
  case noItemsFilter(String, after: String)
  /// Something to calculate while the calculator is closed.
  case calculation(String)
}

extension BlockCommand {
  /// The words of the language, for completion and near misses.
  package static let words = [
    "board", "calc", "clear", "clock", "end", "help", "hl", "items", "labs", "mark", "next", "note",
    "previous", "quit", "strike", "time",
  ]

  /// Reads one line.
  ///
  /// Upper and lower case count alike; spaces around do not count.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - isCalculatorOpen: Whether a line that calculates needs no word before it.
  /// - Throws: ``BlockLineProblem`` where the line is not understood.
  package init(line: String, isCalculatorOpen: Bool = false) throws(BlockLineProblem) {
    if isCalculatorOpen, Self.isForCalculator(line) {
      self = .tool(.calculate(line.trimmed))
      return
    }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else {
      self = .next
      return
    }
    if let answer = try Self.answer(first, rest: Array(words.dropFirst())) {
      self = answer
      return
    }
    let behind = line.drop(while: \.isWhitespace).dropFirst(words[0].count)
    if let tool = try Self.tool(first, rest: String(behind).trimmed) {
      self = tool
      return
    }
    switch first {
    case "x", "strike":
      self = .toggleStrike(options: try Self.letters(words.dropFirst()))
      return
    case "note":
      // The note keeps its own spacing: everything behind the first word.
      let text = line.drop(while: \.isWhitespace).dropFirst(first.count)
        .drop(while: \.isWhitespace)
      self = .note(text.isEmpty ? nil : String(text))
      return
    default: break
    }
    guard !Self.isCalculation(line) else { throw .calculation(line.trimmed) }
    guard let command = Self.plain(first) else {
      throw .unknown(words[0], suggestion: nearest(to: first, among: Self.words))
    }
    guard words.count == 1 else { throw .unexpected(words[1], after: words[0]) }
    self = command
  }

  private static func plain(_ word: String) -> BlockCommand? {
    if let number = Int(word), word.utf8.allSatisfy({ (48...57).contains($0) }) {
      return .go(item: number - 1)
    }
    return switch word {
    case "n", "next": .next
    case "p", "prev", "previous": .previous
    case "m", "mark": .toggleMark
    case "clear": .clear
    case "time": .time
    case "end": .endBlock
    case "+", "more": .scroll(pages: 1)
    case "-", "back": .scroll(pages: -1)
    case "?", "help": .help
    case "quit", "exit": .quit
    default: nil
    }
  }

  /// `b`, `b?`, `b~`, `b!`, `b 70`, `b 70%`; nil where the line is no answer at all.
  private static func answer(
    _ first: String, rest: [String]
  ) throws(BlockLineProblem) -> BlockCommand? {
    guard let letter = first.utf8.first, let option = option(letter: letter) else { return nil }
    let suffix = String(first.dropFirst())
    let signs: [String: Confidence?] = ["": nil, "?": .guess, "~": .unsure, "!": .sure]
    guard let confidence = signs[suffix] else { return nil }
    guard let second = rest.first else { return .answer(option: option, confidence: confidence) }
    guard rest.count == 1, suffix.isEmpty else {
      throw .unexpected(rest.count == 1 ? second : rest[1], after: first)
    }
    if let confidence = signs[second] {
      return .answer(option: option, confidence: confidence)
    }
    let digits = second.hasSuffix("%") ? String(second.dropLast()) : second
    guard let percent = Int(digits), (0...100).contains(percent) else {
      throw .confidenceNotAPercentage(second)
    }
    return .answer(option: option, confidence: .percent(percent))
  }

  private static func letters(
    _ words: ArraySlice<String>
  ) throws(BlockLineProblem) -> [Int] {
    var options: [Int] = []
    for word in words {
      for byte in word.lowercased().utf8 where byte != UInt8(ascii: ",") {
        guard let option = option(letter: byte) else { throw .strikeNeedsLetters }
        if !options.contains(option) { options.append(option) }
      }
    }
    guard !options.isEmpty else { throw .strikeNeedsLetters }
    return options
  }

  /// The option a lower-case letter `a`…`j` names.
  private static func option(letter: UInt8) -> Int? {
    (UInt8(ascii: "a")...UInt8(ascii: "j")).contains(letter) ? Int(letter) - 97 : nil
  }
}
