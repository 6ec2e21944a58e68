/// What an examinee asks of a tool of the exam software.
package enum ToolCommand: Hashable, Sendable {
  /// Highlight words of the item, or take that back where they are highlighted.
  case highlight(String)
  case listHighlights
  /// Take a highlight back, named by its words or by its number in the list; nil: all of them.
  case removeHighlight(String?)
  case showNoteBoard
  case writeLine(String)
  case wipeLastLine
  case wipeNoteBoard
  /// Show the laboratory values that match; empty: their groups.
  case laboratoryValues(String)
  /// Open the calculator and give it a line, possibly empty.
  case calculate(String)
  /// Hide the time left, or show it again.
  case toggleClock
}

/// Which items of a block the items list shows.
package enum ItemsFilter: String, Hashable, Sendable {
  case all
  case unanswered
  case marked
}
