/// One line of the result: a quantity of ours beside that of a baseline from the same run.
struct ResultRow {
  /// What is to be reached.
  enum Aim {
    case ratioAtMost(Double)
    /// The quantity itself, whatever the baseline does; for what people feel.
    case valueAtMost(Double)
    case valueAtLeast(Double)
    case none
  }

  var name: String
  var ours: Double
  var baseline: Double
  var unit: Unit
  var baselineName: String
  var aim: Aim

  /// Ours over the baseline's; for rates the other way round, so that less is always better.
  var ratio: Double {
    unit == .megabytesPerSecond ? baseline / ours : ours / baseline
  }

  /// Nil where there is no aim.
  var isMet: Bool? {
    switch aim {
    case .ratioAtMost(let limit): ratio <= limit
    case .valueAtMost(let limit): ours <= limit
    case .valueAtLeast(let limit): ours >= limit
    case .none: nil
    }
  }

  var aimText: String {
    switch aim {
    case .ratioAtMost(let limit): "ratio ≤ \(unit.number(limit))"
    case .valueAtMost(let limit): "≤ \(unit.text(limit))"
    case .valueAtLeast(let limit): "≥ \(unit.text(limit))"
    case .none: "–"
    }
  }

  /// What a quantity is counted in.
  enum Unit: String {
    case milliseconds = "ms"
    case nanoseconds = "ns"
    case megabytesPerSecond = "MB/s"
    case megabytes = "MB"

    func text(_ value: Double) -> String { "\(number(value)) \(rawValue)" }

    /// Three significant digits, as far as there are any.
    func number(_ value: Double) -> String {
      guard value.isFinite else { return "–" }
      let digits = value.magnitude >= 100 ? 0 : value.magnitude >= 10 ? 1 : 2
      let scale = [1, 10, 100][digits]
      let scaled = Int((value * Double(scale)).rounded())
      let fraction = String(scaled.magnitude % UInt(scale))
      let padding = String(repeating: "0", count: max(0, digits - fraction.count))
      let whole = (scaled < 0 ? "-" : "") + String(scaled.magnitude / UInt(scale))
      var text = digits == 0 ? whole : "\(whole).\(padding)\(fraction)"
      while text.contains("."), text.last == "0" || text.last == "." { text.removeLast() }
      return text
    }
  }
}
