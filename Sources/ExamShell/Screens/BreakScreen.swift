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
  package static let keys = [
    ("b", "answer B and go on to the next item"),
    ("b?  b~  b!  b 70", "the same: a guess, unsure, sure, 70%"),
    ("Enter  n  p  12", "next item, next, previous, item 12"),
    ("m", "mark the item, or take the mark back"),
    ("x c", "strike option C out, or take that back"),
    ("clear", "withdraw the answer"),
    ("note TEXT", "a note on the item"),
    ("items", "the list of all items"),
    ("+  -  PgDn  PgUp", "scroll a long item"),
    ("time", "time left, and per unanswered item"),
    ("end", "close the block for good"),
    ("quit", "leave the room; the clocks run on"),
  ].map { key, meaning in
    StyledText("  " + key.padding(to: 20), .emphasis) + StyledText(meaning)
  }
}

extension String {
  /// The text with spaces at its end up to `count` characters.
  func padding(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
