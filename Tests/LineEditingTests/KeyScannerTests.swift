import ExamShell
import Testing

@testable import LineEditing

@Suite struct KeyScannerTests {
  private func tokens(_ bytes: String, in scanner: inout KeyScanner) -> [KeyScanner.Token] {
    bytes.utf8.compactMap { scanner.scan($0) }
  }

  @Test(
    arguments: [
      ("a", [.text([0x61])]),
      ("é", [.text([0xC3, 0xA9])]),
      ("日", [.text([0xE6, 0x97, 0xA5])]),
      ("\r", [.control(0x0D)]),
      ("\r\n", [.control(0x0D)]),
      ("\n", [.control(0x0A)]),
      ("\n\r", [.control(0x0A), .control(0x0D)]),
      ("\u{7F}", [.control(0x7F)]),
      ("\u{1B}[A", [.sequence(Array("\u{1B}[A".utf8))]),
      ("\u{1B}OP", [.sequence(Array("\u{1B}OP".utf8))]),
      ("\u{1B}[1;5Cx", [.sequence(Array("\u{1B}[1;5C".utf8)), .text([0x78])]),
      ("\u{1B}[[Ax", [.sequence(Array("\u{1B}[[A".utf8)), .text([0x78])]),
      ("\u{1B}f", [.sequence([0x1B, 0x66])]),
      ("\u{1B}\u{1B}f", [.sequence([0x1B, 0x66])]),
      ("\u{1B}é", [.text([0xC3, 0xA9])]),
      ("\u{1B}[5~", [.key(.pageUp)]),
      ("\u{1B}[6~", [.key(.pageDown)]),
      ("\u{1B}[201~a", [.text([0x61])]),
      // A key cut short by Enter is still an Enter.
      ("\u{1B}[1;\r", [.control(0x0D)]),
      ("\u{1B}\r", [.control(0x0D)]),
      ("\u{1B}[200~a\r\u{1B}[A\u{1B}[201~b", [.paste(Array("a\r\u{1B}[A".utf8)), .text([0x62])]),
      ("\u{1B}[200~\u{1B}\u{1B}[201~", [.paste([0x1B])]),
      // Controls in UTF-8 and characters that turn the line around type nothing.
      ("\u{9B}\u{202E}\u{2028}x", [.text([0x78])]),
    ] as [(String, [KeyScanner.Token])])
  func bytesBecomeKeys(_ bytes: String, _ expected: [KeyScanner.Token]) {
    var scanner = KeyScanner()
    #expect(tokens(bytes, in: &scanner) == expected)
  }

  @Test(
    arguments: [
      [0xFF, 0x61], [0xC3, 0x61], [0x80, 0x61], [0xC0, 0xAF, 0x61], [0xED, 0xA0, 0x80, 0x61],
      [0xF5, 0x61], [0xE6, 0x97, 0x61],
    ] as [[UInt8]])
  func malformedUTF8TypesNothing(_ bytes: [UInt8]) {
    var scanner = KeyScanner()
    let tokens = bytes.compactMap { scanner.scan($0) }
    #expect(tokens == [.text([0x61])])
  }

  private func expire(_ scanner: inout KeyScanner, at now: Int64) -> KeyScanner.Token? {
    scanner.expire(at: now)
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O"])
  func whatWaitsTooLongForItsRestIsDropped(_ half: String) {
    var scanner = KeyScanner()
    scanner.noteArrival(at: 1_000)
    #expect(tokens(half, in: &scanner).isEmpty)
    #expect(scanner.deadline == nil)
    #expect(expire(&scanner, at: 1_000 + KeyScanner.keyPatience) == nil)
    #expect(tokens("A", in: &scanner) == [.text([0x41])])
  }

  @Test func aKeyWhoseRestComesInTimeIsWhole() {
    var scanner = KeyScanner()
    scanner.noteArrival(at: 1_000)
    #expect(tokens("\u{1B}[", in: &scanner).isEmpty)
    #expect(expire(&scanner, at: 999 + KeyScanner.keyPatience) == nil)
    #expect(tokens("A", in: &scanner) == [.sequence(Array("\u{1B}[A".utf8))])
  }

  @Test func aPasteWithoutEndIsTypedAfterAWhile() {
    var scanner = KeyScanner()
    scanner.noteArrival(at: 5_000)
    #expect(tokens("\u{1B}[200~half", in: &scanner).isEmpty)
    let deadline = 5_000 + KeyScanner.pastePatience
    #expect(scanner.deadline == deadline)
    #expect(expire(&scanner, at: deadline - 1) == nil)
    #expect(expire(&scanner, at: deadline) == .paste(Array("half".utf8)))
    #expect(scanner.deadline == nil)
    #expect(tokens("x", in: &scanner) == [.text([0x78])])
  }

  @Test func theRestOfADroppedPasteIsDroppedToo() {
    var scanner = KeyScanner()
    #expect(tokens("\u{1B}[200~first\r", in: &scanner).isEmpty)
    scanner.reset()
    #expect(tokens("B\rsecond\u{1B}[201~x", in: &scanner) == [.text([0x78])])
  }

  @Test func aDroppedPasteWithoutEndDoesNotKeepTheKeyboard() {
    var scanner = KeyScanner()
    scanner.noteArrival(at: 0)
    #expect(tokens("\u{1B}[200~first", in: &scanner).isEmpty)
    scanner.reset()
    #expect(expire(&scanner, at: KeyScanner.pastePatience) == nil)
    #expect(tokens("x", in: &scanner) == [.text([0x78])])
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}O"])
  func resetDropsAHalfTypedKey(_ half: String) {
    var scanner = KeyScanner()
    #expect(tokens(half, in: &scanner).isEmpty)
    scanner.reset()
    #expect(tokens("A", in: &scanner) == [.text([0x41])])
  }

  @Test func longPastesAndSequencesAreCut() {
    var scanner = KeyScanner()
    let text = String(repeating: "x", count: 100_000)
    guard case .paste(let bytes)? = tokens("\u{1B}[200~\(text)\u{1B}[201~", in: &scanner).first
    else {
      Issue.record("no paste")
      return
    }
    #expect((LineText.maximumBytes...LineText.maximumBytes + 10).contains(bytes.count))
    // Of an endless sequence what is too long is text again, so that the keyboard is not dead.
    let endless = "\u{1B}[" + String(repeating: "1", count: 40) + "\r"
    #expect(tokens(endless, in: &scanner).last == .control(0x0D))
  }
}
