import Testing

@testable import ItemBank

@Suite struct SanitisingTests {
  @Test(arguments: [
    ("plain ASCII\n\twith tab", "plain ASCII\n\twith tab"),
    ("", ""),
    ("\u{1B}]2;title\u{07}", "␛]2;title␇"),
    ("\u{0}\u{1}\u{2}\u{0B}\u{0C}\u{1F}\u{7F}", "␀␁␂␋␌␟␡"),
    ("a\u{80}b\u{9B}31mc\u{9F}", "a\u{FFFD}b\u{FFFD}31mc\u{FFFD}"),
    ("\u{200E}\u{200F}\u{061C}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", String(repeating: "\u{FFFD}", count: 5)),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", String(repeating: "\u{FFFD}", count: 4)),
    ("a\u{E0041}\u{E007F}\u{E0000}b", "ab"),
    ("a\u{200B}b\u{FEFF}c\u{AD}d", "abcd"),
    ("a\u{2028}b\u{2029}c", "a\nb\nc"),
    ("a\u{A0}b\u{1680}c\u{2000}d\u{200A}e\u{202F}f\u{205F}g\u{3000}h", "a b c d e f g h"),
    ("\u{FEFF}mark", "mark"),
    ("a\r\nb\rc\nd\r\r\ne", "a\nb\nc\nd\n\ne"),
    ("α-β ≥ 5 µg → 39.9°C é e\u{301} 🙂 \u{200D}", "α-β ≥ 5 µg → 39.9°C é e\u{301} 🙂 \u{200D}"),
    (
      "\u{2009}\u{2010}\u{2027}\u{2030}\u{2065}\u{206A}",
      " \u{2010}\u{2027}\u{2030}\u{2065}\u{206A}"
    ),
    ("\u{9F}\u{A1}\u{AC}\u{AE}", "\u{FFFD}\u{A1}\u{AC}\u{AE}"),
  ]) func table(_ text: String, _ expected: String) {
    let result = sanitised(text)
    #expect(Array(result.utf8) == Array(expected.utf8))
    #expect(Array(sanitised(result).utf8) == Array(result.utf8))
  }

  /// Every scalar of the planes in which something is treated, against the rules written down independently.
  @Test(arguments: [
    0..<0x8000, 0x8000..<0x10000, 0x10000..<0x12000, 0xE0000..<0xE0200, 0x10FE00..<0x110000,
  ])
  func everyScalar(_ range: Range<UInt32>) {
    var wrong: [UInt32] = []
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 256) {
      let scalars = (start..<(start + 256)).filter { $0 != 0x0D }.compactMap(Unicode.Scalar.init)
      let text = scalars.map { "a\($0)b" }.joined()
      let expected = scalars.map { "a\(Self.treated($0))b" }.joined()
      if Array(sanitised(text).utf8) != Array(expected.utf8) { wrong.append(start) }
    }
    #expect(wrong.isEmpty, "in the 256 scalars from \(wrong.map { String($0, radix: 16) })")
  }

  private static func treated(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 9, 10: "\(scalar)"
    case 0..<0x20: UnicodeScalar(0x2400 + scalar.value).map { "\($0)" } ?? "?"
    case 0x7F: "␡"
    case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0xAD, 0x200B, 0xFEFF, 0xE0000...0xE007F: ""
    case 0x2028, 0x2029: "\n"
    default: scalar.properties.generalCategory == .spaceSeparator ? " " : "\(scalar)"
    }
  }

  /// Bad bytes are repaired as the standard library repairs them.
  @Test func invalidUTF8() {
    var random = SplitMix64(seed: 11)
    let pool: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC0, 0xC3, 0xA9, 0xE0, 0xA1, 0xE2, 0xED, 0xA2, 0xEF, 0xF0, 0x90, 0xF4,
      0x8F,
      0xF5, 0xFF,
    ]
    for round in 0..<5_000 {
      let bytes = (0..<random.below(9)).map { _ in random.pick(pool) }
      let repaired = String(decoding: bytes, as: UTF8.self)
      let result = SanitisedBytes(bytes).bytes
      #expect(result == Array(sanitised(repaired).utf8), "seed 11, round \(round): \(bytes)")
    }
  }

  @Test func findings() {
    let marked = MarkedText(
      """
      ---
      qset: 1
      id: s
      title: A\u{A0}title
      ^ warning: the character U+00A0 is an unusual space and was read as a plain one; write a plain space
      ---

      # x

      One\u{2028}two.
      ^ warning: the character U+2028 was read as a line break; write a newline
      A\u{1B}[31m red \u{1B}[0m word.
      ^ warning: the character U+001B is a control character and was made visible (2 times, first here); delete it
      Three\u{202E}.
      ^ warning: the character U+202E controls the display and was replaced by U+FFFD; delete it
      Four\u{AD}teen.
      ^ warning: the character U+00AD is invisible and was dropped; delete it

      - [x] a
      -[ ] b
      ^ warning: the mark of the option is not written as the format has it; write '- [ ] ' and then the option
      """)
    let reading = QuestionSetReader.read(marked.bytes, file: "f")
    expectFindings(reading.findings, marked)
    #expect(
      reading.questionSet.items.first?.stem == [
        .paragraph("One two. A␛[31m red ␛[0m word. Three\u{FFFD}. Fourteen.")
      ])
  }

  @Test func findingForBadBytes() {
    let good = Array("---\nqset: 1\nid: s\ntitle: T\n---\n# x\n\nA".utf8)
    let bytes = good + [0xC3, 0x28, 0xFF] + Array("\n\n- [x] a\n- [ ] b\n".utf8)
    let reading = QuestionSetReader.read(bytes, file: "a\u{1B}b")
    #expect(
      reading.findings.map(\.description) == [
        "a␛b:8: warning: bytes that are not UTF-8 were replaced by U+FFFD (2 times, first here); "
          + "save the file as UTF-8 and restore the damaged characters"
      ])
    #expect(reading.questionSet.items.first?.stem == [.paragraph("A\u{FFFD}(\u{FFFD}")])
  }
}
