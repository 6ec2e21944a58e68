/// A decimal number of at most 20 significant digits: what the calculator reckons with.
///
/// The value is `coefficient` × 10^`exponent` with a sign. Every value has one form (no zeros at the
/// coefficient's end, no negative zero), so that equal means equally stored. There is no infinity
/// and no limit to the exponent here; ``Calculator`` sets one.
package struct DecimalNumber: Hashable, Sendable {
  /// The most significant digits a number keeps.
  package static let precision = 20

  package static let zero = DecimalNumber(coefficient: 0)

  /// Whether the number is below zero; never for zero itself.
  package let isNegative: Bool

  /// Below 10²⁰, and no multiple of 10 unless it is 0.
  let coefficient: UInt128

  /// 0 for zero.
  let exponent: Int

  /// Makes a number, rounded half to even to the digits that are kept.
  ///
  /// - Parameters:
  ///   - isNegative: Whether it is below zero.
  ///   - coefficient: All digits there are.
  ///   - exponent: The power of ten of the last digit.
  ///   - isInexact: Whether the true magnitude is larger by less than one unit of the last digit;
  ///     then the coefficient needs more digits than are kept.
  ///   - digits: The digits that are kept, at most 20.
  init(
    isNegative: Bool = false, coefficient: UInt128, exponent: Int = 0, isInexact: Bool = false,
    digits: Int = precision
  ) {
    let excess = max(0, coefficient.decimalDigits - digits)
    var kept = coefficient.droppingDigits(excess, isInexact: isInexact)
    var power = exponent + excess
    while kept != 0, kept % 10 == 0 {
      kept /= 10
      power += 1
    }
    self.isNegative = isNegative && kept != 0
    self.coefficient = kept
    self.exponent = kept == 0 ? 0 : power
  }

  package var isZero: Bool { coefficient == 0 }

  /// The power of ten of the first digit: 2 for 345.6, -1 for 0.1; 0 for zero.
  package var leadingPower: Int { isZero ? 0 : exponent + coefficient.decimalDigits - 1 }

  /// The same magnitude with a coefficient of exactly 20 digits (0 stays 0).
  var aligned: (coefficient: UInt128, exponent: Int) {
    guard !isZero else { return (0, 0) }
    let missing = Self.precision - coefficient.decimalDigits
    return (coefficient * .power(ofTen: missing), exponent - missing)
  }

  /// The number without its sign.
  package var magnitude: DecimalNumber {
    DecimalNumber(coefficient: coefficient, exponent: exponent)
  }

  package static prefix func - (number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(
      isNegative: !number.isNegative, coefficient: number.coefficient, exponent: number.exponent)
  }
}

extension DecimalNumber: Comparable {
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Whether the magnitude is smaller.
  func isSmaller(than other: DecimalNumber) -> Bool {
    guard !isZero, !other.isZero else { return isZero && !other.isZero }
    let (left, right) = (aligned, other.aligned)
    return (left.exponent, left.coefficient) < (right.exponent, right.coefficient)
  }
}
