import ExamAids
import TestSupport
import Testing

@Suite struct CalculatorLineTests {
  /// Lines typed one after the other, and what stands in the display and on the tape at the end.
  struct Row: Sendable, CustomTestStringConvertible {
    var lines: [String]
    var display: String
    var tape: String

    init(_ lines: String..., shows display: String, tape: String = "") {
      self.lines = lines
      self.display = display
      self.tape = tape
    }

    var testDescription: String { lines.joined(separator: " ⏎ ") }
  }

  static let rows: [Row] = [
    Row("12.5 * 3 =", shows: "37.5"), Row("12.5*3", shows: "37.5"), Row("", shows: "0"),
    Row("   ", shows: "0"), Row("7", shows: "7"), Row("2 + 3 * 4", shows: "20"),
    Row("8", "/4", shows: "2"), Row("2+3", "* 4", shows: "20"), Row("2+3", "=", shows: "8"),
    Row("2+3", "= =", shows: "11"), Row("2+3=", "=", shows: "8"), Row("2+3", "7", shows: "7"),
    Row("2+3", "7 =", shows: "7"), Row("12 +", shows: "12", tape: "12 +"),
    Row("12 +", "5", shows: "17"), Row("12 +", "", shows: "12", tape: "12 +"),
    Row("12 +", "* 5", shows: "60"), Row("12 +", "sqrt", shows: "15.4641016151"),
    Row("10", "-3", shows: "7"), Row("-3", shows: "-3"), Row("5 * -3", shows: "-15"),
    Row("5 - -3", shows: "8"), Row("5--3", shows: "8"), Row("5 + − 3", shows: "2"),
    Row("5 * - sqrt 9", shows: "-15"), Row("5 * neg 3", shows: "-15"),
    Row("5 * sqrt -9", shows: "root of a negative"), Row("5 * 3 neg", shows: "-15"),
    Row("neg 5", shows: "-5"), Row("5 ±", shows: "-5"), Row("5 +/-", shows: "-5"),
    Row("5", "neg", shows: "-5"), Row("5+/-+2", shows: "-3"), Row("5+-2", shows: "3"),
    Row("sqrt 2", shows: "1.41421356237"), Row("√2", shows: "1.41421356237"),
    Row("2 sqrt", shows: "1.41421356237"), Row("2√", shows: "1.41421356237"),
    Row("sqrt2*sqrt2", shows: "2"), Row("2", "sqrt", shows: "1.41421356237"),
    Row("16", "sqrt sqrt", shows: "2"), Row("sqrt sqrt 16", shows: "2"),
    Row("16 sqrt sqrt", shows: "2"), Row("2 + sqrt 9", shows: "5"), Row("9 sqrt + 1", shows: "4"),
    Row("9", "sqrt + 1", shows: "4"), Row("7+9=sqrt", shows: "4"),
    Row("3+4=", "+9 sqrt", shows: "10"),
    Row("SQRT 4 X 3", shows: "6"), Row("2xsqrt 9", shows: "6"), Row("2x3", shows: "6"),
    Row("2×3", shows: "6"), Row("2·3", shows: "6"), Row("2⋅3", shows: "6"),
    Row("6÷4", shows: "1.5"),
    Row("6:4", shows: "1.5"), Row("6−4", shows: "2"), Row("6–4", shows: "2"),
    Row("10%", shows: "0.1"), Row("100 + 10%", shows: "110"), Row("50 * 10 %", shows: "5"),
    Row("100", "%", shows: "1"), Row("200", "+ 10%", shows: "220"),
    Row("1,5 + 2", shows: "3.5"), Row(",5", shows: "0.5"), Row("0,125", shows: "0.125"),
    Row("1234,567", shows: "1234.567"), Row("1,25", shows: "1.25"), Row("1,2345", shows: "1.2345"),
    Row("5.", shows: "5"), Row("000000000000007", shows: "7"),
    Row("0.123456789012", shows: "0.123456789012"), Row("123456789012", shows: "123456789012"),
    Row("5 m+", "2", "mr", shows: "5"), Row("5 m+", "2 * mr", shows: "10"),
    Row("2 + 3 m+ 4 * 5 m+ mr", shows: "25"), Row("5 m+", "2 m-", "mr", shows: "3"),
    Row("5 m−", "mr", shows: "-5"), Row("5 m+", "mc", "mr", shows: "0"),
    Row("5 m+", "7 ms", "mr", shows: "7"), Row("2 * M+ 3", shows: "6"),
    Row("4 m+ mr sqrt", shows: "2"),
    Row("9 m+", "2 * sqrt mr", shows: "6"), Row("9 m+", "2 * -mr", shows: "-18"),
    Row("3 m+ * 2", shows: "6"), Row("2 +", "mc", shows: "2", tape: "2 +"),
    Row("2 + 5 ce", shows: "0", tape: "2 +"), Row("2 + 5 ce 3", shows: "5"),
    Row("2 + 5 ce", "3", shows: "5"), Row("2 +", "c", shows: "0"), Row("c 2 + 2", shows: "4"),
    Row("1/0", shows: "division by zero"), Row("1/0", "2+2", shows: "division by zero"),
    Row("1/0", "c 2+2", shows: "4"), Row("2 * =", shows: "4"), Row("1/3*3", shows: "1"),
    Row("0.1 + 0.2", shows: "0.3"), Row("2√*=", shows: "2"),
  ]

