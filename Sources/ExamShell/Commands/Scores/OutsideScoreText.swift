import ExamAnalytics
import ExamDesign
package import ExamRecords
package import ExamReports

/// Scores from other tests in words, read by the rule of the NBME's guidance and by nothing else.
package enum OutsideScoreText {
  /// The list of scores, and how self-assessments are read.
  package static func document(of scores: [OutsideScore]) -> ReportDocument {
    let columns: [ReportTable.Column] = [
      .init("No.", .right), .init("Date"), .init("Exam"), .init("Test"), .init("Items", .right),
      .init("Percent", .right), .init("Likely"), .init("Reading"),
    ]
    let rows = scores.map { score in
      [
        "\(score.id)", score.takenOn.description, score.exam, title(of: score), "\(score.items)",
        number(score.percent), likelyRange(of: score) ?? "–", reading(of: score)?.words ?? "–",
      ].map { StyledText($0) }
    }
    var document = ReportDocument(
      title: StyledText("Scores from other tests", .heading),
      parts: [.table(ReportTable(columns: columns, rows: rows))])
    document.parts += notes(on: scores).map { .paragraph(StyledText($0)) }
    return document
  }

  /// Self-assessments in a line each, with their reading; for what stands beside them.
  package static func readings(_ scores: [OutsideScore]) -> [String] {
    scores.compactMap { score in
      likelyRange(of: score).flatMap { range in
        reading(of: score).map {
          "\(title(of: score)) of \(score.takenOn): \(number(score.percent)), likely range \(range), "
            + "\($0.words) by the rule that scores explains."
        }
      }
    }
  }

  /// One score in a sentence, with its reading.
  package static func sentence(on score: OutsideScore) -> String {
    let unit = score.kind == .cbssa ? "equated percent correct" : "percent correct"
    var text =
      "score \(score.id), \(title(of: score)), \(number(score.percent)) \(unit) of "
      + "\(score.items) items on \(score.takenOn)"
    if let range = likelyRange(of: score), let reading = reading(of: score) {
      text += "; likely range \(range): \(reading.words)"
    }
    return text + "."
  }

  private static func notes(on scores: [OutsideScore]) -> [String] {
    var notes: [String] = []
    let found = Set(scores.compactMap(reading))
    let readings = SelfAssessmentReading.allCases.filter(found.contains)
    if !readings.isEmpty {
      let margin = number(SelfAssessmentReading.margin)
      let lowPass = SelfAssessmentReading.lowPass
      notes.append(
        "CBSSA percentages are equated percent correct. The likely range is \(margin) points to "
          + "either side: two of three retakes fall into it (guidance of the NBME, October 2024).")
      notes.append(
        "A reading holds it against the low-pass range, about \(number(lowPass.lowerBound))–"
          + "\(number(lowPass.upperBound)) by the sample report of April 2026. "
          + readings.map(\.meaning).joined(separator: " ")
          + " Both come from secondary copies. No reading is a probability of passing the exam.")
    }
    if scores.contains(where: { $0.kind == .form }) {
      notes.append("No official threshold is known for other forms, so they are not read.")
    }
    return notes
  }

  private static func title(of score: OutsideScore) -> String {
    switch score.kind {
    case .cbssa: score.name.isEmpty ? "CBSSA" : "CBSSA \(score.name)"
    case .form: score.name.isEmpty ? "form" : score.name
    }
  }

  private static func reading(of score: OutsideScore) -> SelfAssessmentReading? {
    score.kind == .cbssa ? SelfAssessmentReading(equatedPercent: score.percent) : nil
  }

  private static func likelyRange(of score: OutsideScore) -> String? {
    guard score.kind == .cbssa else { return nil }
    let range = SelfAssessmentReading.likelyRange(of: score.percent)
    return "\(number(range.low))–\(number(range.high))"
  }

  /// A number of 0…100 with as many decimals as it has, two at most.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}

extension SelfAssessmentReading {
  /// The reading in one or two words.
  fileprivate var words: String {
    switch self {
    case .atRisk: "at risk"
    case .borderline: "borderline"
    case .close: "close"
    case .likelyReady: "likely ready"
    }
  }

  /// Where the likely range lies.
  fileprivate var meaning: String {
    switch self {
    case .atRisk: "At risk: wholly below it."
    case .borderline: "Borderline: partly below it."
    case .close: "Close: it begins inside."
    case .likelyReady: "Likely ready: wholly above it."
    }
  }
}
