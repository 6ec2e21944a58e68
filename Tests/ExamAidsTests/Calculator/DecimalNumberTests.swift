import Testing

@testable import ExamAids

@Suite struct DecimalNumberTests {
  static let displayed: [(String, String)] = [
    ("0", "0"), ("-0", "0"), ("000", "0"), ("0.0", "0"), ("5", "5"), ("-5", "-5"),
    ("12.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("0.001", "0.001"),
    ("123456789012", "123456789012"), ("-123456789012", "-123456789012"),
    ("1234567890123", "1.23456789012e12"), ("1000000000000", "1e12"),
    ("999999999999.4", "999999999999"), ("999999999999.5", "1e12"),
    ("999999999998.5", "999999999998"), ("1234567890.125", "1234567890.12"),
    ("1234567890.135", "1234567890.14"), ("0.123456789012", "0.123456789012"),
    ("0.1234567890125", "0.123456789012"), ("0.1234567890135", "0.123456789014"),
    ("0.9999999999995", "1"), ("0.9999999999985", "0.999999999998"),
    ("9.99999999999499", "9.99999999999"), ("9.99999999999500", "10"),
    ("0.00333333333333333", "0.003333333333"), ("0.0001", "0.0001"),
    ("0.000123456789012", "0.000123456789"), ("0.00001", "0.00001"),
    ("0.000000000001", "0.000000000001"), ("0.0000000000001", "1e-13"),
    ("0.0000333333333333333", "3.33333333333e-5"), ("0.00009999999999999", "0.0001"),
    ("0.000099999999999", "9.9999999999e-5"), ("0.000015", "0.000015"),
  ]

  @Test("As the display shows it", arguments: displayed)
  func display(text: String, shown: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.displayText == shown)
  }

  @Test(
    "Texts that are no numbers", arguments: ["", "-", ".", "-.", "1.2.3", "1e5", "+1", " 1", "é"])
  func noNumber(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("Beyond 38 digits nothing is read")
  func tooLong() {
    #expect(DecimalNumber(String(repeating: "9", count: 38))?.displayText == "1e38")
    #expect(DecimalNumber(String(repeating: "9", count: 39)) == nil)
  }

  @Test("Equal numbers are stored alike")
  func oneForm() {
    #expect(DecimalNumber("1.50") == DecimalNumber("1.5"))
    #expect(DecimalNumber("-0.0") == DecimalNumber.zero)
    #expect(DecimalNumber("100")?.hashValue == DecimalNumber("100.00")?.hashValue)
  }

  @Test("In order")
  func order() {
    let numbers = [
      "-100", "-3.5", "-3.49", "-0.01", "0", "0.009", "0.01", "0.1", "3", "100", "101",
    ]
    .compactMap { DecimalNumber($0) }
    #expect(numbers.count == 11)
    for (index, left) in numbers.enumerated() {
      for (other, right) in numbers.enumerated() {
        #expect((left < right) == (index < other), "\(left) \(right)")
      }
    }
  }

  /// Sums close to the middle between two numbers of 20 digits, computed with Python's `decimal`.
  static let ties: [(String, String, String)] = [
    ("20000000000000000001", "-0.50000000000000000001", "20000000000000000000"),
    ("20000000000000000001", "-0.5", "20000000000000000000"),
    ("20000000000000000001", "-0.49999999999999999999", "20000000000000000001"),
    ("20000000000000000000", "0.5", "20000000000000000000"),
    ("20000000000000000000", "0.50000000000000000001", "20000000000000000001"),
    ("20000000000000000001", "0.5", "20000000000000000002"),
    ("99999999999999999999", "0.5", "100000000000000000000"),
    ("99999999999999999999", "0.49999999999999999999", "99999999999999999999"),
    ("10000000000000000000", "-0.05", "10000000000000000000"),
    ("10000000000000000000", "-0.050000000000000000001", "9999999999999999999.9"),
    ("10000000000000000000", "-0.049999999999999999999", "10000000000000000000"),
    ("-20000000000000000001", "0.50000000000000000001", "-20000000000000000000"),
  ]

  @Test("Sums close to a tie", arguments: ties)
  func tie(left: String, right: String, sum: String) throws {
    let left = try #require(DecimalNumber(left))
    let right = try #require(DecimalNumber(right))
    #expect(left + right == DecimalNumber(sum))
    #expect(right + left == DecimalNumber(sum))
    #expect(left - -right == DecimalNumber(sum))
  }

  /// Computed with Python's `decimal`, precision 20, ROUND_HALF_EVEN.
  static let roots: [(String, String)] = [
    ("2", "1.4142135623730950488"), ("3", "1.7320508075688772935"),
    ("10", "3.1622776601683793320"), ("0.1", "0.31622776601683793320"),
    ("0.0002", "0.014142135623730950488"), ("12345678901", "111111.11061005555443"),
    ("99999999999999999999", "9999999999.9999999999"), ("4", "2"), ("0.25", "0.5"),
  ]

  @Test("Square roots", arguments: roots)
  func squareRoot(radicand: String, root: String) throws {
    let number = try #require(DecimalNumber(radicand))
    #expect(number.squareRoot == DecimalNumber(root))
  }

  @Test("No square root below zero, no quotient by zero")
  func undefined() throws {
    let minus = try #require(DecimalNumber("-0.01"))
    #expect(minus.squareRoot == nil)
    #expect(minus.divided(by: .zero) == nil)
    #expect(DecimalNumber.zero.divided(by: .zero) == nil)
    #expect(DecimalNumber.zero.squareRoot == .zero)
  }
}
