extension DecimalNumber {
  /// The sum; exact up to 20 significant digits, otherwise rounded half to even.
  package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    guard !left.isZero else { return right }
    guard !right.isZero else { return left }
    let (large, small) = left.isSmaller(than: right) ? (right, left) : (left, right)

    // Both in units 18 places below the last of 20 digits: 38 digits, and room for a carry. What of
    // the smaller one lies below that unit only says that there is more; it is then so much smaller
    // that at least 19 digits of the difference stay.
    let guardDigits = 18
    let unit = large.aligned.exponent - guardDigits
    let augend = large.aligned.coefficient * .power(ofTen: guardDigits)
    let addend = small.inUnits(of: unit)
    guard large.isNegative != small.isNegative else {
      return DecimalNumber(
        isNegative: large.isNegative, coefficient: augend + addend.units, exponent: unit,
        isInexact: addend.isInexact)
    }
    // Less one unit, where more than the whole units is taken away.
    let difference = augend - addend.units - (addend.isInexact ? 1 : 0)
    return DecimalNumber(
      isNegative: large.isNegative, coefficient: difference, exponent: unit,
      isInexact: addend.isInexact)
  }

  /// The difference; exact up to 20 significant digits, otherwise rounded half to even.
  package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    left + -right
  }

  /// The product; exact up to 20 significant digits, otherwise rounded half to even.
  package static func * (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    // Schoolbook multiplication in base 10¹⁰; the product has two figures in base 10²⁰.
    let base = UInt128.power(ofTen: 10)
    let (a, b) = left.coefficient.quotientAndRemainder(dividingBy: base)
    let (c, d) = right.coefficient.quotientAndRemainder(dividingBy: base)
    let middle = a * d + b * c + b * d / base
    let high = a * c + middle / base
    let low = middle % base * base + b * d % base

    // Of up to 40 digits, 38 have room.
    let highDigits = high.decimalDigits
    let kept = min(highDigits, 18)
    let dropped = highDigits - kept
    let (head, rest) = low.quotientAndRemainder(dividingBy: .power(ofTen: dropped))
    return DecimalNumber(
      isNegative: left.isNegative != right.isNegative,
      coefficient: high * .power(ofTen: 20 - dropped) + head,
      exponent: left.exponent + right.exponent + dropped, isInexact: rest != 0)
  }

  /// The quotient, rounded half to even to 20 significant digits; nil where the divisor is zero.
  package func divided(by divisor: DecimalNumber) -> DecimalNumber? {
    guard !divisor.isZero else { return nil }
    let (dividend, divisorPart) = (aligned, divisor.aligned)
    // Long division in two steps of 18 places each.
    let step = UInt128.power(ofTen: 18)
    let first = (dividend.coefficient * step)
      .quotientAndRemainder(dividingBy: divisorPart.coefficient)
    let second = (first.remainder * step).quotientAndRemainder(dividingBy: divisorPart.coefficient)
    return DecimalNumber(
      isNegative: isNegative != divisor.isNegative,
      coefficient: first.quotient * step + second.quotient,
      exponent: dividend.exponent - divisorPart.exponent - 36, isInexact: second.remainder != 0)
  }

  /// The square root, rounded half to even to 20 significant digits; nil below zero.
  package var squareRoot: DecimalNumber? {
    guard !isNegative else { return nil }
    guard !isZero else { return self }
    var (digits, power) = aligned
    if !power.isMultiple(of: 2) {
      digits *= 10
      power -= 1
    }
    // Digit by digit, as by hand: 11 pairs are there, 11 pairs of zeros follow, so that the root
    // has at least 21 digits.
    let pairs = 11
    var root: UInt128 = 0
    var rest: UInt128 = 0
    for pair in 0..<(2 * pairs) {
      let next =
        pair < pairs ? digits / .power(ofTen: 2 * (pairs - 1 - pair)) % 100 : 0
      rest = rest * 100 + next
      var digit: UInt128 = 9
      while (20 * root + digit) * digit > rest { digit -= 1 }
      rest -= (20 * root + digit) * digit
      root = 10 * root + digit
    }
    return DecimalNumber(
      coefficient: root, exponent: power / 2 - pairs, isInexact: rest != 0)
  }

  /// The magnitude in whole units of 10^`power`, and whether anything is left over.
  private func inUnits(of power: Int) -> (units: UInt128, isInexact: Bool) {
    let shift = exponent - power
    if shift >= 0 { return (coefficient * .power(ofTen: shift), false) }
    guard shift >= -38 else { return (0, true) }
    let (units, rest) = coefficient.quotientAndRemainder(dividingBy: .power(ofTen: -shift))
    return (units, rest != 0)
  }
}
