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
  let text: HighlightedText

  /// The item's place in its sequence, from 1, and the sequence's length; nil for other items.
  let sequencePlace: (step: Int, count: Int)?

  package init(
    session: Session, position: ItemPosition, item: Item, size: ScreenSize,
    rendering: TextRendering = .plain
  ) {
    self.item = item
    text = HighlightedText(
      item: item, phrases: session.item(at: position).highlights, rendering: rendering)
    sequencePlace = session.sequencePlace(of: position)
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

    /// The first row shown of the panel over the stem, after clamping.
    package var panelRows = 0
  }

  /// Lays the item out on `rowCount` rows, the stem scrolled by `scrolledRows`.
  ///
  /// - Returns: At most `rowCount` rows, unless the options alone need more.
  package func layout(rowCount: Int, scrolledRows: Int, pages: Int = 0) -> Layout {
    let stem = stemRows
    let pinned = pinnedRows
    let head = headRows
    let available = max(3, rowCount - head.count - pinned.count)
    let window = ScrollWindow(stem, height: available, first: scrolledRows, pages: pages)
    return Layout(
      rows: head + window.rows + pinned, scrolledRows: window.first, canScroll: window.canScroll)
  }

  var width: Int { min(size.columns - 1, Self.measure) }

  /// Where one is and what was done with the item, in one row or, where that is too long, in two;
  /// and a rule.
  var headRows: [StyledText] {
    let place = StyledText(
      (blockCount > 1 ? "Block \(position.block + 1) of \(blockCount)   " : "")
        + "Item \(position.item + 1) of \(itemCount)", .heading)
    let signs = signs
    let gap = StyledText("   ")
    let whole = signs.reduce(place) { $0 + gap + $1 }
    let right = "\(answeredCount) of \(itemCount) answered"
    let isOneRow = whole.columnCount + gap.columnCount + right.count <= width
    let left = isOneRow ? whole : place
    let space = max(gap.columnCount, width - left.columnCount - right.count)
    let first = left + StyledText(String(repeating: " ", count: space)) + StyledText(right, .muted)
    guard !isOneRow, let sign = signs.first else { return [first, rule] }
    return [first, signs.dropFirst().reduce(sign) { $0 + gap + $1 }, rule]
  }

  /// What is to be known of the item.
  private var signs: [StyledText] {
    var signs: [StyledText] = []
    if let (step, count) = sequencePlace {
      signs.append(StyledText("Case, item \(step) of \(count)"))
    }
    if state.isLocked { signs.append(StyledText("locked", .warning)) }
    if state.isMarked { signs.append(StyledText("marked", .warning)) }
    if !state.note.isEmpty { signs.append(StyledText("note", .muted)) }
    return signs
  }

  private var rule: StyledText {
    StyledText(String(repeating: "─", count: width), .muted)
  }

  var stemRows: [StyledText] {
    var rows: [StyledText] = []
    for (index, passage) in item.stem.enumerated() {
      if index > 0 { rows.append(StyledText("")) }
      switch passage {
      case .paragraph(let text):
        rows += self.text.styled(text).wrapped(columns: width)
      case .verbatim(_, let lines):
        rows += lines.map { text.styledLine($0, indent: "  ").split(columns: width).head }
      }
    }
    for exhibit in item.exhibits {
      rows.append(StyledText("[\(exhibit.path)] \(exhibit.caption)", .muted))
    }
    return rows
  }

  var pinnedRows: [StyledText] {
    var rows: [StyledText] = []
    if let leadIn = item.leadIn {
      if !item.stem.isEmpty { rows.append(StyledText("")) }
      rows += text.styled(leadIn, .emphasis).wrapped(columns: width)
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
