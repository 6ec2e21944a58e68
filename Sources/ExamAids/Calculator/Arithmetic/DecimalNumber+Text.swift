extension DecimalNumber {
  /// Reads digits with at most one point, perhaps with a `-` before them: `12`, `-0.50`, `.5`.
  ///
  /// Nil where the text is anything else. Beyond 38 digits nothing is read.
  package init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    var decimals = 0
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      decimals = digits.count - point - 1
      digits.remove(at: point)
    }
    guard (1...38).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let coefficient = digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1 - UInt8(ascii: "0")) }
    self.init(isNegative: isNegative, coefficient: coefficient, exponent: -decimals)
  }

  /// The number as a display of 12 digits shows it, rounded half to even.
  ///
  /// - From 0.0001 up to, not including, 10¹² in plain notation: at most 12 digits, where a single 0
  ///   before the point does not count. So 2 ÷ 3 is `0.666666666667` and 1 ÷ 300 `0.003333333333`.
  /// - Below 0.0001 in plain notation where 12 places behind the point show it exactly: `0.00005`.
  /// - Otherwise in scientific notation with at most 12 digits: `1.5e12`, `-3.33333333333e-5`.
  package var displayText: String {
    let sign = isNegative ? "-" : ""
    // By the rounded number, as rounding may carry into the next power.
    let rounded = DecimalNumber(
      coefficient: coefficient, exponent: exponent, digits: Self.displayDigits)
    let power = rounded.leadingPower
    if (-4..<Self.displayDigits).contains(power) {
      let places = min(Self.displayDigits, Self.displayDigits - 1 - power)
      return sign + toPlaces(places).plainText
    }
    if power < 0, -exponent <= Self.displayDigits { return sign + plainText }
    var digits = String(rounded.coefficient)
    if digits.count > 1 { digits.insert(".", at: digits.index(after: digits.startIndex)) }
    return "\(sign)\(digits)e\(power)"
  }

  /// The digits of the calculator's display.
  package static let displayDigits = 12

  /// Rounded half to even to so many places behind the point.
  private func toPlaces(_ places: Int) -> DecimalNumber {
    let excess = max(0, -exponent - places)
    return DecimalNumber(
      isNegative: isNegative, coefficient: coefficient.droppingDigits(excess),
      exponent: exponent + excess)
  }

  /// The magnitude with all its digits, without an exponent.
  private var plainText: String {
    let digits = String(coefficient)
    guard exponent < 0 else { return digits + String(repeating: "0", count: exponent) }
    let padding = max(0, 1 - exponent - digits.count)
    let padded = String(repeating: "0", count: padding) + digits
    return "\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }
}
