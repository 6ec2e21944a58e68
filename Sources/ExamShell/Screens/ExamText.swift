package import ExamDesign
package import ExamReports

/// An exam profile in words: its day as a timeline, its sources, what is not confirmed.
package enum ExamText {
  package static func document(of profile: ExamProfile) -> ReportDocument {
    var parts: [ReportPart] = [
      .keyValues([
        KeyValue(StyledText("Profile"), StyledText(profile.id)),
        KeyValue(StyledText("In force"), StyledText(validity(of: profile))),
        KeyValue(StyledText("Day"), StyledText(profile.day.durationText)),
      ]),
      .section(title: StyledText("The day", .heading), parts: [timeline(of: profile)]),
    ]
    if !profile.warnings.isEmpty {
      let warnings = profile.warnings.map(\.durationText).joined(separator: " and ")
      parts.append(.paragraph(StyledText("Warnings with \(warnings) left in a block.")))
    }
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

  /// What follows what, with the clock of the day at the start of each part.
  private static func timeline(of profile: ExamProfile) -> ReportPart {
    var rows: [[StyledText]] = []
    var clock = Milliseconds.zero
    func add(_ name: String, _ length: Milliseconds, _ note: String) {
      rows.append([
        StyledText(clock.asTimeUsed, .muted), StyledText(name), StyledText(length.durationText),
        StyledText(note),
      ])
      clock += length
    }
    if let tutorial = profile.tutorial { add("tutorial", tutorial, "what is left becomes break") }
    for (index, block) in profile.blocks.enumerated() {
      let items =
        block.items.count == 1
        ? "\(block.items.upperBound)" : "\(block.items.lowerBound) to \(block.items.upperBound)"
      add("block \(index + 1)", block.limit ?? .zero, "\(items) items")
    }
    if profile.breakPool > .zero { add("breaks", profile.breakPool, "between blocks as you like") }
    let columns: [ReportTable.Column] = [
      .init("From", .right), .init("Part"), .init("Length", .right), .init(""),
    ]
    return .table(ReportTable(columns: columns, rows: rows))
  }

  private static func list(_ texts: [String]) -> ReportPart {
    .list(texts.map { ListEntry(marker: StyledText("-"), parts: [.paragraph(StyledText($0))]) })
  }

  /// `14 × 20 items in 30 min`, or the number of blocks where they differ.
  package static func blocks(of profile: ExamProfile) -> String {
    guard let first = profile.blocks.first, profile.blocks.allSatisfy({ $0 == first }) else {
      return "\(profile.blocks.count) blocks"
    }
    let items =
      first.items.count == 1
      ? "\(first.items.upperBound)" : "\(first.items.lowerBound)–\(first.items.upperBound)"
    return "\(profile.blocks.count) × \(items) items in \((first.limit ?? .zero).durationText)"
  }

  package static func validity(of profile: ExamProfile) -> String {
    switch (profile.validFrom, profile.validThrough) {
    case (nil, nil): "always"
    case (let from?, nil): "from \(from)"
    case (nil, let through?): "through \(through)"
    case (let from?, let through?): "\(from) to \(through)"
    }
  }
}
