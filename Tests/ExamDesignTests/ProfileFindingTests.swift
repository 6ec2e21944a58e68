import ExamDesign
import ItemBank
import Testing

@Suite("Findings about profile files")
struct ProfileFindingTests {
  @Test("One wrong line gives one finding in its place", arguments: wrongLines)
  func wrongLine(key: String, lines: String) {
    let marked = MarkedProfile(soundProfile((key, lines)))
    let reading = marked.reading
    #expect(reading.findings.map(\.description) == marked.expected)
    #expect(!marked.expected.isEmpty)
    #expect((reading.profile == nil) == reading.findings.contains { $0.severity == .error })
  }

  static let wrongLines: [(key: String, lines: String)] = [
    (
      "tutorial",
      """
      tutoral: 5 min
      >> error: the key 'tutoral' is not known here; did you mean 'tutorial'
      """
    ),
    (
      "valid",
      """
      valid:
        form: 2026-05-14
      >> error: the key 'form' is not known here; did you mean 'from'
      """
    ),
    (
      "colour",
      """
      colour: red
      >> error: the key 'colour' is not known here; use profile, exam, title, valid, day, tutorial, \
      break, blocks, between, overrun, leaving, inactivity, warnings, sources, unconfirmed, or begin \
      the line with '#' if it is a remark
      """
    ),
    (
      "day",
      """
      day: 60
      >> error: '60' of 'day' is no length of time; write whole numbers with units, such as '30 min', \
      '1 h 30 min' or '37 min 30 s'
      """
    ),
    (
      "day",
      """
      day:
      >> error: 'day' has no value; write it out, such as 'day: 8 h', or delete the line
      """
    ),
    (
      "day",
      """
      day: [1 h]
      >> error: the value of 'day' has the wrong shape; write it like 'day: 8 h'
      """
    ),
    (
      "tutorial",
      """
      tutorial: 0 min
      >> error: a length of 0 of 'tutorial' means nothing; write how long it is, or delete the line
      """
    ),
    (
      "day",
      """
      day: 8 h
      >> error: 1 block of 1 h = 1 h, but the day is said to be 8 h; write 'day: 1 h' or \
      'break: 7 h', or correct the blocks
      """
    ),
    (
      "profile",
      """
      profile: my profile
      >> error: 'my profile' cannot be the 'profile' name; use 1 to 80 letters A–Z, digits, '.', '_' \
      and '-'
      """
    ),
    (
      "exam",
      """
      exam: "e\\u0301"
      >> error: 'e\u{301}' cannot be the 'exam' name; use 1 to 80 letters A–Z, digits, '.', '_' and '-'
      """
    ),
    (
      "valid",
      """
      valid: {from: 2026-02-30}
      >> error: '2026-02-30' of 'from' is no date; write year, month and day, such as '2026-05-14'
      """
    ),
    (
      "valid",
      """
      valid: {from: 2026-05-14, through: 2026-05-13}
      >> error: the validity ends on 2026-05-13, before 2026-05-14; exchange 'from' and 'through', \
      or correct one
      """
    ),
    (
      "valid",
      """
      valid: 2026-05-14
      >> error: the value of 'valid' has the wrong shape; write it like 'valid: {from: 2026-05-14}'
      """
    ),
    (
      "blocks",
      """
      blocks: {count: seven, items: 20, limit: 1 h}
      >> error: 'seven' is no number of blocks; write a whole number from 1 to 100
      """
    ),
    (
      "blocks",
      """
      blocks: {items: 20-18, limit: 1 h}
      >> error: '20-18' is no number of items; write a whole number from 1 to 1000, or a range such \
      as '18-20'
      """
    ),
    (
      "blocks",
      """
      blocks:
        - {items: 20, limit: 1 h}
        - items: 20
      >> error: 'limit' is missing; add a line such as 'limit: 30 min'
      """
    ),
    (
      "blocks",
      """
      blocks: []
      >> error: 'blocks' has no value; write it out, such as 'blocks: {count: 14, items: 20, \
      limit: 30 min}', or delete the line
      """
    ),
    (
      "blocks",
      """
      blocks: [{count: 60, items: 1, limit: 1 min}, {count: 41, items: 1, limit: 1 min}]
      >> error: the profile has 101 blocks, and at most 100 are read; correct 'count'
      """
    ),
    (
      "warnings",
      """
      warnings: [5 min, 5 min]
      >> warning: the warning at 5 min occurs twice; keep one of the two
      """
    ),
    (
      "warnings",
      """
      warnings:
        - 5 min
        - 60 min
      >> warning: the warning at 1 h never comes: no block is longer than 1 h; write a shorter time, \
      or delete it
      """
    ),
    (
      "sources",
      """
      sources:
        - address: usmle.org
      >> error: 'usmle.org' is no address of a page; write it out, beginning with 'https://' or \
      'http://' and without spaces
          supports: x
          grade: official
      """
    ),
    (
      "sources",
      """
      sources:
        - address: https://usmle.org
          supports: x
          grade: oficial
      >> error: 'oficial' is no value of 'grade'; did you mean 'official'
      """
    ),
    (
      "sources",
      """
      sources: [{address: https://usmle.org, supports: x, grade: hearsay}]
      >> error: 'hearsay' is no value of 'grade'; use official, transcription, secondary
      """
    ),
    (
      "unconfirmed",
      """
      unconfirmed:
        - why: x
      >> error: the value of 'unconfirmed' has the wrong shape; write it like \
      'unconfirmed: [the length of the break]'
      """
    ),
  ]

