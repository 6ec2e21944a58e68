/// One word of a line that is typed behind `calc`.
struct CalculatorToken: Equatable {
  var kind: Kind

  /// As it was typed, for messages.
  var text: String

  enum Kind: Equatable {
    /// A number, or the memory's: the keys that bring it into the display.
    case operand([Calculator.Key])
    case operation(Calculator.Operation)
    /// √ or ±, which may stand before or behind their number.
    case function(Calculator.Key)
    case percent
    case equals
    /// Memory keys that only look at the display.
    case memory([Calculator.Key])
    case clear
    case clearEntry
  }

  /// The words that are spelled with letters, in lower case.
  static let words: [String: Kind] = [
    "sqrt": .function(.squareRoot), "neg": .function(.negate),
    "m+": .memory([.memoryAdd]), "m-": .memory([.memorySubtract]),
    "mr": .operand([.memoryRecall]), "mc": .memory([.memoryClear]),
    "ms": .memory([.memoryClear, .memoryAdd]), "c": .clear, "ce": .clearEntry,
    "x": .operation(.multiply),
  ]

  /// The words that are one sign.
  static let signs: [Character: Kind] = [
    "+": .operation(.add),
    "-": .operation(.subtract), "−": .operation(.subtract), "–": .operation(.subtract),
    "*": .operation(.multiply), "×": .operation(.multiply), "·": .operation(.multiply),
    "⋅": .operation(.multiply),
    "/": .operation(.divide), "÷": .operation(.divide), ":": .operation(.divide),
    "=": .equals, "%": .percent, "√": .function(.squareRoot), "±": .function(.negate),
  ]
}
