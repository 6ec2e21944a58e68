package import ExamAnalytics

/// How sittings followed each other: a line for each, and what changed between them.
package enum TrendReport {
  /// One sitting.
  package struct Line: Hashable, Sendable {
    package var number: Int
    package var date: String
    package var profile: String

    /// Such as `clean`, `partial`, `1.5 × time`.
    package var conditions: [String]

    /// Right among the scored items that were new.
    package var right: Int
    package var scored: Int

    /// The typical time of an item, in seconds.
    package var typicalSeconds: Metric
    package var notReached: Int
    package var blank: Int

    package init(
      number: Int, date: String, profile: String, conditions: [String], right: Int, scored: Int,
      typicalSeconds: Metric, notReached: Int, blank: Int
    ) {
      self.number = number
      self.date = date
      self.profile = profile
      self.conditions = conditions
      self.right = right
      self.scored = scored
      self.typicalSeconds = typicalSeconds
      self.notReached = notReached
      self.blank = blank
    }
  }

  /// A forecast for one group of sittings.
  package struct Forecast: Sendable {
    package var title: String
    package var readiness: Readiness
    package var forms: Int

    /// How many of the forms are scores from elsewhere.
    package var entered: Int

    package init(title: String, readiness: Readiness, forms: Int, entered: Int = 0) {
      self.entered = entered
      self.title = title
      self.readiness = readiness
      self.forms = forms
    }
  }

  /// Builds the report.
  ///
  /// - Parameters:
  ///   - lines: the sittings, oldest first.
  ///   - forecasts: what the next form would show.
  ///   - readings: self-assessments from elsewhere in words, a line each.
  ///   - strengths: by system, discipline and task over the sittings of one group.
  ///   - strengthsOf: the name of that group; nil where there is no other.
  ///   - remarks: what has to be known before any number is read, one sentence each.
  /// - Returns: The lines, what changed between them, and the forecasts.
  package static func document(
    lines: [Line], forecasts: [Forecast], readings: [String], strengths: [StrengthTable],
    strengthsOf: String? = nil, remarks: [String] = []
  ) -> ReportDocument {
    var document = ReportDocument(title: StyledText("Trend", .heading))
    document.parts += remarks.map { .paragraph(StyledText($0, .warning)) }
    document.parts.append(.table(table(lines)))
    document.parts.append(
      .paragraph(
        StyledText(
          """
          Right: the share of items new to you, in brackets its 90% interval; forms differ by some points \
          beyond that, so that a step from one to the next shows little.
          """, .muted)))
    let changes = changes(lines)
    if !changes.isEmpty {
      document.parts.append(
        .section(
          title: StyledText("What changed between them", .heading),
          parts: [
            .list(
              changes.map { ListEntry(marker: "·", parts: [.paragraph(StyledText($0))]) })
          ]))
    }
    if forecasts.isEmpty {
      document.parts.append(
        .section(
          title: StyledText("The next form", .heading),
          parts: [
            .paragraph(
              "No forecast: it rests on whole days without interruption, and there is none.")
          ]))
    }
    if !readings.isEmpty {
      document.parts.append(
        .section(
          title: StyledText("Self-assessments", .heading),
          parts: readings.map { .paragraph(StyledText($0)) }))
    }
    document.parts += forecasts.map { forecast in
      .section(
        title: StyledText("The next form: \(forecast.title)", .heading),
        parts: ReadinessSection.parts(
          forecast.readiness, forms: forecast.forms, entered: forecast.entered))
    }
    if strengths.contains(where: { !$0.strengths.groups.isEmpty }) {
      document.parts.append(
        .section(
          title: StyledText(
            "What the items were about\(strengthsOf.map { ": \($0)" } ?? "")", .heading),
          parts: StrengthSection.parts(strengths)))
    }
    return document
  }

  private static func table(_ lines: [Line]) -> ReportTable {
    ReportTable(
      columns: [
        .init("No.", .right), .init("Date"), .init("Exam"), .init("Right", .right),
        .init("Items", .right), .init("Typical", .right),
        .init("Open", .right), .init("Conditions"),
      ],
      rows: lines.map { line in
        let share = Metric.share(line.right, of: line.scored, minimum: 1)
        let interval = share.low.flatMap { low in
          share.high.map {
            " (\(MetricText.whole(low)) to \(MetricText.whole($0)))"
          }
        }
        let right = share.value.map { NumberText.percent($0) + (interval ?? "") } ?? "–"
        return [
          StyledText("\(line.number)"), StyledText(line.date), StyledText(line.profile),
          StyledText(right), StyledText("\(line.scored)"),
          StyledText(line.typicalSeconds.value.map { ClockText.clock($0) } ?? "–"),
          StyledText("\(line.notReached + line.blank)"),
          StyledText(line.conditions.joined(separator: ", ")),
        ]
      })
  }

  /// What differs from the sitting before, a sentence each.
  private static func changes(_ lines: [Line]) -> [String] {
    zip(lines, lines.dropFirst()).compactMap { before, after in
      var changes: [String] = []
      if before.profile != after.profile {
        changes.append("\(after.profile) instead of \(before.profile)")
      }
      if before.conditions != after.conditions {
        let (was, became) = (before.conditions, after.conditions)
        changes.append(
          "\(became.joined(separator: ", ")) instead of \(was.joined(separator: ", "))")
      }
      guard !changes.isEmpty else { return nil }
      return "Sitting \(after.number): \(changes.joined(separator: "; "))."
    }
  }
}
