package import ExamDesign
package import ExamReports

/// All exams in one table: each with the version in force, and below it its other versions.
package struct ExamListText {
  private let catalogue: ProfileCatalogue
  private let date: CalendarDate

  /// The list as it is on a day.
  package init(_ catalogue: ProfileCatalogue, on date: CalendarDate) {
    self.catalogue = catalogue
    self.date = date
  }

  package var document: ReportDocument {
    let columns: [ReportTable.Column] = [
      .init("Name"), .init("Day"), .init("Blocks × items"), .init("Profile"),
    ]
    var parts: [ReportPart] = [
      .table(ReportTable(columns: columns, rows: exams.flatMap(rows))),
      .paragraph(
        StyledText(
          "A name stands beside the version in force on this day; └ marks the other versions with "
            + "their days. start and exams show take a name or a profile.")),
    ]
    let own = catalogue.entries.compactMap(ownProfile)
    if !own.isEmpty {
      parts.append(.paragraph(StyledText("Your own: \(own.joined(separator: ", ")).")))
    }
    return ReportDocument(title: StyledText("Exams on \(date)", .heading), parts: parts)
  }

  private var exams: [String] {
    catalogue.entries.map(\.profile.exam).reduce(into: []) { exams, exam in
      if exams.last != exam { exams.append(exam) }
    }
  }

  /// The version that is meant by the exam's name, then the others, the newest first.
  private func rows(of exam: String) -> [[StyledText]] {
    var others = catalogue.entries.map(\.profile).filter { $0.exam == exam }
    var rows: [[StyledText]] = []
    do throws(ProfileLookupError) {
      let meant = try catalogue.lookup(exam, on: date).profile
      others.removeAll { $0.id == meant.id }
      rows.append(row(StyledText(exam, .emphasis), meant))
    } catch {
      let state = if case .severalInForce = error { "several" } else { "none in force" }
      rows.append([StyledText(exam, .emphasis), StyledText("–"), StyledText(state), StyledText("")])
    }
    return rows
      + others.reversed().map { row(StyledText("└ \(ExamText.validity(of: $0))", .muted), $0) }
  }

  private func row(_ name: StyledText, _ profile: ExamProfile) -> [StyledText] {
    [
      name, StyledText(profile.day.durationText), StyledText(Self.blocks(of: profile)),
      StyledText(profile.id),
    ]
  }

  private func ownProfile(_ entry: ProfileCatalogue.Entry) -> String? {
    guard case .file(let path) = entry.origin else { return nil }
    let place = entry.replacesEmbedded ? "\(path), in place of the one of testday" : path
    return "\(entry.profile.id) (\(place))"
  }

  /// `14 × 20 in 30 min`, `4 × 53–59 in 90–95 min`, `8 × 40 in 2 × 4 h`.
  package static func blocks(of profile: ExamProfile) -> String {
    let blocks = profile.blocks
    let counts = blocks.flatMap { [$0.items.lowerBound, $0.items.upperBound] }
    guard let fewest = counts.min(), let most = counts.max() else { return "" }
    return "\(blocks.count) × \(ExamText.range(fewest...most)) in \(lengths(of: profile))"
  }

  /// How long the blocks last, or the sessions where the blocks have no limits of their own.
  private static func lengths(of profile: ExamProfile) -> String {
    let limits = profile.blocks.compactMap(\.limit)
    if limits.count == profile.blocks.count { return range(limits) }
    let sessions = profile.parts.compactMap {
      if case .session(let session) = $0 { session.limit } else { nil }
    }
    let others = profile.parts.compactMap {
      if case .block(let block) = $0 { block.limit } else { nil }
    }
    let text = "\(sessions.count) × \(range(sessions))"
    return others.isEmpty ? text : "\(text), \(others.count) × \(range(others))"
  }

  private static func range(_ lengths: [Milliseconds]) -> String {
    guard let shortest = lengths.min(), let longest = lengths.max() else { return "" }
    if shortest == longest { return longest.durationText }
    let minute = Milliseconds.minutes(1).count
    guard shortest.count % minute == 0, longest.count % minute == 0 else {
      return "\(shortest.durationText)–\(longest.durationText)"
    }
    return "\(shortest.count / minute)–\(longest.count / minute) min"
  }
}
