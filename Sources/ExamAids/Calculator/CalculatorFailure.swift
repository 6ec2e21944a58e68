extension Calculator {
  /// Why the calculator has stopped; only `C` makes it go on.
  package enum Failure: Error, Hashable, Sendable, CaseIterable {
    case divisionByZero
    /// The square root of a number below zero.
    case rootOfNegative
    /// A result of 10¹⁰⁰ or more, above or below zero.
    case overflow

    /// What happened, short enough for the display.
    package var message: String {
      switch self {
      case .divisionByZero: "division by zero"
      case .rootOfNegative: "root of a negative"
      case .overflow: "number too large"
      }
    }

    /// What to do, without a final full stop.
    package var remedy: String { "calc c clears the calculator" }
  }
}
