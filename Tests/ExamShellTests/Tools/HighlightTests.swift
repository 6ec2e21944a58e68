import ExamReports
import ExamSession
import ExamShell
import ItemBank
import Testing

/// Words that an examinee highlights: where they are found, how they look, what is on record.
@Suite struct HighlightTests {
  static let stem: [Passage] = [
    .paragraph(
      "A 58-year-old woman has chest pain. The pain began 3 hours ago; painful swallowing did not."),
    .verbatim(
      name: "labs", lines: ["Na+      134 mEq/L   (136–146)", "K+       4.1 mEq/L   (3.5–5.0)"]),
  ]

  static let patient = item("i1", stem: stem)

  /// What is typed, what is highlighted by it, at how many places.
  @Test(arguments: [
    ("chest pain", "chest pain", 1), ("CHEST   Pain", "chest pain", 1), ("pain", "pain", 2),
    ("pain.", "pain.", 1), ("painf", "painf", 1), ("woman has chest", "woman has chest", 1),
    ("na+ 134", "Na+      134", 1), ("136-146", "136–146", 1), ("meq/l", "mEq/L", 2),
    ("(3.5–5.0)", "(3.5–5.0)", 1), ("best?", "best?", 1),
    ("which of the following", "Which of the following", 1),
    ("58-year-old", "58-year-old", 1), ("oman", "oman", 1),
  ])
  func found(_ typed: String, _ wording: String, _ places: Int) {
    let found = PhraseSearch(in: Self.patient).wording(of: typed)
    #expect(found?.text == wording)
    #expect(found?.places == places)
  }

  /// Not there: other words, options, what runs over the end of a paragraph, nothing at all.
  @Test(arguments: ["chest ache", "Choice 1", "did not. Na+", "painpain", "", "  ", "é"])
  func notFound(_ typed: String) {
    #expect(PhraseSearch(in: Self.patient).wording(of: typed) == nil)
  }

  /// Each phrase and what the screen shows then; signs stand where there is no colour.
  @Test(arguments: [
    (["chest pain"], "A 58-year-old woman has «chest pain». The pain began"),
    (["chest pain", "pain"], "has «chest pain». The «pain» began"),
    (["woman has", "has chest"], "A 58-year-old «woman has chest» pain."),
    (["not in it"], "A 58-year-old woman has chest pain. The pain began"),
    (["Na+      134"], " «Na+      134»mEq/L   (136–146)"),
    (["136–146"], "134 mEq/L   («136–146»)"),
    (["4.1"], "  K+      «4.1»mEq/L   (3.5–5.0)"), (["best"], "following is «best»?"),
  ])
  func signs(_ phrases: [String], _ shown: String) {
    let text = HighlightedText(item: Self.patient, phrases: phrases, rendering: .plain)
    let lines = PhraseSearch(in: Self.patient).texts.enumerated().map { index, line in
      (1...2).contains(index) ? text.styledLine(line, indent: "  ") : text.styled(line)
    }
    #expect(lines.contains { $0.plain.contains(shown) }, "\(lines.map(\.plain))")
  }

