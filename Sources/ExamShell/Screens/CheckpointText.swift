import ExamAnalytics
import ExamDesign
import ExamReports
import ExamSession

extension Checkpoints {
  /// The checkpoints still to come, as many as fit into one row; the next one stands first.
  ///
  /// It stands out from the others only by not being dimmed: bold is for the clock.
  func row(in session: Session, columns: Int) -> StyledText? {
    guard let block = session.openBlock, !session.blocks[block].isScreenLocked else { return nil }
    let seen = session.blocks[block].items.count { $0.visitCount > 0 }
    return row(of: ahead(seen: seen), columns: columns)
  }

  private func row(of ahead: ArraySlice<Mark>, columns: Int) -> StyledText {
    guard let next = ahead.first else { return StyledText("Checkpoints: all passed", .muted) }
    var row = StyledText("Checkpoints: ", .muted) + StyledText(next.text)
    let more = StyledText(" · …", .muted)
    for mark in ahead.dropFirst() {
      let longer = row + StyledText(" · " + mark.text, .muted)
      let room = mark == ahead.last ? 0 : more.columnCount
      guard longer.columnCount + room <= columns else { return row + more }
      row = longer
    }
    return row
  }

  /// All of them and where they come from, before the block begins.
  var sentence: String {
    let source =
      switch basis {
      case .ownTimes(let blocks):
        "as in \(blocks) earlier blocks of yours" + (undoesRush ? " without their rush" : "")
      case .evenPace:
        "at an even pace until \(PacingPlan.minimum) whole blocks of yours are on record"
      }
    return "Time that should be left, \(source): "
      + marks.map(\.text).joined(separator: ", ") + "."
  }
}

extension Checkpoints.Mark {
  /// `item 5 22:30`.
  fileprivate var text: String { "item \(items) \(left.asTimeLeft)" }
}

extension CheckpointPassing {
  /// What is said when the checkpoint is passed.
  ///
  /// The difference is that of the two times as they are shown, so that it can be checked by eye.
  /// It is told as what was, because it may stay on screen for a while.
  ///
  /// - Parameters:
  ///   - namesItem: Whether the item done last is named.
  ///   - hidesTime: Whether the time left is to stay hidden.
  /// - Returns: `Item 5 done with 21:40 left, 0:50 behind your checkpoint.`
  func text(namesItem: Bool, hidesTime: Bool) -> String {
    let shown = (left.count + 999) / 1000
    let behind = mark.left.count / 1000 - shown
    let checkpoint = isOwn ? "your checkpoint" : "the checkpoint"
    let difference = Milliseconds.seconds(abs(behind)).asTimeUsed
    let place =
      behind > 0
      ? "\(difference) behind \(checkpoint)"
      : behind < 0 ? "\(difference) ahead of \(checkpoint)" : "right on \(checkpoint)"
    let subject =
      !isInOrder ? "\(mark.items) items seen" : namesItem ? "Item \(mark.items) done" : "Done"
    return subject + (hidesTime ? ", " : " with \(left.asTimeLeft) left, ") + place + "."
  }
}
