import ExamReports

/// What can be typed in a block, over the whole screen but the prompt with its clock: for `?` and in
/// the tutorial.
struct HelpScreen {
  /// The rows, scrolled as `view` has it where there are too many.
  static func rows(rowCount: Int, view: inout ExamView) -> [StyledText] {
    let closing = [StyledText(""), StyledText("Enter goes back. The clock runs.", .muted)]
    let hasRoom = BlockKeys.rows.count + closing.count <= rowCount
    let window = ScrollWindow(
      BlockKeys.rows, height: rowCount, first: view.tools.scrolledRows, pages: view.pagesToScroll)
    view.tools.scrolledRows = window.first
    return window.rows + (hasRoom ? closing : [])
  }

  /// The rows of the tutorial, of which the last one says how to go on and stays in sight.
  static func rows(
    ofTutorial all: [StyledText], columns: Int, rowCount: Int, view: inout ExamView
  ) -> [StyledText] {
    let closing = all.suffix(1).flatMap { $0.fitting(columns: columns) }
    let window = ScrollWindow(
      all.dropLast().flatMap { $0.fitting(columns: columns) }, height: rowCount - closing.count,
      first: view.scrolledRows, pages: view.pagesToScroll)
    view.scrolledRows = window.first
    return window.rows + closing
  }
}