  @Test("Of a whole file", arguments: wrongFiles)
  func wrongFile(marked: String) {
    let marked = MarkedProfile(marked)
    #expect(marked.reading.findings.map(\.description) == marked.expected)
    #expect(marked.reading.profile == nil)
  }

  static let wrongFiles = [
    """
    >> error: the file says nothing; begin with a line such as 'profile: usmle-step1'
    # only a remark
    """,
    """
    - profile: p
    >> error: the file is no list of 'key: value' lines; begin with a line such as \
    'profile: usmle-step1'
    """,
    """
    profile: p
    >> error: 'title' is missing; add a line such as 'title: USMLE Step 1'
    >> error: 'exam' is missing; add a line such as 'exam: step1'
    >> error: 'day' is missing; add a line such as 'day: 8 h'
    >> error: 'blocks' is missing; add a line such as 'blocks: {count: 14, items: 20, limit: 30 min}'
    """,
    """
    profile: p
    day: 8 h
    >> error: the key 'day' occurs twice; keep one of them
    title: T
    day: 9 h
    """,
    """
    profile: p
    title: T: U
    >> error: this is no valid YAML: mapping values are not allowed in this context; write \
    'key: value' lines, indent with spaces, and put a text with ': ' or ' #' in quotes
    """,
    """
    profile: p
    \tday: 8 h
    >> error: this is no valid YAML: found a tab character that violates indentation; write \
    'key: value' lines, indent with spaces, and put a text with ': ' or ' #' in quotes
    """,
    """
    profile: p
    ---
    >> error: a second document begins here; write one document per file, without a '---' line inside
    profile: q
    """,
    """
    profile: p
    day: &day 8 h
    >> error: anchors ('&name') and aliases ('*name') are not read; write the value out, or put a \
    text that begins with '&' or '*' in quotes
    title: *day
    """,
    """
    profile: *nothing
    >> error: anchors ('&name') and aliases ('*name') are not read; write the value out, or put a \
    text that begins with '&' or '*' in quotes
    """,
    """
    ? [a, b]
    >> error: a list or mapping stands where a key is expected; write a word and a colon, such as \
    'day: 8 h'
    : c
    """,
  ]

  @Test("Several faults are found in one go, in the order of lines")
  func several() {
    let marked = MarkedProfile(
      """
      profile: p q
      >> error: 'p q' cannot be the 'profile' name; use 1 to 80 letters A–Z, digits, '.', '_' and '-'
      exam: e
      titel: T
      >> error: the key 'titel' is not known here; did you mean 'title'
      day: 1 h
      blocks:
        count: 0
      >> error: '0' is no number of blocks; write a whole number from 1 to 100
        items: many
      >> error: 'many' is no number of items; write a whole number from 1 to 1000, or a range such as \
      '18-20'
        limit: 1 h
      """)
    let missing =
      "p.yaml:1: error: 'title' is missing; add a line such as 'title: USMLE Step 1'"
    #expect(marked.reading.findings.map(\.description) == [missing] + marked.expected)
  }

  @Test("Bytes that are no text, and their line")
  func notUTF8() {
    let reading = ProfileReader.read(
      Array("profile: p\nday: ".utf8) + [0xC3, 0x28], file: "p.yaml")
    #expect(
      reading.findings.map(\.description) == [
        "p.yaml:2: error: the line holds bytes that are no UTF-8 text; save the file as UTF-8"
      ])
  }

  @Test("A file beyond the size limit is not read")
  func tooLarge() {
    let bytes = Array(soundProfile().utf8)
    let padding = [UInt8](
      repeating: UInt8(ascii: "\n"), count: ProfileReader.byteLimit - bytes.count)
    #expect(ProfileReader.read(bytes + padding, file: "p.yaml").profile != nil)
    #expect(
      ProfileReader.read(bytes + padding + [0x0A], file: "p.yaml").findings.map(\.message) == [
        "the file has 65537 bytes, and at most 65536 are read"
      ])
  }

  @Test("Aliases of aliases are refused before they are expanded", arguments: ["", "? "])
  func aliasBomb(keyMark: String) {
    var lines = ["a0: &a0 [x, x]"]
    for level in 1...40 {
      lines.append(
        "\(keyMark)[&a\(level) [\(repeatElement("*a\(level - 1)", count: 9).joined(separator: ", "))]]: y"
      )
    }
    let reading = ProfileReader.read(Array(lines.joined(separator: "\n").utf8), file: "p.yaml")
    #expect(reading.findings.map(\.severity) == [.error])
    #expect(reading.findings.first?.message.hasPrefix("anchors") == true)
  }

  @Test("Deep nesting is refused, not followed to the end of the stack")
  func nesting() {
    let text = "profile: " + String(repeating: "[", count: 60_000)
    let reading = ProfileReader.read(Array(text.utf8), file: "p.yaml")
    #expect(reading.profile == nil)
    #expect(reading.findings.count == 1)
  }

  @Test("Control characters do not reach the terminal, neither from the file nor from its name")
  func sanitised() {
    let text = soundProfile(("title", #"title: "\e]2;x\a T""#))
    #expect(
      ProfileReader.read(Array(text.utf8), file: "p.yaml").profile?.title
        == "\u{241B}]2;x\u{2407} T")
    let named = ProfileReader.read(Array("x: \"\\e[c\"\n".utf8), file: "\u{1B}[6n.yaml")
    #expect(!named.findings.isEmpty)
    for finding in named.findings {
      #expect(!finding.description.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}
