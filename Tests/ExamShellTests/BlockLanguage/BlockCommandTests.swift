import ExamSession
import ExamShell
import Testing

@Suite struct BlockCommandTests {
  @Test(arguments: [
    ("", BlockCommand.next), ("   ", .next), ("n", .next), ("Next", .next), ("p", .previous),
    ("b", .answer(option: 1, confidence: nil)), ("J", .answer(option: 9, confidence: nil)),
    ("b?", .answer(option: 1, confidence: .guess)),
    ("b ~", .answer(option: 1, confidence: .unsure)),
    ("b!", .answer(option: 1, confidence: .sure)),
    ("b 70", .answer(option: 1, confidence: .percent(70))),
    ("b 0%", .answer(option: 1, confidence: .percent(0))),
    ("12", .go(item: 11)), ("0", .go(item: -1)), ("m", .toggleMark), ("MARK", .toggleMark),
    ("x c", .toggleStrike(options: [2])), ("x c, a C", .toggleStrike(options: [2, 0])),
    ("x bd", .toggleStrike(options: [1, 3])), ("clear", .clear), ("items", .items),
    ("note", .note(nil)), ("  note   K+  low ", .note("K+  low ")), ("time", .time),
    ("end", .endBlock), ("+", .scroll(pages: 1)), ("-", .scroll(pages: -1)), ("?", .help),
    ("quit", .quit), ("exit", .quit),
  ])
  func understands(_ line: String, _ command: BlockCommand) throws {
    #expect(try BlockCommand(line: line) == command)
  }

  @Test(arguments: [
    ("x", BlockLineProblem.strikeNeedsLetters), ("x 3", .strikeNeedsLetters),
    ("b 101", .confidenceNotAPercentage("101")), ("b sure", .confidenceNotAPercentage("sure")),
    ("b? 70", .unexpected("70", after: "b?")), ("b 70 80", .unexpected("80", after: "b")),
    ("end now", .unexpected("now", after: "end")),
    ("itmes", .unknown("itmes", suggestion: "items")), ("k", .unknown("k", suggestion: nil)),
    ("ab", .unknown("ab", suggestion: nil)), ("b?!", .unknown("b?!", suggestion: nil)),
    ("-3", .unknown("-3", suggestion: nil)), ("12.", .unknown("12.", suggestion: nil)),
    ("é", .unknown("é", suggestion: nil)),
    ("99999999999999999999", .unknown("99999999999999999999", suggestion: nil)),
  ])
  func refuses(_ line: String, _ problem: BlockLineProblem) {
    #expect(throws: problem) { try BlockCommand(line: line) }
  }

  /// The issue of a letter that is both option and command cannot arise.
  @Test func noCommandIsALetterOfAnOption() throws {
    for letter in "abcdefghij" {
      guard case .answer = try BlockCommand(line: String(letter)) else {
        Issue.record("\(letter) is not an answer")
        continue
      }
    }
  }
}
