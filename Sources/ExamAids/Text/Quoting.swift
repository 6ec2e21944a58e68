/// A person's own words inside a message: one line of at most 40 characters, safe to show.
///
/// Whatever is no letter, number, sign or blank, such as control characters and those that reorder
/// text, is shown as U+FFFD.
func quoted(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  let excerpt = line.count <= 40 ? line : line.prefix(39) + "…"
  // A character may carry any number of marks.
  let safe = excerpt.unicodeScalars.prefix(80).map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      Unicode.Scalar(0xFFFD) ?? "?"
    default: scalar
    }
  }
  return "'\(String(String.UnicodeScalarView(safe)))'"
}