  @Test("Lines", arguments: rows)
  func line(row: Row) throws {
    var calculator = Calculator()
    for line in row.lines {
      for key in try Calculator.keys(of: line) { calculator.press(key) }
    }
    #expect(calculator.display == row.display)
    #expect(calculator.tape == row.tape)
  }

  @Test("The keys themselves")
  func keys() throws {
    #expect(
      try Calculator.keys(of: "-1.5 * sqrt 4")
        == [
          .operation(.subtract), .digit(.one), .point, .digit(.five), .operation(.multiply),
          .digit(.four), .squareRoot, .equals,
        ])
    #expect(try Calculator.keys(of: "2 ms") == [.digit(.two), .memoryClear, .memoryAdd])
    #expect(try Calculator.keys(of: "2 +") == [.digit(.two), .operation(.add)])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var line: String
    var problem: CalculatorLineProblem
    var text: String

    init(_ line: String, _ problem: CalculatorLineProblem, _ text: String) {
      self.line = line
      self.problem = problem
      self.text = text
    }

    var testDescription: String { line }
  }

  static let use = "use numbers, + - * / = %, sqrt, neg, mc, mr, m+, m-, c and ce"
  static let dot = "write the number with one point, and no comma, such as 1234.5"
  static let digits = "write digits with at most one point, such as 12.5"
  static let put = "write + - * or / before it, or type it on a line of its own"
  static let number = "write one there, or mr for the number in the memory"
  static let between = "write a number between them, or keep one of them"
  static let inner = "work out the inner part first, and keep it with m+ if you need it later"
  static let neg = "write 'neg' for a number below zero, or type the root and the rest on two lines"

  static let refusals: [Refusal] = [
    Refusal(
      "srqt 2", .unknownWord("srqt", suggestion: "sqrt"),
      "the calculator does not know 'srqt'; did you mean 'sqrt'"),
    Refusal(
      "2 + foo", .unknownWord("foo", suggestion: nil), "the calculator does not know 'foo'; \(use)"),
    Refusal("1e5", .unknownWord("e", suggestion: nil), "the calculator does not know 'e'; \(use)"),
    Refusal("m", .unknownWord("m", suggestion: nil), "the calculator does not know 'm'; \(use)"),
    Refusal(
      "5 m * 2", .unknownWord("m", suggestion: nil), "the calculator does not know 'm'; \(use)"),
    Refusal("2 ^ 3", .unknownSign("^"), "the calculator does not know the sign '^'; \(use)"),
    Refusal(
      "2 \u{1B} 3", .unknownSign("\u{1B}"),
      "the calculator does not know the sign '\u{FFFD}'; \(use)"),
    Refusal(
      "2 + 1\u{301}2", .unknownSign("1\u{301}"),
      "the calculator does not know the sign '1\u{301}'; \(use)"),
    Refusal("2 + ٣", .unknownSign("٣"), "the calculator does not know the sign '٣'; \(use)"),
    Refusal("2 * (3+4)", .parentheses, "the calculator has no parentheses; \(inner)"),
    Refusal(
      "1,234", .ambiguousComma("1,234"),
      "the comma in '1,234' can be read in two ways; write 1.234 or 1234"),
    Refusal(
      "2 * 123,456", .ambiguousComma("123,456"),
      "the comma in '123,456' can be read in two ways; write 123.456 or 123456"),
    Refusal(
      "1,234.5", .thousandsSeparator("1,234.5"), "'1,234.5' has more than one separator; \(dot)"),
    Refusal(
      "1.234,5", .thousandsSeparator("1.234,5"), "'1.234,5' has more than one separator; \(dot)"),
    Refusal(
      "1,234,567", .thousandsSeparator("1,234,567"),
      "'1,234,567' has more than one separator; \(dot)"),
    Refusal("1.2.3", .malformedNumber("1.2.3"), "'1.2.3' is no number; \(digits)"),
    Refusal(".", .malformedNumber("."), "'.' is no number; \(digits)"),
    Refusal("2 , 3", .malformedNumber(","), "',' is no number; \(digits)"),
    Refusal(
      "1234567890123", .tooManyDigits("1234567890123"),
      "'1234567890123' has more than 12 digits; round it, or leave away what is not needed"),
    Refusal(
      "0.1234567890123", .tooManyDigits("0.1234567890123"),
      "'0.1234567890123' has more than 12 digits; round it, or leave away what is not needed"),
    Refusal("5 * / 3", .twoOperators("*", "/"), "'/' follows '*' directly; \(between)"),
    Refusal("5 + + 3", .twoOperators("+", "+"), "'+' follows '+' directly; \(between)"),
    Refusal("5 - - - 3", .twoOperators("-", "-"), "'-' follows '-' directly; \(between)"),
    Refusal("5 * -", .twoOperators("*", "-"), "'-' follows '*' directly; \(between)"),
    Refusal("2 * m+ / 3", .twoOperators("*", "/"), "'/' follows '*' directly; \(between)"),
    Refusal("2 3", .missingOperator(before: "3"), "an operator is missing before '3'; \(put)"),
    Refusal(
      "1 000", .missingOperator(before: "000"), "an operator is missing before '000'; \(put)"),
    Refusal("2 mr", .missingOperator(before: "mr"), "an operator is missing before 'mr'; \(put)"),
    Refusal("9 sqrt 4", .missingOperator(before: "4"), "an operator is missing before '4'; \(put)"),
    Refusal("2+3 = 4", .missingOperator(before: "4"), "an operator is missing before '4'; \(put)"),
    Refusal("10% 5", .missingOperator(before: "5"), "an operator is missing before '5'; \(put)"),
    Refusal("2 + %", .noNumberBefore("%"), "a number is missing before '%'; \(number)"),
    Refusal("2 + sqrt", .noNumberBehind("sqrt"), "a number is missing behind 'sqrt'; \(number)"),
    Refusal("2 + neg =", .noNumberBehind("neg"), "a number is missing behind 'neg'; \(number)"),
    Refusal(
      "sqrt -4", .ambiguousMinus(behind: "sqrt"),
      "the minus behind 'sqrt' can be read in two ways; \(neg)"),
  ]

  @Test("Lines that are not understood", arguments: refusals)
  func refusal(row: Refusal) {
    let problem = #expect(throws: CalculatorLineProblem.self) {
      try Calculator.keys(of: row.line)
    }
    #expect(problem == row.problem)
    #expect(problem.map { "\($0.message); \($0.remedy)" } == row.text)
  }

  @Test("A long word is cut in the message", arguments: ["q", "e\u{301}", "\u{301}"])
  func longWord(part: String) {
    let word = String(repeating: part, count: 500)
    let problem = #expect(throws: CalculatorLineProblem.self) { try Calculator.keys(of: word) }
    #expect((problem?.message.unicodeScalars.count ?? 0) < 130)
  }

  /// No line stops the program, and what is not understood is told.
  @Test("Any line")
  func anyLine() {
    let seed: UInt64 = 0x11E5
    var random = SeededGenerator(seed: seed)
    let parts = [
      "1", "2.5", "0", ",", ".", "1,2", "+", "-", "*", "/", "=", "%", "sqrt", "neg", "mr", "m+",
      "m-", "mc", "ms", "c", "ce", " ", " ", "(", "m", "√", "±", "é", "👩‍⚕️", "\u{301}", "\0",
    ]
    var understood = 0
    var refused = 0
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      var calculator = Calculator()
      do throws(CalculatorLineProblem) {
        for key in try Calculator.keys(of: line) { calculator.press(key) }
        understood += 1
      } catch {
        refused += 1
        if error.message.isEmpty || error.remedy.isEmpty { Issue.record("seed \(seed): \(line)") }
      }
    }
    #expect(understood > 1000 && refused > 1000, "\(understood) \(refused)")
  }
}