  @Test func aRoleStandsWhereThereIsColour() {
    let text = HighlightedText(item: Self.patient, phrases: ["pain"], rendering: .ansi)
    let line = text.styled("A 58-year-old woman has chest pain.")
    #expect(line.plain == "A 58-year-old woman has chest pain.")
    #expect(
      text.styled(PhraseSearch(in: Self.patient).texts[0]).rendered(.ansi)
        .contains("chest \u{1B}[7mpain\u{1B}[0m. The \u{1B}[7mpain\u{1B}[0m began"))
    let none = HighlightedText(item: Self.patient, phrases: [], rendering: .ansi)
    #expect(none.styled("A", .emphasis) == StyledText("A", .emphasis))
  }

  /// Over a line's end the highlight goes on, also where a stem scrolls.
  @Test func wrappingKeepsIt() {
    let text = HighlightedText(
      item: Self.patient, phrases: ["has chest pain. The pain began"], rendering: .ansi)
    let rows = text.styled(PhraseSearch(in: Self.patient).texts[0]).wrapped(columns: 30)
    let highlighted = rows.map { row in
      row.spans.filter { $0.role == .highlighted }.map(\.text).joined()
    }
    #expect(highlighted.prefix(3) == ["has chest", "pain. The pain began", ""])
  }

  /// Letters of several scalars, and texts equal but for their bytes, are highlighted whole.
  @Test func composedAndDecomposedLetters() {
    let stem: [Passage] = [.paragraph("Ménière and Me\u{301}nière."), .paragraph("Ménière.")]
    let odd = item("odd", stem: stem)
    let text = HighlightedText(item: odd, phrases: ["ménière"], rendering: .plain)
    #expect(text.styled("Ménière and Me\u{301}nière.").plain == "«Ménière» and «Me\u{301}nière».")
    #expect(text.styled("Ménière.").plain == "«Ménière».")
  }

  // MARK: - In a block

  func run(_ lines: [String]) -> BlockRun {
    BlockRun(lines, items: [Self.patient] + (2...3).map { item("i\($0)") })
  }

  static let first = ItemPosition(block: 0, item: 0)

  @Test func itIsKeptAsItStandsInTheItem() {
    let run = run(["hl CHEST  pain", "hl 136-146", "n", "p"])
    #expect(run.events(ofLine: 1) == [.textHighlighted(Self.first, text: "chest pain")])
    #expect(run.events(ofLine: 2) == [.textHighlighted(Self.first, text: "136–146")])
    #expect(run.state(ofItem: 1).highlights == ["chest pain", "136–146"])
    #expect(run.screen.contains("has «chest pain»."))
    #expect(run.state(ofItem: 2).highlights == [])
  }

  @Test func theSameWordsAgainTakeItBack() {
    let run = run(["hl pain", "hl PAIN"])
    #expect(run.events(ofLine: 2) == [.highlightRemoved(Self.first, text: "pain")])
    #expect(run.screen.contains("No longer highlighted: \"pain\"."))
    #expect(run.console.output.contains("Highlighted: \"pain\", in 2 places."))
  }

  @Test func oneOrAllAreTakenBack() {
    let three = ["hl chest", "hl pain", "hl woman"]
    #expect(run(three + ["hl -"]).state(ofItem: 1).highlights == [])
    #expect(run(three + ["hl -"]).screen.contains("All 3 highlights are taken back."))
    #expect(run(three + ["hl - 2"]).state(ofItem: 1).highlights == ["chest", "woman"])
    #expect(run(three + ["hl - WOMAN"]).state(ofItem: 1).highlights == ["chest", "pain"])
    #expect(run(three + ["hl - 4"]).screen.contains("\"4\" is not highlighted; hl lists what is."))
    #expect(run(["hl -"]).screen.contains("Nothing is highlighted in this item."))
    // Words come before numbers.
    #expect(run(["hl chest", "hl 3", "hl - 3"]).state(ofItem: 1).highlights == ["chest"])
  }

  @Test func theListIsNumberedAndEnterClosesIt() {
    let run = run(["hl woman", "hl chest pain", "hl"])
    #expect(run.screen.contains("│   1  woman\n│   2  chest pain\n"))
    let closed = self.run(["hl woman", "hl", ""])
    #expect(closed.administration.session.blocks[0].currentItem == 0)
    #expect(!closed.screen.contains("│"))
    #expect(self.run(["hl woman", "hl", "b"]).state(ofItem: 1).response?.option == 1)
  }

  @Test func whatIsNotThereChangesNothing() {
    let run = run(["hl chest ache", "items", "hl pain"])
    #expect(
      run.console.output.contains(
        "\"chest ache\" is not in the text or the question; nothing was changed."))
    #expect(run.events(ofLine: 1) == [] && run.events(ofLine: 3) == [])
    #expect(run.screen.contains("The items list is open"))
  }
}
