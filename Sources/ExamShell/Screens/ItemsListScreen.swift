package import ExamReports
package import ExamSession
import ItemBank

/// The list of a block's items: number, answer, and signs for what was done with each.
package struct ItemsListScreen {
  let block: BlockState
  let number: Int
  let blockCount: Int
  let size: ScreenSize
  let filter: ItemsFilter

  /// How many columns number, answer and signs of an item take, with air and without.
  private static let cellWidths = (wide: 18, narrow: 13)

  package init(session: Session, block: Int, size: ScreenSize, filter: ItemsFilter = .all) {
    self.block = session.blocks[block]
    number = block + 1
    blockCount = session.blocks.count
    self.size = size
    self.filter = filter
  }

  /// The rows of the screen: columns of ten items, as many more as it takes to fit the screen.
  ///
  /// - Parameter rowCount: How many rows the screen has for it.
  /// - Returns: The rows; more than there is room for where the items cannot fit.
  package func rows(rowCount: Int) -> [StyledText] {
    let place = blockCount > 1 ? "Block \(number) of \(blockCount)   Items" : "Items"
    let title = filter == .all ? place : "\(place): \(filter.rawValue)"
    return [
      StyledText(title, .heading),
      StyledText(String(repeating: "─", count: min(size.columns - 1, ItemScreen.measure)), .muted),
    ] + itemRows(rowCount: rowCount - 3 - legend.count) + [StyledText("")] + legend
  }

  private func itemRows(rowCount: Int) -> [StyledText] {
    let shown = shown
    guard !shown.isEmpty else { return [StyledText("None.")] }
    let wanted = max((shown.count + 9) / 10, shown.count.dividedUp(by: max(1, rowCount)))
    let isWide = wanted * Self.cellWidths.wide <= size.columns
    let width = isWide ? Self.cellWidths.wide : Self.cellWidths.narrow
    let columns = max(1, min(wanted, size.columns / width))
    let perColumn = shown.count.dividedUp(by: columns)
    return (0..<perColumn).map { row in
      stride(from: row, to: shown.count, by: perColumn)
        .reduce(StyledText("")) { $0 + cell(shown[$1], width: width) }.trimmingTrailingSpaces
    }
  }

  /// The positions of the items that pass the filter.
  private var shown: [Int] {
    switch filter {
    case .all: Array(block.items.indices)
    case .unanswered: block.unanswered
    case .marked: block.items.indices.filter { block.items[$0].isMarked }
    }
  }

  private var legend: [StyledText] {
    let marked = block.items.count { $0.isMarked }
    let hasLocked = block.items.contains(where: \.isLocked)
    return [
      StyledText("\(block.unanswered.count) unanswered, \(marked) marked."),
      StyledText(
        "- no answer   . not seen   m marked   n note   h highlight"
          + (hasLocked ? "   # locked" : ""), .muted),
      StyledText(
        filter == .all
          ? "A number opens the item, Enter back; end closes the block."
          : "A number opens the item, Enter back; items lists all."),
    ]
  }

  private func cell(_ index: Int, width: Int) -> StyledText {
    let item = block.items[index]
    let number = String(index + 1)
    let label = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
    let answer =
      item.response.map { Option.letter(at: $0.option) } ?? (item.visitCount == 0 ? "." : "-")
    let role: TextRole? = item.response == nil ? .unanswered : nil
    let others =
      (item.note.isEmpty ? " " : "n") + (item.highlights.isEmpty ? " " : "h")
      + (item.isLocked ? "#" : " ")
    let cell =
      StyledText(label, .muted) + StyledText(answer + " ", role)
      + StyledText(item.isMarked ? "m" : " ", .warning) + StyledText(others, .muted)
    return cell + StyledText(String(repeating: " ", count: width - cell.columnCount))
  }
}

extension Int {
  /// The quotient, rounded up.
  fileprivate func dividedUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}
