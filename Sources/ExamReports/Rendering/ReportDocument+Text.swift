extension ReportDocument {
  /// The report as lines of at most `columns` terminal columns, each ended by a newline.
  ///
  /// The layout does not depend on the rendering: ANSI without its escape codes equals plain.
  ///
  /// - Parameters:
  ///   - columns: the width; below 20 it counts as 20. Verbatim lines keep their own length.
  ///   - rendering: with or without escape codes.
  /// - Returns: The lines, each with its newline; the title comes first.
  package func text(columns: Int, rendering: TextRendering) -> String {
    TextLayout(columns: max(20, columns)).lines(of: self)
      .map { $0.rendered(rendering) + "\n" }
      .joined()
  }
}
