import ExamDesign
package import ExamReports
package import ExamSession

/// What is shown between blocks, and in the tutorial.
package enum BreakScreen {
  /// The rows of the break before the next block.
  ///
  /// What moves (the clocks) is in the prompt; here stands what Enter will do.
  package static func rows(session: Session, at now: SessionInstant) -> [StyledText] {
    guard let next = session.nextBlock else { return [] }
    var rows = [StyledText("Break", .heading), StyledText("")]
    let closed = session.blocks.count { $0.endedAt != nil }
    rows.append(StyledText("\(closed) of \(session.blocks.count) blocks closed."))
    rows.append(
      StyledText("Time you do not use in a block or here adds to later breaks by itself."))
    let items = session.blocks[next].items.count
    let limit = session.allotment(ofBlock: next, beginningAt: now)
    let length = limit.map { ", \($0.asTimeLeft)" } ?? ""
    rows += [
      StyledText(""), StyledText("Next: block \(next + 1), \(items) items\(length)."),
      StyledText(""),
      StyledText("Enter begins the block. stop ends the sitting; quit leaves, the clock runs on."),
    ]
    return rows
  }

  /// The rows of the tutorial.
  package static func tutorialRows(session: Session) -> [StyledText] {
    [StyledText("Tutorial", .heading), StyledText("")]
      + keys
      + [
        StyledText(""),
        StyledText("Time you do not use here becomes break time. Enter ends the tutorial."),
      ]
  }

  /// How a block is worked, for the tutorial, the start screen and help.
  package static let keys = BlockKeys.rows
}

extension String {
  /// The text with spaces at its end up to `count` characters.
  func padding(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
