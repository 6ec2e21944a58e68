extension Calculator {
  /// A key of the calculator.
  package enum Key: Hashable, Sendable {
    case digit(Digit)
    case point
    case operation(Operation)
    case equals
    /// ±: changes the sign.
    case negate
    case percent
    case squareRoot
    case memoryClear
    case memoryRecall
    case memoryAdd
    case memorySubtract
    /// C: clears everything but the memory.
    case clear
    /// CE: withdraws the number on display.
    case clearEntry
  }

  /// A decimal digit.
  package enum Digit: UInt8, Hashable, Sendable, CaseIterable {
    case zero, one, two, three, four, five, six, seven, eight, nine
  }

  /// One of the four functions.
  package enum Operation: Hashable, Sendable, CaseIterable {
    case add, subtract, multiply, divide

    /// The sign on the key.
    package var symbol: String {
      switch self {
      case .add: "+"
      case .subtract: "−"
      case .multiply: "×"
      case .divide: "÷"
      }
    }
  }
}

extension Calculator.Key: CaseIterable {
  package static let allCases: [Calculator.Key] =
    Calculator.Digit.allCases.map { .digit($0) }
    + Calculator.Operation.allCases.map { .operation($0) }
    + [
      .point, .equals, .negate, .percent, .squareRoot, .memoryClear, .memoryRecall, .memoryAdd,
      .memorySubtract, .clear, .clearEntry,
    ]
}
