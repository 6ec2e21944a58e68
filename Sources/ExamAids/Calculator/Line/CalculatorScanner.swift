/// Splits a line into the words of the calculator.
struct CalculatorScanner {
  private var rest: Substring

  init(_ line: String) {
    rest = line[...]
  }

  /// The next word; nil at the end of the line.
  mutating func next() throws(CalculatorLineProblem) -> CalculatorToken? {
    rest = rest.drop(while: \.isWhitespace)
    guard let first = rest.first else { return nil }
    if first.isNumberPart { return try number() }
    if first.isLetter { return try word() }
    if rest.hasPrefix("+/-") { return take(3, as: .function(.negate)) }
    if let kind = CalculatorToken.signs[first] { return take(1, as: kind) }
    throw "()[]{}".contains(first) ? .parentheses : .unknownSign(String(first))
  }

  private mutating func take(_ count: Int, as kind: CalculatorToken.Kind) -> CalculatorToken {
    defer { rest = rest.dropFirst(count) }
    return CalculatorToken(kind: kind, text: String(rest.prefix(count)))
  }

  private mutating func word() throws(CalculatorLineProblem) -> CalculatorToken {
    let letters = rest.prefix(while: \.isLetter)
    var word = letters.lowercased()
    var count = letters.count
    if word == "m", let sign = rest.dropFirst().first {
      switch CalculatorToken.signs[sign] {
      case .operation(.add): word = "m+"
      case .operation(.subtract): word = "m-"
      default: break
      }
      count = word.count
    }
    if let kind = CalculatorToken.words[word] { return take(count, as: kind) }
    // As in `2xsqrt 9`; what follows is read as a word of its own.
    if word.first == "x", CalculatorToken.words[String(word.dropFirst())] != nil {
      return take(1, as: .operation(.multiply))
    }
    let near = CalculatorToken.words.keys.filter { $0.count > 2 && isNearMiss(word, $0) }.min()
    throw .unknownWord(String(letters), suggestion: near)
  }

  private mutating func number() throws(CalculatorLineProblem) -> CalculatorToken {
    let text = String(rest.prefix(while: \.isNumberPart))
    rest = rest.dropFirst(text.count)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count > 2 || (parts.count == 2 && text.contains(".")) {
      throw .thousandsSeparator(text)
    }
    if parts.count == 2 {
      // 1,234 is read by some as a thousand and more, by others as a little more than one.
      let isGroup = parts[1].count == 3 && (1...3).contains(parts[0].count)
      guard !isGroup || parts[0].hasPrefix("0") else { throw .ambiguousComma(text) }
    }
    let plain = text.replacing(",", with: ".")
    let halves = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, plain != "." else { throw .malformedNumber(text) }
    let digits =
      halves[0].drop { $0 == "0" }.count + (halves.count == 2 ? halves[1].count : 0)
    guard digits <= Calculator.Entry.digitLimit else { throw .tooManyDigits(text) }
    let keys: [Calculator.Key] = plain.compactMap { character in
      if character == "." { return .point }
      return character.wholeNumberValue.flatMap { Calculator.Digit(rawValue: UInt8($0)) }
        .map { .digit($0) }
    }
    return CalculatorToken(kind: .operand(keys), text: text)
  }
}

extension Character {
  /// An ASCII digit, a point or a comma.
  fileprivate var isNumberPart: Bool { isASCII && (isNumber || self == "." || self == ",") }
}
