/// Why a line typed behind `calc` is not understood.
package enum CalculatorLineProblem: Error, Hashable, Sendable {
  /// No such word; `suggestion` is one that is a single slip away.
  case unknownWord(String, suggestion: String?)
  /// A sign that means nothing here.
  case unknownSign(String)
  case parentheses
  /// A comma that could be a decimal point or separate thousands: `1,234`.
  case ambiguousComma(String)
  /// Several commas, or a comma and a point: `1,234.5`.
  case thousandsSeparator(String)
  /// A second point, or a point without a digit.
  case malformedNumber(String)
  /// More digits than the calculator takes.
  case tooManyDigits(String)
  case twoOperators(String, String)
  /// Two numbers stand next to each other.
  case missingOperator(before: String)
  case noNumberBefore(String)
  case noNumberBehind(String)
  /// A minus that could be the sign of a number or take away from the root of the display.
  case ambiguousMinus(behind: String)

  /// What is wrong, one sentence without a final full stop.
  package var message: String {
    switch self {
    case .unknownWord(let word, _): "the calculator does not know \(quoted(word))"
    case .unknownSign(let sign): "the calculator does not know the sign \(quoted(sign))"
    case .parentheses: "the calculator has no parentheses"
    case .ambiguousComma(let number): "the comma in \(quoted(number)) can be read in two ways"
    case .thousandsSeparator(let number): "\(quoted(number)) has more than one separator"
    case .malformedNumber(let number): "\(quoted(number)) is no number"
    case .tooManyDigits(let number):
      "\(quoted(number)) has more than \(Calculator.Entry.digitLimit) digits"
    case .twoOperators(let first, let second):
      "\(quoted(second)) follows \(quoted(first)) directly"
    case .missingOperator(let number): "an operator is missing before \(quoted(number))"
    case .noNumberBefore(let word): "a number is missing before \(quoted(word))"
    case .noNumberBehind(let word): "a number is missing behind \(quoted(word))"
    case .ambiguousMinus(let word): "the minus behind \(quoted(word)) can be read in two ways"
    }
  }

  /// What to type instead, one sentence without a final full stop.
  package var remedy: String {
    switch self {
    case .unknownWord(_, let suggestion?): "did you mean '\(suggestion)'"
    case .unknownWord(_, nil), .unknownSign:
      "use numbers, + - * / = %, sqrt, neg, mc, mr, m+, m-, c and ce"
    case .parentheses: "work out the inner part first, and keep it with m+ if you need it later"
    case .ambiguousComma(let number):
      "write \(number.replacing(",", with: ".")) or \(number.replacing(",", with: ""))"
    case .thousandsSeparator: "write the number with one point, and no comma, such as 1234.5"
    case .malformedNumber: "write digits with at most one point, such as 12.5"
    case .tooManyDigits: "round it, or leave away what is not needed"
    case .twoOperators: "write a number between them, or keep one of them"
    case .missingOperator: "write + - * or / before it, or type it on a line of its own"
    case .noNumberBefore, .noNumberBehind: "write one there, or mr for the number in the memory"
    case .ambiguousMinus:
      "write 'neg' for a number below zero, or type the root and the rest on two lines"
    }
  }
}
