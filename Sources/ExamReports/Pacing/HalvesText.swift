import ExamAnalytics

/// The words on the pace of the two halves.
enum HalvesText {
  static func sentence(_ analysis: PacingAnalysis) -> StyledText {
    let halves = analysis.halves
    guard let ratio = halves.ratio.value, let low = halves.ratio.low,
      let high = halves.ratio.high, let first = halves.first.geometricMean,
      let second = halves.second.geometricMean
    else {
      return StyledText(
        """
        Not enough data to compare: \(NumberText.count(halves.ratio.n, "answered item")), and at \
        least \(HalfPace.minimum) are needed.
        """)
    }
    var words = """
      Typical time of an answered item: \(ClockText.clock(first)) in the first half, \
      \(ClockText.clock(second)) in the second; ratio \(NumberText.decimal(ratio, places: 2)) \
      (90% interval \(NumberText.decimal(low, places: 2)) to \
      \(NumberText.decimal(high, places: 2)), n = \(halves.first.n) and \(halves.second.n)).
      """
    if low <= 1, high >= 1 {
      words += " The interval holds 1, so a difference is not shown."
    } else {
      words += " The second half was \(ratio < 1 ? "faster" : "slower")"
      words += ", if its items were no \(ratio < 1 ? "easier" : "harder")."
    }
    if halves.ratio.state == .provisional {
      words += " Provisional: fewer than \(HalfPace.firmMinimum) answered items."
    }
    return StyledText(words)
  }
}
