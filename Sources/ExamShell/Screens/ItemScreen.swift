import ExamDesign
package import ExamReports
package import ExamSession
package import ItemBank

/// One item as it lies on the screen: header, stem, lead-in, options.
///
/// The options and the lead-in are pinned; a stem that does not fit scrolls above them. Pure: what
/// it shows depends on its inputs alone.
package struct ItemScreen {
  /// The widest that running text is set, in columns: longer lines read badly.
  static let measure = 96

  let item: Item
  let state: ItemState
  let position: ItemPosition
  let blockCount: Int
  let itemCount: Int
  let answeredCount: Int
  let size: ScreenSize

  package init(session: Session, position: ItemPosition, item: Item, size: ScreenSize) {
    self.item = item
    self.position = position
    self.size = size
    state = session.item(at: position)
    blockCount = session.blocks.count
    let block = session.blocks[position.block]
    itemCount = block.items.count
    answeredCount = itemCount - block.unanswered.count
  }

  /// The rows of the screen, and the stem's first row shown after clamping.
  package struct Layout {
    package var rows: [StyledText]
    package var scrolledRows: Int
    package var canScroll: Bool
  }

  /// Lays the item out on `rowCount` rows, the stem scrolled by `scrolledRows`.
  ///
  /// - Returns: At most `rowCount` rows, unless the options alone need more.
  package func layout(rowCount: Int, scrolledRows: Int, pages: Int = 0) -> Layout {
    let stem = stemRows
    let pinned = pinnedRows
    let head = [header, rule]
    let available = max(3, rowCount - head.count - pinned.count)
    guard stem.count > available else {
      return Layout(rows: head + stem + pinned, scrolledRows: 0, canScroll: false)
    }
    // One row of the window tells what lies outside it.
    let window = available - 1
    let last = stem.count - window
    let first = min(max(0, scrolledRows + pages * max(1, window - 1)), last)
    let hint = StyledText(scrollHint(above: first, below: last - first), .muted)
    let shown = Array(stem[first..<first + window])
    return Layout(rows: head + shown + [hint] + pinned, scrolledRows: first, canScroll: true)
  }

  var width: Int { min(size.columns - 1, Self.measure) }

  private func scrollHint(above: Int, below: Int) -> String {
    let parts = [
      above > 0 ? "\(above) rows above: PgUp or -" : nil,
      below > 0 ? "\(below) rows below: PgDn or +" : nil,
    ]
    return "   … " + parts.compactMap(\.self).joined(separator: "   ")
  }

  private var header: StyledText {
    let place =
      (blockCount > 1 ? "Block \(position.block + 1) of \(blockCount)   " : "")
      + "Item \(position.item + 1) of \(itemCount)"
    var left = StyledText(place, .heading)
    if state.isMarked { left = left + StyledText("   marked", .warning) }
    if !state.note.isEmpty { left = left + StyledText("   note", .muted) }
    let right = "\(answeredCount) of \(itemCount) answered"
    let gap = max(3, width - left.columnCount - right.count)
    return left + StyledText(String(repeating: " ", count: gap)) + StyledText(right, .muted)
  }

  private var rule: StyledText {
    StyledText(String(repeating: "─", count: width), .muted)
  }

  private var stemRows: [StyledText] {
    var rows: [StyledText] = []
    for (index, passage) in item.stem.enumerated() {
      if index > 0 { rows.append(StyledText("")) }
      switch passage {
      case .paragraph(let text):
        rows += wrapped(text, columns: width).map { StyledText($0) }
      case .verbatim(_, let lines):
        rows += lines.map { StyledText("  " + clipped($0, columns: width - 2)) }
      }
    }
    for exhibit in item.exhibits {
      rows.append(StyledText("[\(exhibit.path)] \(exhibit.caption)", .muted))
    }
    return rows
  }

  private var pinnedRows: [StyledText] {
    var rows: [StyledText] = []
    if let leadIn = item.leadIn {
      if !item.stem.isEmpty { rows.append(StyledText("")) }
      rows += wrapped(leadIn, columns: width).map { StyledText($0, .emphasis) }
    }
    rows.append(StyledText(""))
    for (index, option) in item.options.enumerated() {
      rows += self.rows(of: option, at: index)
    }
    return rows
  }

  private func rows(of option: Option, at index: Int) -> [StyledText] {
    let isResponse = state.response?.option == index
    let isStruck = state.struck.contains(index)
    // A sign as well as a style: nothing is told by colour alone.
    let sign = isResponse ? "▸" : isStruck ? "x" : " "
    let label = " \(sign) \(Option.letter(at: index))  "
    let role: TextRole? = isResponse ? .emphasis : isStruck ? .struck : nil
    let text = wrapped(option.text, columns: width - label.count)
    return text.enumerated().map { line, content in
      let margin = line == 0 ? label : String(repeating: " ", count: label.count)
      return StyledText(margin, isResponse ? .emphasis : isStruck ? .muted : nil)
        + StyledText(content, role)
    }
  }
}
