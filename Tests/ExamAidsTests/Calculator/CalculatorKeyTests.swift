import ExamAids
import TestSupport
import Testing

/// A calculator after a key sequence in short.
///
/// Digits, `. + - * / = %`, `n` ±, `r` √, `C`, `E` CE; the memory keys are `P` M+, `S` M−, `R` MR,
/// `Z` MC. Blanks only part the keys.
private func pressed(_ keys: String) -> Calculator {
  var calculator = Calculator()
  for key in keys where key != " " {
    switch key {
    case ".": calculator.press(.point)
    case "+": calculator.press(.operation(.add))
    case "-": calculator.press(.operation(.subtract))
    case "*": calculator.press(.operation(.multiply))
    case "/": calculator.press(.operation(.divide))
    case "=": calculator.press(.equals)
    case "%": calculator.press(.percent)
    case "n": calculator.press(.negate)
    case "r": calculator.press(.squareRoot)
    case "C": calculator.press(.clear)
    case "E": calculator.press(.clearEntry)
    case "P": calculator.press(.memoryAdd)
    case "S": calculator.press(.memorySubtract)
    case "R": calculator.press(.memoryRecall)
    case "Z": calculator.press(.memoryClear)
    default:
      if let digit = key.wholeNumberValue.flatMap({ Calculator.Digit(rawValue: UInt8($0)) }) {
        calculator.press(.digit(digit))
      } else {
        Issue.record("no key \(key)")
      }
    }
  }
  return calculator
}

