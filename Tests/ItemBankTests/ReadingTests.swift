import ItemBank
import Testing

@Suite struct ReadingTests {
  static let text = """
    ---
    qset: 1
    id: org.example/a
    title: Title: with a colon
    version: 1.2.0
    language: en
    author: A. One
    author: B. Two
    license: CC-BY-4.0
    source: here
    review: none
    profile: usmle-step1
    # a comment
    x-mine: kept
    ---

    # @shock
    lock: yes
    x-set: kept

    A shared vignette
    on two lines.

    # s-1
    in: shock
    step: 1

    ? Which is it?

    - [ ] No {#no}
    - [x] Yes
      and more of it {#yes fixed}
    > First paragraph
    > goes on.
    >
    > Second.

    # c-0007
    system: cardiovascular
    discipline: physiology, pathology
    task: diagnosis
    difficulty: 0.55
    time: 90
    norm: 82.5s,  spread 0.49, 120 people
    objective: Say  why.
    exhibit: img/ecg-12.png "12-lead "tracing""
    exhibit: b.png
    ref: One
    ref: Two
    type: multiple
    discipline: nutrition
    x-b: 1
    x-a: 2

    First   line.
     \tSecond line.
    \\# Third line.

    \\\\alpha

    ```labs
    Na+      138

      K+\t5.9
    \\~~~
    \\\\a
    # two words
    ```
    ~~~
    ~~~

    ? Which
    of these?

    - [x] {1,2}
    - [x] {fixed} {}
    - [ ] C


    ## Notes

    > not here
    """

  @Test func everything() throws {
    let reading = QuestionSetReader.read(Array(Self.text.utf8), file: "f")
    // Only the quotation in the notes is wrong, and it takes its own item away.
    #expect(reading.findings.map(\.line) == [82])
    let good = Self.text.replacing("> not here", with: "It is here.")
    let set = QuestionSetReader.read(Array(good.utf8), file: "f")
    #expect(set.findings == [])
    #expect(set.questionSet == Self.model)
    #expect(set.places[ItemID("c-0007")] == SourcePlace(file: "f", line: 38))
    #expect(set.itemSetPlaces[ItemID("shock")] == SourcePlace(file: "f", line: 17))
  }

  static let model = QuestionSet(
    header: QuestionSetHeader(
      id: QuestionSetID("org.example/a"), title: "Title: with a colon", version: "1.2.0",
      language: "en", authors: ["A. One", "B. Two"], license: "CC-BY-4.0", source: "here",
      review: "none", profile: "usmle-step1",
      extra: [
        MetadataField(key: "#", value: "a comment"), MetadataField(key: "x-mine", value: "kept"),
      ]),
    items: [
      Item(
        id: ItemID("s-1"), itemSet: ItemSetStep(itemSet: ItemID("shock"), step: 1),
        leadIn: "Which is it?",
        options: [
          Option(id: "no", text: "No", isKey: false),
          Option(
            id: "yes", text: "Yes and more of it", isKey: true, isPinned: true,
            rationale: ["First paragraph goes on.", "Second."]),
        ]),
      Item(
        id: ItemID("c-0007"), system: "cardiovascular",
        disciplines: ["physiology", "pathology", "nutrition"], task: "diagnosis", difficulty: 0.55,
        expectedSeconds: 90,
        timeNorm: ItemTimeNorm(seconds: 82.5, spread: 0.49, people: 120), objective: "Say why.",
        exhibits: [
          Exhibit(path: "img/ecg-12.png", caption: "12-lead \"tracing\""),
          Exhibit(path: "b.png", caption: ""),
        ],
        references: ["One", "Two"], allowsSeveralKeys: true,
        extra: [MetadataField(key: "x-b", value: "1"), MetadataField(key: "x-a", value: "2")],
        stem: [
          .paragraph("First line. Second line. # Third line."), .paragraph("\\alpha"),
          .verbatim(
            name: "labs",
            lines: ["Na+      138", "", "  K+\t5.9", "~~~", "\\a", "# two words"]),
          .verbatim(name: "", lines: []),
        ],
        leadIn: "Which of these?",
        options: [
          Option(text: "{1,2}", isKey: true), Option(text: "{fixed}", isKey: true),
          Option(text: "C", isKey: false),
        ],
        notes: [.paragraph("It is here.")]),
    ],
    itemSets: [
      ItemSet(
        id: ItemID("shock"), locksItems: true,
        vignette: [.paragraph("A shared vignette on two lines.")],
        extra: [MetadataField(key: "x-set", value: "kept")])
    ])

  @Test(arguments: ["\n", "\r\n", "\r"], [true, false])
  func lineEndsAndByteOrderMark(_ lineEnd: String, _ hasMark: Bool) {
    let good = Self.text.replacing("> not here", with: "It is here.")
    let body = Array(good.utf8).flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
    let reading = QuestionSetReader.read((hasMark ? [0xEF, 0xBB, 0xBF] : []) + body, file: "f")
    #expect(reading.findings == [])
    #expect(reading.questionSet == Self.model)
  }

  @Test func noBytes() {
    let reading = QuestionSetReader.read([], file: "f")
    #expect(
      reading.findings.map(\.message) == [
        "the file does not begin with front matter", "the file has no items",
      ])
  }

  /// An unclosed block ends at the next heading, whatever comes behind it.
  @Test func unclosedBlockTakesNothingAlong() {
    let block = "# a\n\n~~~labs\nNa 140\n\n- [x] a\n- [ ] b\n\n"
    let good = "# b\n\n~~~labs\nNa 141\n~~~\n\n- [x] a\n- [ ] b\n"
    let bytes = Array(("---\nqset: 1\nid: s\ntitle: T\n---\n" + block + good).utf8)
    let reading = QuestionSetReader.read(bytes, file: "f")
    #expect(reading.questionSet.items.map(\.id) == [ItemID("b")])
    #expect(reading.findings.map(\.line) == [8])
  }
}
