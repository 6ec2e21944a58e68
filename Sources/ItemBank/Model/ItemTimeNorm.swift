/// How long an item took those who answered it before; `norm:` in a question set.
///
/// Times at items are about lognormal, so their geometric mean and the standard deviation of their
/// logarithms describe them.
package struct ItemTimeNorm: Hashable, Sendable {
  /// The geometric mean of the times, in seconds; within ``secondsRange``.
  package var seconds: Double

  /// The standard deviation of ln seconds; within ``spreadRange``.
  package var spread: Double

  /// How many people it rests on, above 0.
  package var people: Int

  /// From a tenth of a second to a day.
  package static let secondsRange = 0.1...86_400
  package static let spreadRange = 0.01...10.0

  package init(seconds: Double, spread: Double, people: Int) {
    self.seconds = seconds
    self.spread = spread
    self.people = people
  }

  /// Reads `82 s, spread 0.49, 120 people`; nil for anything else, and for numbers out of range.
  init?(reading text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(Substring($0)).onOneLine }
    guard parts.count == 3, parts[0].hasSuffix("s"), parts[1].hasPrefix("spread "),
      let seconds = Self.decimal(parts[0].dropLast(1)),
      let spread = Self.decimal(parts[1].dropFirst(7)),
      Self.secondsRange.contains(seconds), Self.spreadRange.contains(spread)
    else { return nil }
    let count = parts[2].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard count.count == 2, ["people", "person"].contains(count[1]), count[0].utf8.count <= 9,
      let people = Int(count[0]), people > 0, count[0].utf8.allSatisfy(\.isASCIIDigit)
    else { return nil }
    self.init(seconds: seconds, spread: spread, people: people)
  }

  /// What ``init(reading:)`` reads back.
  var written: String {
    "\(Self.text(seconds)) s, spread \(Self.text(spread)), "
      + "\(people) \(people == 1 ? "person" : "people")"
  }

  private static func decimal(_ text: Substring) -> Double? {
    let text = String(text).onOneLine
    guard text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) else { return nil }
    return Double(text)
  }

  /// All digits; a whole number without a point.
  private static func text(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