@Suite struct CalculatorKeyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var keys: String
    var display: String
    var tape: String

    init(_ keys: String, _ display: String, tape: String = "") {
      self.keys = keys
      self.display = display
      self.tape = tape
    }

    var testDescription: String { keys }
  }

  static let typingRows: [Row] = [
    Row("", "0"), Row("0", "0"), Row("007", "7"), Row("12.5", "12.5"), Row("12.", "12."),
    Row(".5", "0.5"), Row("1.2.3", "1.23"), Row("1.50", "1.50"), Row("0.00", "0.00"),
    Row("123456789012", "123456789012"), Row("1234567890123", "123456789012"),
    Row("0.1234567890123", "0.123456789012"), Row("1.234567890123", "1.23456789012"),
    Row("123456789012.5", "123456789012."), Row("5n", "-5"), Row("5nn", "5"), Row("5n6", "-56"),
    Row("0n5", "-5"), Row("n5", "5"), Row("1.50=", "1.5"), Row("12 E 3", "3"), Row("12E", "0"),
    Row("12C", "0"),
  ]

  static let stepsRows: [Row] = [
    Row("2+3=", "5"), Row("2-3=", "-1"), Row("2*3=", "6"), Row("7/2=", "3.5"),
    Row("2+3*4=", "20"), Row("2+3*", "5", tape: "5 ×"), Row("12.50*", "12.5", tape: "12.5 ×"),
    Row("12.5*3", "3", tape: "12.5 ×"), Row("5+*3=", "15"), Row("5-/", "5", tape: "5 ÷"),
    Row("9*-7=", "2"), Row("0.1+0.2=", "0.3"), Row("1/3*3=", "1"), Row("1/3=", "0.333333333333"),
    Row("2/3=", "0.666666666667"), Row("1/300=", "0.003333333333"), Row("1-0.9-0.1=", "0"),
    Row("999999999999+1=", "1e12"), Row("999999999999*999999999999=", "9.99999999998e23"),
    Row("0.000001*0.000001=", "0.000000000001"), Row("0.000001/1000000/10=", "1e-13"),
    Row("5=", "5"), Row("5=3", "3"), Row("5=3=", "3"), Row("2+3=4*2=", "8"),
    Row("2+3=*4=", "20"), Row("2+5E3=", "5"), Row("2+5E=", "2"), Row("2+5E", "0", tape: "2 +"),
    Row("2+E*3=", "6"), Row("2+3C4=", "4"), Row("2+3n=", "-1"), Row("5-n=", "10"),
    Row("0-5n=", "5"), Row("1.50+", "1.5", tape: "1.5 +"),
  ]

  static let equalsRows: [Row] = [
    Row("3*2==", "12"), Row("3*2===", "24"), Row("5+==", "15"), Row("5+=", "10"),
    Row("2*=", "4"), Row("2*===", "16"), Row("10-3====", "-2"), Row("64/2===", "8"),
    Row("2+3= 7=", "7"), Row("2+3= r=", "2.2360679775"), Row("2+3==C=", "0"),
    Row("100+10%==", "120"), Row("=", "0"), Row("===", "0"),
  ]

  static let functionsRows: [Row] = [
    Row("100+10%", "10", tape: "100 +"), Row("100+10%=", "110"), Row("100-10%=", "90"),
    Row("50*10%", "0.1", tape: "50 ×"), Row("50*10%=", "5"), Row("5/10%=", "50"),
    Row("7+5%=", "7.35"), Row("7-5%=", "6.65"), Row("7*5%=", "0.35"), Row("7/5%=", "140"),
    Row("10%", "0.1"), Row("10%%", "0.001"), Row("100+%=", "200"), Row("2+3=%", "0.05"),
    Row("9r", "3"), Row("2r", "1.41421356237"), Row("2r*=", "2"), Row("0r", "0"),
    Row("16rr", "2"), Row("4*9r=", "12"), Row("9r5", "5"), Row("2+9r", "3", tape: "2 +"),
    Row("2+r=", "3.41421356237"), Row("0.0001r", "0.01"), Row("9rn", "-3"), Row("n", "0"),
  ]

  static let memoryRows: [Row] = [
    Row("5P", "5"), Row("5P C R", "5"), Row("5P3", "3"), Row("8*7P 2 R", "56"),
    Row("9P 8*7P R", "65"), Row("5P 2S R", "3"), Row("2+3P", "5"), Row("2+3P R", "5"),
    Row("2+P", "2", tape: "2 +"), Row("2+P3=", "5"), Row("5P Z R", "0"), Row("5P 2*R=", "10"),
    Row("5P 2*R", "5", tape: "2 ×"), Row("5P R7", "7"), Row("12Z3", "3"), Row("2+12Z=", "14"),
    Row("5nP R", "-5"), Row("1P2P3PR", "6"), Row("0.1P0.2PR", "0.3"), Row("3*2=P=", "6"),
  ]

  static let failuresRows: [Row] = [
    Row("5/0=", "division by zero"), Row("5/0+", "division by zero"),
    Row("0/0=", "division by zero"), Row("5/0P", "division by zero"),
    Row("9nr", "root of a negative"), Row("2-3=r", "root of a negative"),
    Row("5/0=123+4=", "division by zero"), Row("5/0=E", "division by zero"),
    Row("5/0=C", "0"), Row("5/0=C2+2=", "4"), Row("7P5/0=R", "division by zero"),
    Row("7P5/0=CR", "7"), Row("7P5/0PCR", "7"), Row("5/", "5", tape: "5 ÷"),
  ]

  @Test("Typing", arguments: typingRows)
  func typing(row: Row) { check(row) }

  @Test("Left to right", arguments: stepsRows)
  func steps(row: Row) { check(row) }

  @Test("Repeated =", arguments: equalsRows)
  func equals(row: Row) { check(row) }

  @Test("%, √ and ±", arguments: functionsRows)
  func functions(row: Row) { check(row) }

  @Test("Memory", arguments: memoryRows)
  func memory(row: Row) { check(row) }

  @Test("Only C goes on after a failure", arguments: failuresRows)
  func failures(row: Row) { check(row) }

  private func check(_ row: Row) {
    let calculator = pressed(row.keys)
    #expect(calculator.display == row.display)
    #expect(calculator.tape == row.tape)
  }

  @Test("The sign of the memory")
  func memorySign() {
    for (keys, expected) in [
      ("", false), ("5", false), ("5P", true), ("5PC", true), ("5PZ", false), ("5P5S", false),
      ("0P", false), ("5P1/0=", true),
    ] {
      #expect(pressed(keys).hasMemory == expected, "\(keys)")
    }
  }

  @Test("The limits of 10¹⁰⁰ and 10⁻⁹⁹")
  func limits() {
    // 10¹¹ nine times makes 10⁹⁹.
    let large = "100000000000" + String(repeating: "*100000000000", count: 8) + "="
    #expect(pressed(large).display == "1e99")
    #expect(pressed(large + "*9.99=").display == "9.99e99")
    #expect(pressed(large + "*10=").display == "number too large")
    #expect(pressed(large + "*10n=").failure == .overflow)
    #expect(pressed(large + "*10=C").display == "0")
    // The memory takes no number that is too large, and keeps the one it had.
    let full = large + "*9=PP"
    #expect(pressed(full).display == "number too large")
    #expect(pressed(full + "CR").display == "9e99")
    let small = "1" + String(repeating: "/100000000000", count: 9) + "="
    #expect(pressed(small).display == "1e-99")
    #expect(pressed(small + "/10=").display == "0")
    #expect(pressed(small + "n/10=").display == "0")
    #expect(pressed(large + "*9=%").display == "9e97")
    #expect(pressed(large + "+R").failure == nil)
    #expect(pressed(large + "P+R%").failure == .overflow)
  }

  @Test("It goes on with more digits than the display shows")
  func hiddenDigits() {
    #expect(pressed("1/3=-0.333333333333=").display == "3.3333333e-13")
    #expect(pressed("123456789012*1000+1=").display == "1.23456789012e14")
    #expect(pressed("123456789012*1000+1/1000=").display == "123456789012")
    #expect(pressed("123456789012*1000+1/1000-123456789012=").display == "0.001")
  }

  /// 10,000 sequences of 200 keys, with many divisions by zero, roots and repetitions.
  @Test("No key sequence stops the program")
  func anyKeys() {
    let seed: UInt64 = 0xCA1C
    var random = SeededGenerator(seed: seed)
    let keys = Calculator.Key.allCases
    var failures: Set<Calculator.Failure> = []
    var shown: Set<String> = []
    for sequence in 0..<10_000 {
      var calculator = Calculator()
      for _ in 0..<200 {
        calculator.press(keys[Int.random(in: 0..<keys.count, using: &random)])
        if let failure = calculator.failure {
          failures.insert(failure)
          if random.chance(50) { calculator.press(.clear) }
        }
        let display = calculator.display
        let numberLength = "-1.23456789012e-99".count
        // An expectation for each of two million keys would take ten seconds.
        if display.utf8.count > numberLength || display.isEmpty {
          Issue.record("seed \(seed), sequence \(sequence): \(display)")
        }
      }
      shown.insert(calculator.display)
    }
    #expect(failures.contains(.divisionByZero) && failures.contains(.rootOfNegative))
    #expect(shown.count > 1000, "the sequences come to many results")
  }
}
