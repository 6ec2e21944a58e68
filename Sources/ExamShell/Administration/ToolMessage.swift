package import ExamAids

/// Something to tell the examinee about the tools inside a block.
package enum ToolMessage: Hashable, Sendable {
  /// These words are highlighted now, at so many places.
  case highlighted(String, places: Int)
  case highlightTakenBack(String)
  case allHighlightsTakenBack(count: Int)
  /// The words do not stand in the item.
  case notInItem(String)
  case noSuchHighlight(String)
  case noHighlights
  /// The list of highlights.
  case highlights
  /// A line was put on the note board, as the one of this number.
  case lineWritten(Int)
  case lineWiped(String)
  case noteBoardWiped
  case noteBoardEmpty
  case noLaboratoryValue(String, suggestion: String?)
  case notCalculated(CalculatorLineProblem)
  case clockHidden
  case clockShown
  /// So close to the end the time is always shown.
  case clockStays
}
