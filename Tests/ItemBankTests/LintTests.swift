import Testing

@testable import ItemBank

@Suite struct LintTests {
  private func reading(_ body: String) -> QuestionSetReading {
    let text = "---\nqset: 1\nid: s\ntitle: T\n---\n\n" + body
    return QuestionSetReader.read(Array(text.utf8), file: "f")
  }

  @Test func findings() {
    let marked = MarkedText(
      """
      ---
      qset: 1
      id: s
      title: T
      ---

      # a

      Stem.

      - [ ] A
      > No.
      - [x] B
      > Yes.

      ## Explanation

      Text.

      # b
      ^ warning: option A, C of 'b' has no rationale; write '> ' and the reason below each option
      ^ warning: 'b' has no explanation; write one below '## Explanation' behind the options
      ^ warning: option C of 'b' refers to other options; write an option that stands by itself

      Another stem.

      - [ ] One
      - [x] Two
      > Yes.
      - [ ] All of the above

      # c
      ^ warning: no option of 'c' has a rationale; write '> ' and the reason below each option
      ^ warning: 'c' says the same as 'a' (f, line 7); delete one of the two
      system: skin

      Stem.

      - [ ] A
      - [x] B

      ## Explanation

      Text.

      # d
      ^ error: 'd' says the same as 'a' (f, line 7) but has another key; find out which key is right and delete the other item

      Stem.

      - [x] A
      > Yes.
      - [ ] B
      > No.

      ## Explanation

      Text.
      """)
    let reading = QuestionSetReader.read(marked.bytes, file: "f")
    #expect(reading.findings == [])
    expectFindings(Lint.findings(in: reading), marked)
  }

  @Test(arguments: [
    ("All of the above", true), ("None of these", true), ("None of the above.", true),
    ("Both A and C", true), ("A and C", true), ("A, B, and C", true), ("(A) and (B)", true),
    ("I and III only", true), ("both of the above", true), ("Neither of these options", true),
    ("Neither A nor B", true), ("All the above", true),
    ("Vitamin A and vitamin C", false), ("Hepatitis A and B", false), ("A", false),
    ("Above the diaphragm", false), ("All of the T cells", false), ("IgA and IgG", false),
    ("Factors V and VIII", false), ("Above all of the nerves", false), ("Both ovaries", false),
  ]) func options(_ text: String, _ expected: Bool) {
    #expect(OptionRefersToOthers.refersToOthers(text, optionCount: 5) == expected)
  }
}
