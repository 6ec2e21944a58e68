/// Turns the words of a line into keys.
struct CalculatorLineReader {
  private let tokens: [CalculatorToken]
  private var position = 0
  private var place = Place.open

  /// The last operation as it was typed, for messages.
  private var operatorText = ""

  private(set) var keys: [Calculator.Key] = []

  /// What may come next on the line.
  private enum Place {
    /// Anything: the display is the number an operation goes on from.
    case open
    /// An operation, or a function of the number that stands here.
    case behindNumber
    /// A number.
    case behindOperation
  }

  /// Reads all words; ``keys`` are complete then.
  init(_ line: String) throws(CalculatorLineProblem) {
    var scanner = CalculatorScanner(line)
    var tokens: [CalculatorToken] = []
    while let token = try scanner.next() { tokens.append(token) }
    self.tokens = tokens
    while position < tokens.count { try readToken() }
    finish()
  }

  private mutating func readToken() throws(CalculatorLineProblem) {
    let token = tokens[position]
    if place != .behindNumber, try readPrefixed() { return }
    position += 1
    switch token.kind {
    case .operand(let keys):
      guard place != .behindNumber else { throw .missingOperator(before: token.text) }
      emit(keys, .behindNumber)
    case .operation(let operation):
      guard place != .behindOperation else {
        throw .twoOperators(operatorText, token.text)
      }
      emit([.operation(operation)], .behindOperation)
      operatorText = token.text
    case .function(let key): emit([key], .behindNumber)
    case .percent:
      guard place != .behindOperation else { throw .noNumberBefore(token.text) }
      emit([.percent], .behindNumber)
    case .equals: emit([.equals], .behindNumber)
    case .memory(let keys): emit(keys, place == .behindOperation ? .behindOperation : .open)
    case .clear: emit([.clear], .open)
    case .clearEntry: emit([.clearEntry], .open)
    }
  }

  /// Reads functions (behind an operation also a minus) and the number they stand before.
  ///
  /// - Returns: Whether there were such; otherwise nothing was read.
  private mutating func readPrefixed() throws(CalculatorLineProblem) -> Bool {
    var functions: [Calculator.Key] = []
    var end = position
    prefixes: while end < tokens.count {
      switch tokens[end].kind {
      case .function(let key): functions.append(key)
      case .operation(.subtract) where place == .behindOperation && isBeforeNumber(end):
        functions.append(.negate)
      default: break prefixes
      }
      end += 1
    }
    guard !functions.isEmpty else { return false }
    let next = end < tokens.count ? tokens[end] : nil
    if case .operand(let keys) = next?.kind {
      position = end + 1
      emit(keys + functions.reversed(), .behindNumber)
      return true
    }
    guard place == .open else { throw .noNumberBehind(tokens[end - 1].text) }
    if next?.kind == .operation(.subtract) {
      throw .ambiguousMinus(behind: tokens[end - 1].text)
    }
    position = end
    emit(functions, .behindNumber)
    return true
  }

  /// Whether a number or a function follows.
  private func isBeforeNumber(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    switch tokens[index + 1].kind {
    case .operand, .function: return true
    default: return false
    }
  }

  private mutating func emit(_ more: [Calculator.Key], _ place: Place) {
    keys += more
    self.place = place
  }

  /// Carries out what is pending, where the line ends with a number.
  private mutating func finish() {
    switch tokens.last?.kind {
    case .operand, .function, .percent: keys.append(.equals)
    case .operation, .equals, .memory, .clear, .clearEntry, nil: break
    }
  }
}
