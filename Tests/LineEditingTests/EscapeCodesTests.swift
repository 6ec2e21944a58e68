import Testing

@testable import LineEditing

@Suite struct EscapeCodesTests {
  @Test(arguments: [
    ("plain\ttext\n", "plain\ttext\n"),
    ("\u{1B}[1;33mred\u{1B}[0m", "red"),
    ("\u{1B}]2;title\u{7}x\u{1B}]2;t\u{1B}\\y", "xy"),
    ("a\u{1B}(Bb\u{1B}7c", "abc"),
    ("bell\u{7}\u{8}\u{9B}", "bell"),
    ("cut\u{1B}[12", "cut"),
    ("cut\u{1B}", "cut"),
    ("a\r\nb", "a\nb"),
  ])
  func plainTextHasNone(_ text: String, _ expected: String) {
    #expect(EscapeCodes.removed(from: text) == expected)
  }

  @Test(arguments: [
    ("Q1> ", "Q1> ", "Q1> "),
    ("\u{1B}[1;33m[9]\u{1B}[0m> ", "\u{1}\u{1B}[1;33m\u{2}[9]\u{1}\u{1B}[0m\u{2}> ", "[9]> "),
    ("\u{1B}[38:5:9mx", "\u{1}\u{1B}[38:5:9m\u{2}x", "x"),
    ("two\nlines\u{1}\u{2}", "two lines", "two lines"),
    ("\u{1B}[2Jx\u{1B}[?25ly", "xy", "xy"),
  ])
  func promptsMarkColourOnly(_ prompt: String, _ coloured: String, _ plain: String) {
    #expect(EscapeCodes.promptMarkup(prompt, keepsColour: true) == coloured)
    #expect(EscapeCodes.promptMarkup(prompt, keepsColour: false) == plain)
  }
}
