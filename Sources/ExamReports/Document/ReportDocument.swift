/// A report as a tree of parts that say what they are, not how they look.
///
/// Renderers turn the same tree into text, with or without escape codes, or into pages.
package struct ReportDocument: Equatable, Sendable {
  package var title: StyledText
  package var parts: [ReportPart]

  package init(title: StyledText, parts: [ReportPart] = []) {
    self.title = title
    self.parts = parts
  }
}
