import ExamAnalytics

/// Metrics as words: a number with its interval where the state has one, else why there is none.
enum MetricText {
  /// `-31%`, `+4%`, `0%`: a relative change.
  static func change(_ value: Double) -> String { signed(value * 100) + "%" }

  /// `-12`, `+3`, `0`: percentage points, or any whole number with its sign.
  static func signed(_ value: Double) -> String {
    let rounded = value.rounded()
    return rounded == 0 ? "0" : (rounded > 0 ? "+" : "-") + NumberText.decimal(value, places: 0)
  }

  /// `p 0.001`, or `p under 0.001`.
  static func p(_ value: Double) -> String {
    value < 0.001 ? "p under 0.001" : "p \(NumberText.decimal(value, places: 3))"
  }

  /// `90% interval 1:14 to 1:22`; nil where there is none.
  static func interval(_ metric: Metric, _ word: (Double) -> String) -> String? {
    guard let low = metric.low, let high = metric.high else { return nil }
    return "90% interval \(word(low)) to \(word(high))"
  }

  /// `1:18 (90% interval 1:14 to 1:22, n = 276)`; nil where the state has no number.
  static func estimate(_ metric: Metric, _ word: (Double) -> String) -> String? {
    metric.value.map { "\(word($0)) \(basis(metric, word))" }
  }

  /// `(90% interval 1:14 to 1:22, n = 276)`.
  static func basis(_ metric: Metric, _ word: (Double) -> String) -> String {
    let inside = [interval(metric, word), "n = \(metric.n)"].compactMap(\.self)
    let provisional = metric.state == .provisional ? ", provisional" : ""
    return "(\(inside.joined(separator: ", "))\(provisional))"
  }

  /// `not enough data: 12 of 20 timed answers`.
  static func notEnough(_ count: Int, of needed: Int, _ what: String) -> String {
    "not enough data: \(count) of \(needed) \(what)"
  }

  /// A share as whole percent without the sign.
  static func whole(_ share: Double) -> String { NumberText.decimal(share * 100, places: 0) }

  static func ratio(_ value: Double) -> String { NumberText.decimal(value, places: 2) }
}

extension ItemOrder {
  /// Why what compares early and late items was not computed; nil where the order was random.
  var reason: String? {
    switch self {
    case .random: nil
    case .fixed:
      "the order of the items was not drawn at random, so that early and late items may differ in "
        + "difficulty"
    case .chosenByExaminee:
      "you went to the items in an order of your own, so that early and late items may differ in "
        + "difficulty"
    case .goesWithDifficulty(let r):
      "the \(r > 0 ? "harder" : "easier") items came late (correlation \(r < 0 ? "-" : "")\(MetricText.ratio(r)) "
        + "between place and difficulty), which looks the same as a change in you"
    }
  }
}

extension [ItemOrder] {
  /// The reason where no order was random; nil otherwise.
  var reason: String? {
    guard !isEmpty, allSatisfy({ !$0.isRandom }) else { return nil }
    return first?.reason
  }
}
