extension SetMeasure {
  /// Whether the number is outside its range, and that is a fault.
  package var isFault: Bool { !isNote && (state == .below || state == .above) }

  /// The number as a finding about the whole set; nil where it is no fault.
  package func finding(in reading: QuestionSetReading) -> Finding? {
    guard isFault else { return nil }
    return Finding(
      severity: .warning, file: reading.file, line: 1,
      message: "\(subject) \(quantityText), and the range is \(rangeText)",
      remedy: "\(advice) until it is \(goalText)")
  }

  /// `7 of 50 items (14%)`, `131 words`, `0.46`.
  package var quantityText: String {
    switch quantity {
    case .items(let count, let total):
      "\(count) of \(total) items (\(Self.percent(count, of: total)))"
    case .words(let count): "\(count) \(count == 1 ? "word" : "words")"
    case .difficulty(let thousandths): Self.decimal(thousandths)
    }
  }

  /// `14–26%`, `at least 40 words`, `0.65–0.75`.
  package var rangeText: String {
    switch quantity {
    case .items: range(unit: "%") { "\($0)" }
    case .words: range(unit: " words") { "\($0)" }
    case .difficulty: range(unit: "", Self.decimal)
    }
  }

  /// Tenths of a percent, so that a share just outside a range does not look as if it were inside.
  ///
  /// - Complexity: O(1).
  package static func percent(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "–" }
    let tenths = (count * 2000 + total) / (2 * total)
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  private var goalText: String {
    guard case .items(_, let total) = quantity, let fitting = fittingItems else { return rangeText }
    let counts =
      fitting.count == 1
      ? "\(fitting.lowerBound)" : "\(fitting.lowerBound) to \(fitting.upperBound)"
    return "\(counts) of \(total)"
  }

  private func range(unit: String, _ text: (Int) -> String) -> String {
    switch (least, greatest) {
    case (let least?, let greatest?): "\(text(least))–\(text(greatest))\(unit)"
    case (let least?, nil): "at least \(text(least))\(unit)"
    case (nil, let greatest?): "at most \(text(greatest))\(unit)"
    case (nil, nil): "any"
    }
  }

  /// Thousandths as a decimal with two places, or three where the third counts.
  private static func decimal(_ thousandths: Int) -> String {
    let digits = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(digits.last == "0" ? digits.dropLast() : digits)"
  }
}
