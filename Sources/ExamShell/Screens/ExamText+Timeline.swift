import ExamDesign
import ExamReports

extension ExamText {
  /// What follows what, with the clock at the start of each part.
  static func timeline(of profile: ExamProfile) -> [ReportPart] {
    var timeline = ExamTimeline()
    if let tutorial = profile.tutorial {
      timeline.add("tutorial", tutorial, note: "may be left early")
    }
    for part in profile.parts { timeline.add(part) }
    if profile.breakPool > .zero, profile.blocks.count > 1 {
      if profile.hasDayClock {
        timeline.add(pool: profile.breakPool, "breaks", note: "between blocks, as you like")
      } else {
        timeline.add(pool: profile.breakPool, "pool", note: "shared by the breaks above")
      }
    }
    let columns: [ReportTable.Column] = [
      .init("From", .right), .init("Part"), .init("Length", .right), .init(""),
    ]
    var parts: [ReportPart] = [.table(ReportTable(columns: columns, rows: timeline.rows))]
    if timeline.rows.count > 1 {
      let breaks =
        timeline.hasOpenBreak ? ", not counting breaks whose length is yours to choose." : "."
      parts.append(
        .paragraph(StyledText("From is with every part at its full length\(breaks)", .muted)))
    }
    return parts
  }
}

/// The rows of a day in order.
private struct ExamTimeline {
  private(set) var rows: [[StyledText]] = []

  /// Whether a break stands among the rows that takes what the examinee gives it.
  private(set) var hasOpenBreak = false
  private var clock = Milliseconds.zero
  private var blocks = 0
  private var sessions = 0

  mutating func add(_ name: String, _ length: Milliseconds, note: String) {
    row(clock, name, length.durationText, note)
    clock += length
  }

  mutating func add(_ part: ExamProfile.Part) {
    switch part {
    case .block(let block): add(block)
    case .scheduledBreak(let scheduled): add(scheduled)
    case .session(let session):
      sessions += 1
      let count = session.parts.count { if case .block = $0 { true } else { false } }
      let note = count == 1 ? "one clock for the block below" : "one clock for \(count) blocks"
      row(clock, "session \(sessions)", session.limit.durationText, note)
      let start = clock
      for inner in session.parts {
        switch inner {
        case .block(let block): addInner(block)
        case .scheduledBreak(let scheduled): add(scheduled, isInner: true)
        case .session: break
        }
      }
      clock = start + session.limit
    }
  }

  mutating func add(pool: Milliseconds, _ name: String, note: String) {
    row(nil, name, pool.durationText, note)
    hasOpenBreak = true
  }

  private mutating func add(_ block: ExamProfile.Block) {
    blocks += 1
    add("block \(blocks)", block.limit ?? .zero, note: "\(ExamText.range(block.items)) items")
  }

  /// A block within a session begins when the examinee gets there.
  private mutating func addInner(_ block: ExamProfile.Block) {
    blocks += 1
    let items = "\(ExamText.range(block.items)) items"
    row(nil, "· block \(blocks)", block.limit?.durationText ?? "", items)
  }

  private mutating func add(_ scheduled: ExamProfile.ScheduledBreak, isInner: Bool = false) {
    let name = isInner ? "· break" : "break"
    switch scheduled {
    case .fixed(let length):
      row(isInner ? nil : clock, name, length.durationText, "at most")
      clock += length
    case .pooled:
      row(nil, name, "", "from the pool")
      hasOpenBreak = true
    case .untimed:
      row(nil, name, "", "as long as you like")
      hasOpenBreak = true
    }
  }

  private mutating func row(
    _ start: Milliseconds?, _ name: String, _ length: String, _ note: String
  ) {
    rows.append([
      StyledText(start?.timeOfDay ?? "", .muted), StyledText(name), StyledText(length),
      StyledText(note),
    ])
  }
}

extension Milliseconds {
  /// Hours and minutes since the start of the day, such as `1:35`; seconds where there are any.
  fileprivate var timeOfDay: String {
    func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let seconds = count / 1000
    let minutes = "\(seconds / 3600):\(padded(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(padded(seconds % 60))"
  }
}
