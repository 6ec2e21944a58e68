/// A reference range without its unit, in the digits it was written with.
package enum ReferenceBounds: Hashable, Sendable {
  /// Both inclusive, the lower one first.
  case between(String, String)
  case below(String)
  case above(String)
  case atLeast(String)

  /// Reads `136..145`, `<200`, `>40` or `>=90`; nil where the text is anything else, or the lower
  /// bound is not below the upper one.
  init?(_ text: some StringProtocol) {
    let number: String
    if text.hasPrefix(">=") {
      number = String(text.dropFirst(2))
      self = .atLeast(number)
    } else if text.hasPrefix("<") {
      number = String(text.dropFirst())
      self = .below(number)
    } else if text.hasPrefix(">") {
      number = String(text.dropFirst())
      self = .above(number)
    } else {
      let bounds = text.split(separator: "..", omittingEmptySubsequences: false)
      guard bounds.count == 2, let lower = DecimalNumber(bounds[0]),
        let upper = DecimalNumber(bounds[1]), lower < upper
      else { return nil }
      self = .between(String(bounds[0]), String(bounds[1]))
      return
    }
    guard DecimalNumber(number) != nil else { return nil }
  }

  /// As it is shown: `136–145`, `-2 to 2`, `<200`, `≥90`.
  package var text: String {
    switch self {
    case .between(let lower, let upper):
      lower.hasPrefix("-") || upper.hasPrefix("-") ? "\(lower) to \(upper)" : "\(lower)–\(upper)"
    case .below(let bound): "<\(bound)"
    case .above(let bound): ">\(bound)"
    case .atLeast(let bound): "≥\(bound)"
    }
  }
}
