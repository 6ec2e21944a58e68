import ExamReports
import Testing

@Suite struct StyledTextTests {
  /// Text, width, lines.
  static let cases: [(String, Int, [String])] = [
    ("", 10, [""]),
    ("one", 10, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two ", 80, ["one two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
    ("日本語の本", 4, ["日本", "語の", "本"]),
    ("日本 語", 4, ["日本", "語"]),
    ("e\u{301}e\u{301} e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("ab", 0, ["a", "b"]),
    ("日", 1, ["日"]),
  ]

  @Test(arguments: cases)
  func wrapping(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, columns: columns) == lines)
    let styled = StyledText(text, .right).wrapped(columns: columns)
    #expect(styled.map(\.plain) == lines)
    // One role is one piece: no escape codes between its words.
    #expect(styled.allSatisfy { $0.spans.count <= 1 })
  }

  /// Cutting a text into pieces with roles moves no line break.
  @Test(arguments: 2...30)
  func rolesMoveNothing(columns: Int) {
    let text = "A 54-year-old man, 日本語, with fièvre and weakness of both legs."
    for cut in 1..<text.count {
      let styled =
        StyledText(String(text.prefix(cut)), .wrong) + StyledText(String(text.dropFirst(cut)))
      let lines = styled.wrapped(columns: columns)
      #expect(lines.map(\.plain) == wrapped(text, columns: columns), "cut at \(cut)")
      #expect(lines.allSatisfy { $0.columnCount <= columns })
      let ansi = lines.map { $0.rendered(.ansi) }.joined(separator: "\n")
      #expect(withoutEscapes(ansi) == lines.map(\.plain).joined(separator: "\n"))
    }
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("β ≥ 2", 5), ("한글", 4), ("─│", 2),
    ("\u{200B}", 0), ("✅", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("", 0),
  ])
  func columns(text: String, count: Int) {
    #expect(columnCount(text) == count)
  }

  @Test func everyRoleShowsAndEnds() {
    for role in TextRole.allCases {
      let ansi = StyledText("x", role).rendered(.ansi)
      #expect(ansi.hasPrefix("\u{1B}[") && ansi.hasSuffix("mx\u{1B}[0m"))
      for faint in ["33", "36", "37", "34"] {
        #expect(!ansi.contains("[\(faint)m") && !ansi.contains(";\(faint)m"), "\(role)")
      }
    }
    #expect(StyledText("x").rendered(.ansi) == "x")
  }
}
