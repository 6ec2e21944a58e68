package import ExamSession

/// One line typed inside a block, understood.
///
/// No command is a single letter `a`…`j`: those are options.
package enum BlockCommand: Hashable, Sendable {
  /// Enter alone: on to the next item.
  case next
  case previous
  /// A letter, perhaps with a stated confidence: answer and go on.
  case answer(option: Int, confidence: Confidence?)
  /// A number: that item (from 0).
  case go(item: Int)
  case toggleMark
  /// Strike options out, or take the strike back.
  case toggleStrike(options: [Int])
  case clear
  case items(ItemsFilter)
  /// Replace the item's note; nil shows it.
  case note(String?)
  case tool(ToolCommand)
  case time
  case endBlock
  /// Move the window over a long stem by so many pages; negative is up.
  case scroll(pages: Int)
  case help
  case quit
}
