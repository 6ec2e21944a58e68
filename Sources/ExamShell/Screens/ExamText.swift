package import ExamDesign
package import ExamReports

/// An exam profile in words: its day as a timeline, its rules, what is not confirmed, its sources.
package enum ExamText {
  /// The page about one profile.
  ///
  /// - Parameters:
  ///   - entry: The profile, and where it comes from.
  ///   - others: Other versions of the exam.
  ///   - date: The day that is asked about, of which is said whether the profile is in force then.
  ///   - isToday: Whether that is today.
  /// - Returns: The page.
  package static func document(
    of entry: ProfileCatalogue.Entry, others: [ExamProfile], on date: CalendarDate, isToday: Bool
  ) -> ReportDocument {
    let profile = entry.profile
    var parts: [ReportPart] = [
      .keyValues(facts(of: entry, others: others, on: date, isToday: isToday)),
      .section(title: StyledText("The day", .heading), parts: timeline(of: profile)),
      .section(title: StyledText("Rules", .heading), parts: [list(rules(of: profile))]),
    ]
    if !profile.unconfirmed.isEmpty {
      parts.append(
        .section(
          title: StyledText("Not confirmed", .heading), parts: [list(profile.unconfirmed)]))
    }
    if !profile.sources.isEmpty {
      let sources = profile.sources.map { source in
        let date = source.date.map { ", \($0)" } ?? ""
        return "\(source.supports): \(source.address) (\(source.grade.rawValue)\(date))"
      }
      parts.append(.section(title: StyledText("Sources", .heading), parts: [list(sources)]))
    }
    return ReportDocument(title: StyledText(profile.title, .heading), parts: parts)
  }

  private static func facts(
    of entry: ProfileCatalogue.Entry, others: [ExamProfile], on date: CalendarDate, isToday: Bool
  ) -> [KeyValue] {
    let profile = entry.profile
    let day = isToday ? "today" : "on \(date)"
    let force = (profile.isInForce(on: date) ? "in force " : "not in force ") + day
    let isAlways = profile.validFrom == nil && profile.validThrough == nil
    let validity = isAlways ? "always" : "\(Self.validity(of: profile)); \(force)"
    var facts = [
      KeyValue(StyledText("Exam"), StyledText(profile.exam)),
      KeyValue(StyledText("Profile"), StyledText(profile.id)),
      KeyValue(StyledText("Valid"), StyledText(validity)),
      KeyValue(StyledText("Day"), StyledText(profile.day.durationText)),
      KeyValue(StyledText("Items"), StyledText(range(profile.itemCount))),
    ]
    if case .file(let path) = entry.origin {
      let place = entry.replacesEmbedded ? "\(path), in place of the one of testday" : path
      facts.append(KeyValue(StyledText("File"), StyledText(place)))
    }
    if !others.isEmpty {
      let versions = others.map { "\($0.id) (\(Self.validity(of: $0)))" }.joined(separator: ", ")
      facts.append(KeyValue(StyledText("See also"), StyledText(versions)))
    }
    return facts
  }

  private static func list(_ texts: [String]) -> ReportPart {
    .list(texts.map { ListEntry(marker: StyledText("-"), parts: [.paragraph(StyledText($0))]) })
  }

  package static func validity(of profile: ExamProfile) -> String {
    switch (profile.validFrom, profile.validThrough) {
    case (nil, nil): "always"
    case (let from?, nil): "from \(from)"
    case (nil, let through?): "through \(through)"
    case (let from?, let through?): "\(from) to \(through)"
    }
  }

  /// `20`, or `18–20`.
  static func range(_ items: ClosedRange<Int>) -> String {
    items.count == 1 ? "\(items.upperBound)" : "\(items.lowerBound)–\(items.upperBound)"
  }
}
