package import ExamAnalytics

/// What the next form like these would show.
package enum ReadinessSection {
  /// - Parameters:
  ///   - readiness: the forecast.
  ///   - forms: how many results it rests on.
  ///   - entered: how many of them are scores from elsewhere.
  /// - Returns: The interval, and the chance of the cut where one was named; no word of any
  ///   licensing exam.
  package static func parts(
    _ readiness: Readiness, forms: Int, entered: Int = 0
  ) -> [ReportPart] {
    guard let words = MetricText.estimate(readiness.nextPercent, percent) else {
      return [
        .paragraph(
          StyledText(
            """
            Not enough data: a forecast needs a form of \(Readiness.formMinimum) items that were new \
            to you.
            """))
      ]
    }
    var sentences = [
      "On a form like these, taken soon, the next result is expected at \(words), from "
        + NumberText.count(forms, "form")
        + (entered > 0 ? ", \(entered) of them entered with scores." : ".")
    ]
    if let chance = readiness.chance {
      sentences.append(
        """
        Your cut of \(NumberText.significant(chance.cut * 100))% would be reached with a chance of \
        \(NumberText.percent(chance.atCut)); were it 3 points lower \
        \(NumberText.percent(chance.atLowerCut)), 3 points higher \
        \(NumberText.percent(chance.atHigherCut)).
        """)
    } else if readiness.verdict == .notEnoughData {
      sentences.append(
        """
        No chance of reaching a cut yet: that needs \(Readiness.chanceFormMinimum) forms and \
        \(Readiness.chanceMinimum) new items, since one form cannot show how forms differ.
        """)
    }
    sentences.append(
      "It is about forms like these, and no probability of passing the licensing exam.")
    return [.paragraph(StyledText(sentences.joined(separator: " ")))]
  }

  private static func percent(_ value: Double) -> String {
    NumberText.decimal(value, places: 0) + "%"
  }
}
