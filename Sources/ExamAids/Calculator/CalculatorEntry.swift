extension Calculator {
  /// A number while it is being typed, digit by digit.
  struct Entry: Hashable {
    /// The most digits a number is typed with; a single 0 before the point does not count.
    static let digitLimit = 12

    private var isNegative = false

    /// The digits before the point, without a leading 0.
    private var integerDigits = ""

    /// The digits behind the point; nil before the point is typed.
    private var decimalDigits: String?

    init() {}

    /// As it was typed: `0`, `12.`, `-0.50`.
    var text: String {
      let integer = integerDigits.isEmpty ? "0" : integerDigits
      return (isNegative ? "-" : "") + integer + (decimalDigits.map { "." + $0 } ?? "")
    }

    var value: DecimalNumber {
      // Digits only, and few of them, so that it is always read.
      DecimalNumber("\(isNegative ? "-" : "")0\(integerDigits).\(decimalDigits ?? "")") ?? .zero
    }

    /// Puts a digit behind the others, if there is room.
    mutating func append(_ digit: Digit) {
      guard integerDigits.count + (decimalDigits?.count ?? 0) < Self.digitLimit else { return }
      let digit = String(digit.rawValue)
      if let decimals = decimalDigits {
        decimalDigits = decimals + digit
      } else if !(integerDigits.isEmpty && digit == "0") {
        integerDigits += digit
      }
    }

    mutating func appendPoint() {
      decimalDigits = decimalDigits ?? ""
    }

    mutating func negate() {
      isNegative.toggle()
    }
  }
}
