import ExamAnalytics

/// How stated confidence and right answers went together.
enum ConfidenceSection {
  static func parts(_ metrics: MetricSet) -> [ReportPart] {
    guard metrics.bias.bias.state != .notApplicable else {
      guard !metrics.isRated else {
        return [.paragraph("Answers were rated, but no rated one is scored.")]
      }
      return [
        .paragraph(
          "No answer was rated. b? b~ b! or b 70 with an answer says how sure you are of it.")
      ]
    }
    var parts: [ReportPart] = [
      .keyValues([
        KeyValue("Bias", StyledText(bias(metrics.bias))),
        KeyValue("Right from wrong", StyledText(discrimination(metrics.discrimination))),
        KeyValue("Brier score", StyledText(score(metrics.calibration))),
      ])
    ]
    if metrics.calibration.score.value != nil { parts.append(.table(table(metrics.calibration))) }
    parts.append(
      .paragraph(
        StyledText(
          """
          A guess counts as one over the number of options, unsure as 60%, sure as 90%: conventions. \
          Whoever wants to be measured exactly states percentages.
          """, .muted)))
    return parts
  }

  private static func bias(_ bias: ConfidenceBias) -> String {
    guard let words = MetricText.estimate(bias.bias, MetricText.signed) else {
      return MetricText.notEnough(bias.bias.n, of: ConfidenceBias.minimum, "rated answers") + "."
    }
    let verdict =
      switch bias.verdict {
      case .overconfident: "You were surer than you were right."
      case .underconfident: "You were less sure than you were right."
      case .noClearBias, .notEnoughData, .notApplicable: "A bias is not shown."
      }
    return "stated less right, in points: \(words). \(verdict)"
  }

  private static func discrimination(_ area: ConfidenceDiscrimination) -> String {
    switch area.area.state {
    case .notApplicable: return "all answers were rated alike."
    case .notEnoughData:
      return """
        not enough data: \(NumberText.count(area.area.n, "rated answer")); \
        \(ConfidenceDiscrimination.minimum) with \(ConfidenceDiscrimination.wrongMinimum) right and \
        \(ConfidenceDiscrimination.wrongMinimum) wrong ones are needed.
        """
    case .ok, .provisional: break
    }
    let words = NumberText.percent(area.area.value ?? 0)
    let verdict =
      switch area.verdict {
      case .tellsRightFromWrong: "Your confidence tells right answers from wrong ones."
      case .reversed: "Wrong answers were rated higher than right ones."
      case .noClearDifference, .notEnoughData, .notApplicable:
        "That does not show that your confidence tells right from wrong."
      }
    return """
      in \(words) of all pairs of a right and a wrong answer the right one was rated higher \
      \(MetricText.basis(area.area, NumberText.percent)); 50% is chance. \(verdict)
      """
  }

  private static func score(_ calibration: ConfidenceCalibration) -> String {
    guard let score = MetricText.estimate(calibration.score, thousandths),
      let parts = calibration.decomposition
    else {
      return MetricText.notEnough(
        calibration.score.n, of: ConfidenceCalibration.minimum, "rated answers") + "."
    }
    return """
      \(score); 0 is best, always saying 50% gives 0.25. Miscalibration \
      \(thousandths(parts.reliability)), resolution \(thousandths(parts.resolution)), both \
      corrected for small numbers.
      """
  }

  private static func thousandths(_ value: Double) -> String {
    NumberText.decimal(value, places: 3)
  }

  private static func table(_ calibration: ConfidenceCalibration) -> ReportTable {
    ReportTable(
      columns: [
        .init("Stated", .right), .init("Right", .right), .init("90% interval", .right),
        .init("Answers", .right),
      ],
      rows: calibration.levels.map { level in
        let share = level.share
        let interval = share.low.flatMap { low in
          share.high.map { "\(NumberText.percent(low)) to \(NumberText.percent($0))" }
        }
        return [
          StyledText(NumberText.percent(level.stated)),
          StyledText(share.value.map(NumberText.percent) ?? "n < 10"),
          StyledText(interval ?? "–"), StyledText("\(share.n)"),
        ]
      })
  }
}
