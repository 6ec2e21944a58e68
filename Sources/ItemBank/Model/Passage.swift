/// One piece of running text: a paragraph that may be wrapped, or lines that must not be.
package enum Passage: Hashable, Sendable {
  /// A paragraph on one logical line: single spaces, no line breaks.
  case paragraph(String)

  /// A fenced block whose lines and columns are kept; `name` is the word behind the fence
  /// (`labs` for a laboratory table), possibly empty.
  case verbatim(name: String, lines: [String])
}
