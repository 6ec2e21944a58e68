/// What the confidences of a file are written as.
package enum ConfidenceScale: Hashable, Sendable {
  /// From 0 to 1.
  case share
  /// From 0 to 100.
  case percent
  /// Both occur, on these lines among others, so that neither can be read.
  case unclear(shareLine: Int, percentLine: Int)

  /// A stated confidence as a probability, 0…1; nil where the scale is unclear.
  func probability(_ stated: Double) -> Double? {
    switch self {
    case .share: stated
    case .percent: stated / 100
    case .unclear: nil
    }
  }
}

/// Finds out how a file states confidence: a value above 1 is a percentage, one between 0 and 1
/// hardly ever.
package struct ConfidenceTally: Hashable, Sendable {
  private var shareLine: Int?
  private var percentLine: Int?

  package init() {}

  /// Takes a value as written.
  package mutating func add(_ stated: Double, line: Int) {
    if stated > 1 {
      percentLine = percentLine ?? line
    } else if stated > 0, stated < 1 {
      shareLine = shareLine ?? line
    }
  }

  package var scale: ConfidenceScale {
    guard let percentLine else { return .share }
    return shareLine.map { .unclear(shareLine: $0, percentLine: percentLine) } ?? .percent
  }
}
