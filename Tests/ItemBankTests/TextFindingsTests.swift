import Testing

/// Every finding about stem, lead-in and verbatim blocks, one by one.
@Suite struct TextFindingsTests {
  @Test(arguments: wrong + doubtful) func finding(_ item: ItemCase) {
    item.check()
  }

  static let wrong = [
    ItemCase(
      "empty item",
      """
      # x
      ^ error: the item has neither stem nor lead-in; write the vignette below the metadata, behind a blank line
      ^ error: the item has no options; write '- [ ] ' before each option and '- [x] ' before the correct one
      task: diagnosis
      """),
    ItemCase(
      "empty lead-in",
      """
      # x

      Stem.

      ?
      ^ error: the lead-in is empty; write the question behind '? ' on the same line

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "second lead-in",
      """
      # x

      ? What?

      ? Which?
      ^ error: the item has a lead-in on line 16 already; keep one, or begin the line with a backslash if this is text

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "lead-in behind options",
      """
      # x

      Stem.

      - [x] a
      - [ ] b

      ? Which?
      ^ error: a lead-in cannot follow the options; move it before the options, or begin it with a backslash if it is text
      """),
    ItemCase(
      "text behind lead-in",
      """
      # x

      ? Which?

      He is well.
      ^ error: there is text between lead-in and options; move it before the lead-in
      So is she.

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "block behind lead-in",
      """
      # x

      ? Which?

      ~~~labs
      ^ error: there is text between lead-in and options; move it before the lead-in
      Na 140
      ~~~

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "unclosed block",
      """
      # x

      ~~~labs
      ^ error: the verbatim block is not closed; write '~~~' on a line of its own behind the block; begin its lines that look like '# id' with a backslash
      Na 140

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "indented block",
      """
      # x

      Stem.
        ~~~labs
      ^ error: the mark of a verbatim block is indented; begin it in the first column
        Na 140
        ~~~

      - [x] a
      - [ ] b
      """),
    ItemCase(
      "rationale in the stem",
      """
      # x

      Stem.
      > Quoted.
      ^ error: a line that begins with '>' follows no option; move it below its option, or begin it with a backslash

      - [x] a
      - [ ] b
      """),
  ]

  static let doubtful = [
    stem(
      "lead-in without space", "?Which one",
      "there is no space behind '?'; write '? ' before the lead-in, or '\\?' if this is text"),
    stem(
      "rule", "-----",
      "a line of dashes means nothing here and is ignored; delete it; '# id' alone begins the next item"
    ),
    stem("lettered option", "A) Aspirin", lettered),
    stem("lettered option in parentheses", "(b) Aspirin", lettered),
    stem("answer line", "ANSWER: B", answer),
    stem("correct answer line", "Correct answer: b.", answer),
    stem(
      "comment", "<!-- check the dose -->",
      "the format has no comments; this is read as text; write it below '## Notes', which is never shown"
    ),
    stem(
      "picture", "![ECG](ecg.png)",
      "this looks like a picture and is read as text; name the file in the metadata: 'exhibit: PATH \"CAPTION\"'"
    ),
    stem(
      "indented lead-in", "  ? Which?",
      "the line is indented; begin the line in the first column, or with a backslash if this is text"
    ),
    stem(
      "metadata behind the blank line", "time: 90",
      "'time:' stands behind a blank line and is read as text; move it up to the lines below '#', or write '\\time:' if this is text"
    ),
  ]

  private static let lettered =
    "this looks like an option of another format and is read as text; write '- [ ] ' before an option, or begin the line with a backslash"
  private static let answer =
    "this looks like the key of another format and is read as text; mark the correct option with '- [x] ' and delete this line"

  private static func stem(_ name: String, _ line: String, _ finding: String) -> ItemCase {
    ItemCase(
      name,
      """
      # x

      Stem.

      \(line)
      ^ warning: \(finding)

      - [x] a
      - [ ] b
      """)
  }

  /// Texts that look a little like markers and are none: no finding, and the words are kept.
  @Test(arguments: [
    "E. coli grows.", "A. fumigatus grows.", "#1 cause of death", ">50 mg/dL", "???", "- a dash",
    "-5 is less", "* a star", "[2] says so", "(see below) and", "``` in a line```", "~5 mg",
    "Note: it is late", "x: y", "1. one", "<5 mg", "!", "a)b", "time is short: 90", "[] is empty",
    "Answer: Because of that", "?!", "## ".dropLast(3) + "none",
  ]) func plainText(_ line: String) {
    ItemCase(line, "# x\n\nStem.\n\n\(line)\n\n- [x] a\n- [ ] b").check()
  }
}
