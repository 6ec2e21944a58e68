/// Sets running text in lines of at most `columns` characters, breaking at spaces.
///
/// A word that is longer than a line is broken where it must be.
///
/// - Complexity: O(length).
func wrapped(_ text: String, columns: Int) -> [String] {
  let columns = max(1, columns)
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, line.count + 1 + word.count > columns {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
    while line.count > columns {
      lines.append(String(line.prefix(columns)))
      line = String(line.dropFirst(columns))
    }
  }
  return line.isEmpty ? lines : lines + [line]
}
