extension ProfileParser {
  /// The first and last day of validity; nil is open.
  mutating func validity(
    in fields: inout ProfileFields
  ) -> (from: CalendarDate?, through: CalendarDate?) {
    guard let field = fields.take(.valid),
      var parts = self.fields(field.value, .valid, place: .validity)
    else { return (nil, nil) }
    let from = date(.from, in: &parts)
    let through = date(.through, in: &parts)
    reportUnknown(parts)
    if let from, let through, through < from {
      add(.datesReversed(from: from, through: through), line: field.line)
    }
    return (from, through)
  }

  mutating func sources(in fields: inout ProfileFields) -> [ExamProfile.Source] {
    var sources: [ExamProfile.Source] = []
    for node in list(.sources, in: &fields) {
      guard var parts = self.fields(node, .sources, place: .source) else { continue }
      let address = parts.take(.address).map { pageAddress($0) } ?? missing(.address, in: parts)
      let supports = text(.supports, in: &parts, isNeeded: true)
      let grade: ExamProfile.Source.Grade? =
        parts.take(.grade).map { word($0, .grade) } ?? missing(.grade, in: parts)
      let date = date(.date, in: &parts)
      reportUnknown(parts)
      if let address, let supports, let grade {
        sources.append(.init(address: address, supports: supports, grade: grade, date: date))
      }
    }
    return sources
  }

  private mutating func pageAddress(_ field: YAMLField) -> String? {
    guard let text = text(field, .address) else { return nil }
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count, !text.contains(" ") else {
      add(.badAddress(text), line: field.line)
      return nil
    }
    return text
  }
}
