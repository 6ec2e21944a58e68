import ItemBank
import Testing

/// Every finding about front matter and about a `set.yaml`, one by one.
@Suite struct HeaderFindingsTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var marked: String
    var extent = QuestionSetReader.Extent.wholeSet
    var items = 1
  }

  static let item = "\n\n# x\n\nStem.\n\n- [x] a\n- [ ] b"

  static let cases = [
    Case(
      testDescription: "missing front matter",
      marked:
        "# x\n^ error: the file does not begin with front matter; begin with '---', then 'qset: 1' and 'title: …', then '---'\n\nStem.\n\n- [x] a\n- [ ] b"
    ),
    Case(
      testDescription: "unclosed front matter",
      marked: "---\n\(unclosed)\nqset: 1\nid: s\ntitle: T" + item),
    Case(
      testDescription: "unclosed front matter, another rule later",
      marked: "---\n\(unclosed)\nqset: 1\nid: s\ntitle: T" + item
        + "\n\n---\n^ warning: a line of dashes means nothing here and is ignored; delete it; '# id' alone begins the next item"
    ),
    Case(
      testDescription: "unclosed front matter, then text",
      marked:
        "---\n\(unclosed)\nqset: 1\nid: s\ntitle: T\n^ error: the file has no items; begin an item with a line such as '# cv-001'\n\nSome words.\n^ error: this stands before the first item; move it into an item, or delete it\nMore.",
      items: 0
    ),
    Case(
      testDescription: "no version",
      marked:
        "---\n^ error: the header does not say which version of the format it uses; add the line 'qset: 1'\nid: s\ntitle: T\n---"
        + item),
    Case(
      testDescription: "unknown version",
      marked:
        "---\nqset: 2\n^ error: the format version '2' is not known; write 'qset: 1', or get a version of the program that reads this one\nid: s\ntitle: T\n---"
        + item, items: 0),
    Case(
      testDescription: "no header line",
      marked:
        "---\nqset: 1\nid: s\njust words\n^ error: 'just words' is no 'key: value' line; write a key, a colon and a value, or delete the line\ntitle: T\n---"
        + item),
    Case(
      testDescription: "unknown keys",
      marked:
        "---\nqset: 1\nid: s\ntitel: T\n^ warning: the header key 'titel' is not known; did you mean 'title'\ntitle: T\nmood: good\n^ warning: the header key 'mood' is not known; name a key of your own 'x-mood', or delete the line\nx-mood: good\n---"
        + item),
    Case(
      testDescription: "repeated key",
      marked:
        "---\nqset: 1\nid: s\ntitle: T\ntitle: U\n^ error: the header key 'title' occurs twice; keep one of the two lines\nauthor: A\nauthor: B\n---"
        + item),
    Case(
      testDescription: "no value",
      marked:
        "---\nqset: 1\nid: s\ntitle: T\nsource:\n^ warning: the header key 'source' has no value; write a value behind the colon, or delete the line\n---"
        + item),
    Case(
      testDescription: "quoted value",
      marked:
        "---\nqset: 1\nid: s\ntitle: \"T\"\n^ warning: the quotation marks belong to the value of 'title'; write the value without quotation marks\n---"
        + item),
    Case(
      testDescription: "bad id",
      marked:
        "---\nqset: 1\nid: my set\n^ error: 'my set' cannot be the id of a question set; use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-'\ntitle: T\n---"
        + item),
    Case(
      testDescription: "no id",
      marked:
        "---\n^ error: the question set has no id; add a line such as 'id: cardiology-a', which must never change\nqset: 1\ntitle: T\n---"
        + item),
    Case(
      testDescription: "no title",
      marked:
        "---\n^ warning: the header has no title; add a line such as 'title: Cardiology, practice block A'\nqset: 1\nid: s\n---"
        + item),
    Case(
      testDescription: "part of a folder with an id",
      marked:
        "---\nqset: 1\nid: s\n^ warning: 'id' in one file of a folder set is not used; write it in set.yaml\ntitle: T\n---"
        + item, extent: .partOfFolder),
    Case(
      testDescription: "part of a folder", marked: "---\nqset: 1\ntitle: T\n---" + item,
      extent: .partOfFolder),
    Case(
      testDescription: "no items",
      marked:
        "---\nqset: 1\nid: s\ntitle: T\n---\n^ error: the file has no items; begin an item with a line such as '# cv-001'\n",
      items: 0),
    Case(
      testDescription: "text before the first item",
      marked:
        "---\nqset: 1\nid: s\ntitle: T\n---\n\nHello.\n^ error: this stands before the first item; move it into an item, or delete it\n- [ ] a\n\n## Notes\n^ error: this heading stands outside an item; move it behind the options of an item"
        + item),
  ]

  private static let unclosed =
    "^ error: the front matter is not closed; write '---' on a line of its own behind the last header line"

  @Test(arguments: cases) func finding(_ test: Case) {
    let marked = MarkedText(test.marked)
    let reading = QuestionSetReader.read(marked.bytes, file: "f", as: test.extent)
    expectFindings(reading.findings, marked)
    #expect(reading.questionSet.items.count == test.items)
  }

  @Test func setFile() {
    let marked = MarkedText(
      """
      # the whole form
      qset: 1
      id: form-a
      title: Form A

      authr: X
      ^ warning: the header key 'authr' is not known; did you mean 'author'
      author: Y
      author: Z
      """)
    let reading = QuestionSetReader.readSetHeader(marked.bytes, file: "set.yaml")
    expectFindings(reading.findings, marked)
    #expect(reading.header.id == QuestionSetID("form-a"))
    #expect(reading.header.authors == ["Y", "Z"])
    #expect(
      reading.header.extra == [
        MetadataField(key: "#", value: "the whole form"), MetadataField(key: "authr", value: "X"),
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func headerOnly(_ lineEnd: String) {
    let text = "\u{FEFF}---\nqset: 1\nid: s\ntitle: T\u{1B}\n---\n\n# bad bad\n"
    let bytes = Array(text.utf8).flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
    let reading = QuestionSetReader.readHeader(bytes + [0xFF], file: "f")
    #expect(reading.header == QuestionSetHeader(id: QuestionSetID("s"), title: "T␛"))
    #expect(reading.findings.map(\.line) == [4])
  }
}
