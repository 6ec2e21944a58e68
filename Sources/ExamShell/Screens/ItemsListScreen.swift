package import ExamReports
package import ExamSession
import ItemBank

/// The list of a block's items: number, answer, mark.
package struct ItemsListScreen {
  let block: BlockState
  let number: Int
  let blockCount: Int
  let size: ScreenSize

  /// Number, answer, mark and note of one item, in columns.
  static let cellWidth = 18

  package init(session: Session, block: Int, size: ScreenSize) {
    self.block = session.blocks[block]
    number = block + 1
    blockCount = session.blocks.count
    self.size = size
  }

  /// The rows of the screen: columns of ten items, longer where the screen is not wide enough.
  package func rows(rowCount: Int) -> [StyledText] {
    let columns = max(1, min((block.items.count + 9) / 10, size.columns / Self.cellWidth))
    let perColumn = (block.items.count + columns - 1) / columns
    let unanswered = block.unanswered.count
    let marked = block.items.count { $0.isMarked }
    let title = blockCount > 1 ? "Block \(number) of \(blockCount)   Items" : "Items"
    var rows = [
      StyledText(title, .heading),
      StyledText(String(repeating: "─", count: min(size.columns - 1, ItemScreen.measure)), .muted),
    ]
    for row in 0..<perColumn {
      var line = StyledText("")
      for index in stride(from: row, to: block.items.count, by: perColumn) {
        line = line + cell(index)
      }
      rows.append(line.trimmingTrailingSpaces)
    }
    rows.append(StyledText(""))
    rows.append(
      StyledText("\(unanswered) unanswered, \(marked) marked.   - no answer   . not seen", .muted))
    rows.append(StyledText("A number goes to the item, Enter goes back, end closes the block."))
    return rows
  }

  private func cell(_ index: Int) -> StyledText {
    let item = block.items[index]
    let number = String(index + 1)
    let label = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
    let answer =
      item.response.map { Option.letter(at: $0.option) } ?? (item.visitCount == 0 ? "." : "-")
    let mark = (item.isMarked ? " m" : "  ") + (item.note.isEmpty ? "  " : " n")
    let role: TextRole? = item.response == nil ? .unanswered : nil
    return StyledText(label, .muted) + StyledText(answer, role)
      + StyledText(mark, item.isMarked ? .warning : .muted) + StyledText("       ")
  }
}
