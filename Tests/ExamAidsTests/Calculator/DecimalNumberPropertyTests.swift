import TestSupport
import Testing

@testable import ExamAids

/// The decimal numbers against exact integers of any length.
@Suite struct DecimalNumberPropertyTests {
  /// A number to reckon with: magnitude `digits` × 10^`exponent`.
  struct Operand {
    var isNegative: Bool
    var digits: String
    var exponent: Int

    var number: DecimalNumber {
      let coefficient = digits.reduce(UInt128(0)) { $0 * 10 + UInt128($1.wholeNumberValue ?? 0) }
      return DecimalNumber(isNegative: isNegative, coefficient: coefficient, exponent: exponent)
    }

    /// The magnitude in units of 10^`unit`, which is at most the exponent.
    func units(of unit: Int) -> DigitArray { DigitArray(digits).shifted(exponent - unit) }
  }

  /// Long and short, round and unround, near to each other and far apart.
  private func operand(_ random: inout SeededGenerator) -> Operand {
    let length = Int.random(in: 1...20, using: &random)
    var digits = (0..<length).map { _ in Int.random(in: 0...9, using: &random) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: digits = digits.map { _ in 9 }
    case 1: for index in digits.indices.dropFirst() { digits[index] = 0 }
    case 2: digits[digits.count - 1] = 5
    default: break
    }
    let spread = [2, 20, 60].randomElement(using: &random) ?? 0
    return Operand(
      isNegative: random.chance(50), digits: digits.map(String.init).joined(),
      exponent: Int.random(in: -spread...spread, using: &random))
  }

  /// The exact value `units` × 10^`unit` rounded half to even to 20 digits, digit by digit.
  private func rounded(_ isNegative: Bool, _ units: DigitArray, unit: Int) -> Operand {
    let text = Array(units.text)
    guard text.count > 20 else {
      return Operand(isNegative: isNegative, digits: String(text), exponent: unit)
    }
    let kept = DigitArray(String(text[..<20]))
    let rest = text[20...]
    let isTie = rest.first == "5" && rest.dropFirst().allSatisfy { $0 == "0" }
    let isOdd = ["1", "3", "5", "7", "9"].contains(text[19])
    let isUp = isTie ? isOdd : rest[20] >= "5"
    return Operand(
      isNegative: isNegative, digits: (isUp ? kept + DigitArray("1") : kept).text,
      exponent: unit + rest.count)
  }

  /// The same number by value, however it is stored.
  private func isSame(_ number: DecimalNumber, _ expected: Operand) -> Bool {
    let result = DigitArray(String(number.coefficient))
    let unit = min(number.exponent, expected.exponent)
    let isZero = result == DigitArray("0")
    return result.shifted(number.exponent - unit) == expected.units(of: unit)
      && (isZero ? !number.isNegative : number.isNegative == expected.isNegative)
  }

  /// In the one form that is allowed.
  private func isCanonical(_ number: DecimalNumber) -> Bool {
    let text = String(number.coefficient)
    if number.coefficient == 0 { return number.exponent == 0 && !number.isNegative }
    return text.count <= 20 && text.last != "0"
  }

  static let seeds: [UInt64] = [1, 20_260_514, 0xDEC1_3A15]

  @Test("Sum, difference and product", arguments: seeds)
  func exact(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var cut = 0
    for _ in 0..<3000 {
      let (a, b) = (operand(&random), operand(&random))
      let unit = min(a.exponent, b.exponent)
      let (left, right) = (a.units(of: unit), b.units(of: unit))
      func sum(_ negative: Bool) -> Operand {
        if a.isNegative == negative { return rounded(a.isNegative, left + right, unit: unit) }
        return left < right
          ? rounded(negative, right - left, unit: unit)
          : rounded(a.isNegative, left - right, unit: unit)
      }
      let product = DigitArray(a.digits) * DigitArray(b.digits)
      if product.digits.count > 20 { cut += 1 }
      for (result, expected) in [
        (a.number + b.number, sum(b.isNegative)),
        (a.number - b.number, sum(!b.isNegative)),
        (
          a.number * b.number,
          rounded(a.isNegative != b.isNegative, product, unit: a.exponent + b.exponent)
        ),
      ] {
        #expect(isSame(result, expected), "seed \(seed): \(a), \(b): \(result), not \(expected)")
        #expect(isCanonical(result), "seed \(seed): \(a), \(b): \(result)")
      }
      #expect((a.number < b.number) == (a.number - b.number).isNegative, "seed \(seed): \(a), \(b)")
    }
    #expect((500...2500).contains(cut), "both exact and rounded products occur")
  }

  /// |quotient × divisor − dividend| is at most half a unit of the 20th digit times the divisor, and
  /// where it is just that, the last digit is even.
  @Test("Quotient", arguments: seeds)
  func quotient(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3000 {
      let (a, b) = (operand(&random), operand(&random))
      guard let quotient = a.number.divided(by: b.number) else {
        #expect(b.number.isZero)
        continue
      }
      #expect(isCanonical(quotient), "seed \(seed): \(a), \(b)")
      guard !a.number.isZero else {
        #expect(quotient.isZero)
        continue
      }
      #expect(quotient.isNegative == (a.isNegative != b.isNegative))
      // The quotient with 20 digits: q × 10^power, and in halves of its last digit.
      let text = String(quotient.coefficient)
      let q = DigitArray(text).shifted(20 - text.count)
      let power = quotient.exponent - (20 - text.count)
      let twice = DigitArray("2")
      let unit = min(a.exponent, b.exponent + power)
      let dividend = a.units(of: unit) * twice
      let divisor = DigitArray(b.digits).shifted(b.exponent + power - unit)
      let product = q * divisor * twice
      let error = product < dividend ? dividend - product : product - dividend
      #expect(error < divisor || error == divisor && q.digits[0].isMultiple(of: 2))
      #expect(error <= divisor, "seed \(seed): \(a) ÷ \(b) = \(quotient)")
    }
  }

  /// (2r − 1)² ≤ 4x ≤ (2r + 1)² in units of the 20th digit of the root r; neither can be equal,
  /// because the middle between two numbers of 20 digits has a square of more than 38.
  @Test("Square root", arguments: seeds)
  func squareRoot(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<2000 {
      var radicand = operand(&random)
      if round.isMultiple(of: 4) {
        // A perfect square.
        let digits = String(radicand.digits.prefix(10))
        radicand.digits = (DigitArray(digits) * DigitArray(digits)).text
        radicand.exponent *= 2
      }
      guard let root = radicand.number.squareRoot else {
        #expect(radicand.number.isNegative)
        continue
      }
      guard !radicand.number.isZero else {
        #expect(root.isZero)
        continue
      }
      let text = String(root.coefficient)
      let r = DigitArray(text).shifted(20 - text.count)
      let power = root.exponent - (20 - text.count)
      let unit = min(radicand.exponent, 2 * power)
      let scale = DigitArray("1").shifted(2 * power - unit)
      let four = radicand.units(of: unit) * DigitArray("4")
      let below = r * DigitArray("2") - DigitArray("1")
      let above = r * DigitArray("2") + DigitArray("1")
      #expect(below * below * scale < four, "seed \(seed): √\(radicand) = \(root)")
      #expect(four < above * above * scale, "seed \(seed): √\(radicand) = \(root)")
      if round.isMultiple(of: 4) { #expect(root * root == radicand.number.magnitude) }
    }
  }
}
