import ExamDesign
import ItemBank

/// A profile file with the findings it is to give, each on a line `>> error: message; remedy` below
/// the line it is about.
struct MarkedProfile {
  let file: String
  let expected: [String]

  init(_ marked: String) {
    var lines: [Substring] = []
    var expected: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(">> ") {
        expected.append("p.yaml:\(max(1, lines.count)): \(line.dropFirst(3))")
      } else {
        lines.append(line)
      }
    }
    file = lines.joined(separator: "\n") + "\n"
    self.expected = expected
  }

  var reading: ProfileReading { ProfileReader.read(Array(file.utf8), file: "p.yaml") }
}

/// A small sound profile in which one line, named by its key, may be replaced or (with a new key) added.
func soundProfile(_ change: (key: String, lines: String)? = nil) -> String {
  var fields = [
    ("profile", "profile: p"), ("exam", "exam: e"), ("title", "title: T"), ("day", "day: 1 h"),
    ("blocks", "blocks: {items: 20, limit: 1 h}"),
  ]
  if let change {
    if let position = fields.firstIndex(where: { $0.0 == change.key }) {
      fields[position].1 = change.lines
    } else {
      fields.append(change)
    }
  }
  return fields.map(\.1).filter { !$0.isEmpty }.joined(separator: "\n")
}
