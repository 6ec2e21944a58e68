import ExamReports
import ExamSession

extension ItemScreen {
  /// How many columns a panel has for its rows.
  package var panelColumns: Int { width - Self.bar.count }

  /// What sets a panel off from the item.
  private static let bar = "│ "

  /// Lays the item out as `view` has it, with the panel that is open.
  func layout(rowCount: Int, view: ExamView, session: Session) -> Layout {
    guard let panel = ToolPanel(session: session, view: view, columns: panelColumns) else {
      return layout(
        rowCount: rowCount, scrolledRows: view.scrolledRows, pages: view.pagesToScroll)
    }
    return layout(
      under: panel, rowCount: rowCount, scrolledRows: view.scrolledRows,
      panelRows: view.tools.scrolledRows, pages: view.pagesToScroll)
  }

  /// Lays a panel over the stem: what the panel leaves free still shows the stem.
  ///
  /// The lead-in and the options stay where they are, unless they would leave too little of the
  /// panel; then they make room until it is closed.
  ///
  /// - Parameters:
  ///   - panel: The open tool.
  ///   - rowCount: How many rows there are.
  ///   - scrolledRows: The stem's first row.
  ///   - panelRows: The panel's first row.
  ///   - pages: How far to scroll the panel, or the stem where all of the panel is on screen.
  /// - Returns: At most `rowCount` rows, unless the head and the panel's least need more.
  package func layout(
    under panel: ToolPanel, rowCount: Int, scrolledRows: Int, panelRows: Int, pages: Int
  ) -> Layout {
    let head = headRows
    let pinned = pinnedRows
    let chrome = 1 + panel.hints.count
    let room = max(chrome + 2, rowCount - head.count)
    let showsOptions = room - pinned.count >= chrome + min(panel.rows.count, Self.leastRows)
    let height = showsOptions ? room - pinned.count : room
    let window = ScrollWindow(
      panel.rows, height: height - chrome, first: panelRows, pages: pages)
    var rows = [titleRow(panel.title)] + (window.rows + panel.hints).map(barred)
    var layout = Layout(
      rows: [], scrolledRows: scrolledRows, canScroll: window.canScroll,
      panelRows: window.first)
    let free = height - rows.count - 1
    let stem = stemRows
    if showsOptions, free >= min(stem.count, Self.leastRows) {
      let below = ScrollWindow(
        stem, height: free, first: scrolledRows, pages: window.canScroll ? 0 : pages)
      rows += [StyledText("")] + below.rows
      layout.scrolledRows = below.first
      layout.canScroll = window.canScroll || below.canScroll
    }
    // The options stay where they were, or go down, but not up.
    let usual = showsOptions ? min(stem.count, height) : 0
    rows += Array(repeating: StyledText(""), count: max(0, usual - rows.count))
    layout.rows = head + rows + (showsOptions ? pinned : [])
    return layout
  }

  /// Fewer rows than these of a longer text say nothing.
  private static let leastRows = 3

  private func titleRow(_ title: String) -> StyledText {
    let closing = "Enter closes"
    let title = clipped(title, columns: panelColumns - closing.count - 2)
    let gap = panelColumns - title.count - closing.count
    return barred(
      StyledText(title, .heading) + StyledText(String(repeating: " ", count: gap) + closing, .muted)
    )
  }

  private func barred(_ row: StyledText) -> StyledText {
    StyledText(Self.bar, .muted) + row.split(columns: panelColumns).head
  }
}
