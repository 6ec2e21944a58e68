import TerminalHarness
import Testing

/// The model of a screen that the other tests look at.
@Suite struct ScreenTests {
  @Test(arguments: [
    ("ab\r\ncd", "ab\ncd\n"),
    ("ab\ncd", "ab\n  cd\n"),
    ("abc\rX", "Xbc\n"),
    ("abc\u{8}\u{8}X", "aXc\n"),
    ("a\tb", "a       b\n"),
    ("\u{1B}[1;31mred\u{1B}[0m\u{1B}[?2004h!", "red!\n"),
    ("\u{1B}]2;title\u{7}x\u{1B}]0;t\u{1B}\\y", "xy\n"),
    ("abcdef\u{1B}[3DX", "abcXef\n"),
    ("abcdef\u{1B}[3D\u{1B}[K", "abc\n"),
    ("abcdef\u{1B}[3D\u{1B}[1K", "    ef\n"),
    ("abcdef\u{1B}[2K", ""),
    ("abcdef\u{1B}[4D\u{1B}[2P", "abef\n"),
    ("abcdef\u{1B}[4D\u{1B}[2@", "ab  cdef\n"),
    ("abcdef\u{1B}[6D\u{1B}[2X", "  cdef\n"),
    ("abc\u{1B}[2;3Hx", "abc\n  x\n"),
    ("abc\u{1B}[Hx\u{1B}[2dy", "xbc\n y\n"),
    ("ab\r\ncd\u{1B}[A\u{1B}[J", "ab\n"),
    ("ab\r\ncd\u{1B}[H\u{1B}[2J", ""),
    ("ab\u{1B}7cd\u{1B}8X", "abXd\n"),
    ("ab\r\ncd\u{1B}Mx", "abx\ncd\n"),
    ("\u{1B}(Bab", "ab\n"),
    ("日本x", "日本x\n"),
    ("e\u{301}x", "e\u{301}x\n"),
    ("\u{1B}[\r1Cx", " x\n"),
  ])
  func sequencesDraw(_ bytes: String, _ expected: String) {
    var screen = Screen(columns: 10, rows: 4)
    screen.feed(bytes)
    #expect(screen.text.utf8.elementsEqual(expected.utf8), "\(screen.text)")
  }

  @Test func theLastColumnWrapsLate() {
    var screen = Screen(columns: 5, rows: 3)
    screen.feed("abcde")
    #expect(screen.cursor == Screen.Position(row: 0, column: 4))
    screen.feed("\rX")
    #expect(screen.lines == ["Xbcde", "", ""])
    screen.feed("\u{1B}[Habcdef")
    #expect(screen.lines == ["abcde", "f", ""])
  }

  @Test func wideCharactersDoNotStandAcrossTheEdge() {
    var screen = Screen(columns: 5, rows: 2)
    screen.feed("abcd日")
    #expect(screen.lines == ["abcd", "日"])
    #expect(screen.cursor == Screen.Position(row: 1, column: 2))
  }

  @Test func theScreenScrolls() {
    var screen = Screen(columns: 5, rows: 2)
    screen.feed("1\r\n2\r\n3")
    #expect(screen.lines == ["2", "3"])
    screen.feed("\u{1B}[H\u{1B}M0")
    #expect(screen.lines == ["0", "2"])
  }

  @Test func bytesMayComeOneByOne() {
    var whole = Screen(columns: 20, rows: 4)
    var parts = whole
    let bytes = Array("é\u{1B}[1;5H日本\u{1B}[31mx\u{7}".utf8)
    whole.feed(bytes)
    for byte in bytes { parts.feed([byte]) }
    #expect(whole == parts)
    #expect(whole.bells == 1)
    #expect(whole.text == "é   日本x\n")
  }

  @Test func malformedBytesShow() {
    var screen = Screen(columns: 10, rows: 1)
    screen.feed([0xFF, 0x61, 0xC3, 0x62])
    #expect(screen.text == "\u{FFFD}ab\n")
  }

  @Test func resizingKeepsWhatHasRoom() {
    var screen = Screen(columns: 5, rows: 3)
    screen.feed("abcde\r\nfg\r\nhi")
    screen.resize(columns: 3, rows: 2)
    #expect(screen.lines == ["fg", "hi"])
    screen.resize(columns: 6, rows: 3)
    screen.feed("jkl")
    #expect(screen.lines == ["fg", "hijkl", ""])
  }
}
