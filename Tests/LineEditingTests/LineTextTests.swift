import Testing

@testable import LineEditing

@Suite struct LineTextTests {
  @Test(arguments: [
    ("plain é 日本", "plain é 日本"),
    ("a\u{1B}[31mb\u{7}", "a[31mb"),
    ("tab\tstays", "tab\tstays"),
    ("del\u{7F}\u{9B}x", "delx"),
    ("rtl\u{202E}x\u{2066}y\u{200F}", "rtlxy"),
    ("zwj👩‍⚕️", "zwj👩‍⚕️"),
    ("line\u{2028}end\n", "lineend"),
    ("", ""),
  ])
  func controlsAreDropped(_ text: String, _ expected: String) {
    #expect(LineText.sanitized(text).utf8.elementsEqual(expected.utf8))
  }

  @Test func malformedUTF8IsRepaired() {
    #expect(LineText.sanitized([0x61, 0xFF, 0x62] as [UInt8]) == "a\u{FFFD}b")
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb\rc\td", "a b c d"), ("x\u{1}y\u{1B}[A", "xy[A"), ("\n\n", "  "),
  ])
  func pastesBecomeOneLine(_ paste: String, _ expected: String) {
    #expect(LineText.pasted(Array(paste.utf8)) == expected)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abc", 2, "ab"), ("aé", 2, "a"), ("aé", 3, "aé"), ("日本", 5, "日"),
    ("e\u{301}x", 2, ""), ("abc", 0, ""), ("abc", -1, ""),
  ])
  func prefixesEndAtWholeCharacters(_ text: String, _ count: Int, _ expected: String) {
    #expect(LineText.prefix(of: text, bytes: count).utf8.elementsEqual(expected.utf8))
  }
}

@Suite struct LineBufferTests {
  private func rest(of buffer: inout LineBuffer) -> [String] {
    var lines: [String] = []
    while let line = buffer.next() { lines.append(line) }
    return lines
  }

  private func lines(_ chunks: [String]) -> [String] {
    var buffer = LineBuffer()
    var lines: [String] = []
    for chunk in chunks {
      buffer.append(chunk.utf8)
      lines += rest(of: &buffer)
    }
    buffer.finish()
    return lines + rest(of: &buffer)
  }

  @Test(arguments: [
    (["a\nb\n"], ["a", "b"]), (["a\r\nb\r\n"], ["a", "b"]), (["a\r", "\nb"], ["a", "b"]),
    (["a", "b", "\n"], ["ab"]), (["\n\n"], ["", ""]), ([""], []), (["last"], ["last"]),
    (["a\rb\n"], ["ab"]), (["x\u{1B}[A\n"], ["x[A"]),
  ])
  func bytesBecomeLines(_ chunks: [String], _ expected: [String]) {
    #expect(lines(chunks) == expected)
  }

  @Test func longLinesAreCutAndTheNextOneIsWhole() {
    let result = lines([String(repeating: "é", count: 5_000) + "\nnext\n"])
    #expect(result.map(\.utf8.count) == [LineText.maximumBytes, 4])
  }

  @Test func aSkippedLineGoesWholly() {
    var buffer = LineBuffer()
    buffer.append("whole\nhalf".utf8)
    buffer.skipPartialLine()
    buffer.append(" typed\nnew\n".utf8)
    #expect(rest(of: &buffer) == ["whole", "new"])
  }

  @Test func skippingWithNothingBegunKeepsTheNextLine() {
    var buffer = LineBuffer()
    buffer.append("whole\n".utf8)
    buffer.skipPartialLine()
    buffer.append("next\n".utf8)
    #expect(rest(of: &buffer) == ["whole", "next"])
  }
}
