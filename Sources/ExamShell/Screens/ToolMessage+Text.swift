import ExamAids
import ExamReports

extension ToolMessage {
  /// What the examinee reads.
  package var sentence: String {
    switch self {
    case .highlighted(let words, let places):
      "Highlighted: \(Self.quoted(words))\(places > 1 ? ", in \(places) places" : "")."
    case .highlightTakenBack(let words): "No longer highlighted: \(Self.quoted(words))."
    case .allHighlightsTakenBack(let count):
      count == 1 ? "The highlight is taken back." : "All \(count) highlights are taken back."
    case .notInItem(let words):
      "\(Self.quoted(words)) is not in the text or the question; nothing was changed."
    case .noSuchHighlight(let words):
      "\(Self.quoted(words)) is not highlighted; hl lists what is."
    case .noHighlights:
      "Nothing is highlighted in this item. hl WORDS highlights words of it."
    case .highlights: "Highlighted in this item:"
    case .lineWritten(let number): "Written on the note board, line \(number). board shows it."
    case .lineWiped(let line): "Wiped off the note board: \(Self.quoted(line))."
    case .noteBoardWiped: "The note board is empty."
    case .noteBoardEmpty: "The note board is empty. board TEXT writes a line on it."
    case .noLaboratoryValue(let words, let suggestion?):
      "No laboratory value matches \(Self.quoted(words)). Did you mean: labs \(suggestion)"
    case .noLaboratoryValue(let words, nil):
      "No laboratory value matches \(Self.quoted(words)). labs lists the groups."
    case .notCalculated(let problem):
      "\(problem.message.prefix(1).uppercased())\(problem.message.dropFirst()); \(problem.remedy)."
    case .clockHidden: "The time left is hidden until five minutes are left; time tells it."
    case .clockShown: "The time left is shown."
    case .clockStays: "In the last five minutes of a block the time left is always shown."
    }
  }

  /// What a person typed or the item says, short enough for one line with words around it.
  private static func quoted(_ words: String) -> String {
    let short = clipped(words, columns: 40)
    return "\"\(short)\(short == words ? "" : "…")\""
  }
}
