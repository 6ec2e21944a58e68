import Testing

/// Every finding about options, one by one.
@Suite struct OptionFindingsTests {
  @Test(arguments: wrong + doubtful) func finding(_ item: ItemCase) {
    item.check()
  }

  static let wrong = [
    ItemCase(
      "option before stem",
      """
      # x

      - [ ] a
      ^ error: the option comes before any stem or lead-in; write the stem first
      - [x] b
      """),
    ItemCase(
      "option after a heading",
      """
      # x

      Stem.

      - [ ] a
      - [x] b

      ## Explanation

      - [ ] c
      ^ error: the option comes after '## Explanation' or '## Notes'; move the options before the heading, or begin the line with a backslash
      """),
    ItemCase(
      "unknown mark",
      """
      # x

      Stem.

      - [o] a
      ^ error: the mark in the brackets is neither a space nor 'x'; write '- [x] ' before a correct option and '- [ ] ' before another
      - [ ] b
      """),
    ItemCase(
      "empty option",
      """
      # x

      Stem.

      - [ ]
      ^ error: the option is empty; write its text behind the brackets, or delete it
      - [x] b
      """),
    ItemCase(
      "option of attributes alone",
      """
      # x

      Stem.

      - [ ] {fixed}
      ^ error: the option is empty; write its text behind the brackets, or delete it
      - [x] b
      """),
    ItemCase(
      "duplicate text",
      """
      # x

      Stem.

      - [ ] same  text
      - [x] b
      - [ ] same text
      ^ error: the option says the same as option A on line 18; make the two differ, or delete one
      """),
    ItemCase(
      "no options",
      """
      # x
      ^ error: the item has no options; write '- [ ] ' before each option and '- [x] ' before the correct one

      Stem.
      """),
    ItemCase(
      "one option",
      """
      # x

      Stem.

      - [x] a
      ^ error: the item has one option only; write at least two
      """),
    ItemCase(
      "27 options",
      "# x\n\nStem.\n\n- [x] 0\n" + (1...26).map { "- [ ] \($0)\n" }.joined()
        + "^ error: the item has 27 options; write at most 26"),
    ItemCase(
      "no key",
      """
      # x

      Stem.

      - [ ] a
      ^ error: no option is marked as correct; write '- [x] ' before the correct one
      - [ ] b
      """),
    ItemCase(
      "several keys",
      """
      # x

      Stem.

      - [x] a
      - [ ] b
      - [x] c
      ^ error: 2 options are marked as correct; keep one '- [x] ', or add 'type: multiple' to the metadata
      """),
    ItemCase(
      "bad option id",
      """
      # x

      Stem.

      - [x] a {#ä}
      ^ error: 'ä' cannot be the id of an option; use 1 to 80 letters A–Z, digits, '.', '_', '/' and '-' behind '{#'
      - [ ] b
      """),
    ItemCase(
      "duplicate option id",
      """
      # x

      Stem.

      - [x] a {#one}
      - [ ] b {#one}
      ^ error: the option id 'one' is taken on line 18; give one of the two another id
      """),
    ItemCase(
      "text between options",
      """
      # x

      Stem.

      - [x] a
      of two lines
      ^ error: there is text between the options; indent it by two spaces to continue the option, begin it with '> ' for a rationale, or move it below '## Explanation'
      - [ ] b
      """),
    ItemCase(
      "text behind options",
      """
      # x

      Stem.

      - [x] a
      - [ ] b

      Because of that.
      ^ error: there is text behind the options; indent it by two spaces to continue the option, begin it with '> ' for a rationale, or move it below '## Explanation'
      More of it.
      """),
    ItemCase(
      "block behind options",
      """
      # x

      Stem.

      - [x] a
      - [ ] b

      ~~~labs
      ^ error: there is text behind the options; indent it by two spaces to continue the option, begin it with '> ' for a rationale, or move it below '## Explanation'
      # two words
      ~~~
      """),
  ]

  static let doubtful =
    ["-[x]", "- [X]", "* [x]", "+ [x]", "- [ x ]", "[x]", "-  [x]", "-\t[x]"].map {
      ItemCase(
        "key written \($0)",
        """
        # x

        Stem.

        \($0) a
        ^ warning: the mark of the option is not written as the format has it; write '- [x] ' and then the option
        - [ ] b
        """)
    }
    + ["-[ ]", "- []", "* [ ]", "*[]", "[ ]", "- [  ]"].map {
      ItemCase(
        "distractor written \($0)",
        """
        # x

        Stem.

        \($0) a
        ^ warning: the mark of the option is not written as the format has it; write '- [ ] ' and then the option
        - [x] b
        """)
    } + [
      ItemCase(
        "no space behind the mark",
        """
        # x

        Stem.

        - [x]a
        ^ warning: the mark of the option is not written as the format has it; write '- [x] ' and then the option
        - [ ] b
        """),
      ItemCase(
        "indented option",
        """
        # x

        Stem.

        - [x] a
          - [ ] b
        ^ warning: the line is indented; begin the line in the first column, or with a backslash if this is text
        """),
      ItemCase(
        "misspelt attribute",
        """
        # x

        Stem.

        - [x] a {Fixed}
        ^ warning: '{Fixed}' is no attribute of an option and is read as text; write '{fixed}', or add ' {}' behind it if this is text
        - [ ] b
        """),
      ItemCase(
        "rationale without space",
        """
        # x

        Stem.

        - [x] a
        >because
        ^ warning: there is no space behind '>'; write '> ' before the rationale
        - [ ] b
        """),
    ]
}
