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
    ("x bd", .toggleStrike(options: [1, 3])), ("clear", .clear),
    ("note", .note(nil)), ("  note   K+  low ", .note("K+  low ")), ("time", .time),
    ("end", .endBlock), ("+", .scroll(pages: 1)), ("-", .scroll(pages: -1)), ("?", .help),
    ("quit", .quit), ("exit", .quit),
  ])
  func understands(_ line: String, _ command: BlockCommand) throws {
    #expect(try BlockCommand(line: line) == command)
  }

  @Test(arguments: [
    ("items", BlockCommand.items(.all)), ("list", .items(.all)), ("items u", .items(.unanswered)),
    ("Items Marked", .items(.marked)), ("hl  Chest   pain ", .tool(.highlight("Chest   pain"))),
    ("HL b", .tool(.highlight("b"))), ("hl", .tool(.listHighlights)),
    ("hl -", .tool(.removeHighlight(nil))), ("hl - 2", .tool(.removeHighlight("2"))),
    ("hl - chest pain", .tool(.removeHighlight("chest pain"))),
    ("hl -3 mmol", .tool(.highlight("-3 mmol"))), ("board", .tool(.showNoteBoard)),
    ("board pH  7.2", .tool(.writeLine("pH  7.2"))), ("board -", .tool(.wipeLastLine)),
    ("board CLEAR", .tool(.wipeNoteBoard)), ("board -1", .tool(.writeLine("-1"))),
    ("board clear all", .tool(.writeLine("clear all"))), ("labs", .tool(.laboratoryValues(""))),
    ("lab Na", .tool(.laboratoryValues("Na"))), ("calc", .tool(.calculate(""))),
    ("calc 12.5 * 3", .tool(.calculate("12.5 * 3"))), ("calc c", .tool(.calculate("c"))),
    ("calculator", .tool(.calculate(""))), ("clock", .tool(.toggleClock)),
  ])
  func understandsTools(_ line: String, _ command: BlockCommand) throws {
    #expect(try BlockCommand(line: line) == command)
    #expect(try BlockCommand(line: line, isCalculatorOpen: true) == command)
  }

  /// While the calculator is open what can only be meant for it needs no word before it.
  @Test(arguments: [
    "12*3", "12 * 3", "12.5/4", "3 x 4", "7 ÷ 2", "12=", "50 %", "* 3", "/4", "+5", "- 2", "=", "%",
    "√9", "12.5", ".5*2", "m+", "M-", "mr", "mr * 2", "mc", "ce", "sqrt 2", "neg", "+ 5",
  ])
  func takesForTheCalculator(_ line: String) throws {
    let command = BlockCommand.tool(.calculate(line))
    #expect(try BlockCommand(line: " " + line, isCalculatorOpen: true) == command)
    #expect((try? BlockCommand(line: line)) != command)
  }

  /// What is typed for the item stays so, whether or not the calculator is open.
  @Test(arguments: [
    ("12", BlockCommand.go(item: 11)), ("c", .answer(option: 2, confidence: nil)),
    ("c 70", .answer(option: 2, confidence: .percent(70))),
    ("b!", .answer(option: 1, confidence: .sure)), ("m", .toggleMark), ("mark", .toggleMark),
    ("+", .scroll(pages: 1)), ("-", .scroll(pages: -1)), ("x c", .toggleStrike(options: [2])),
    ("n", .next), ("", .next), ("note 2+2", .note("2+2")), ("?", .help), ("end", .endBlock),
  ])
  func theCalculatorTakesNothingElse(_ line: String, _ command: BlockCommand) throws {
    #expect(try BlockCommand(line: line, isCalculatorOpen: true) == command)
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
    ("lbas", .unknown("lbas", suggestion: "labs")), ("clac", .unknown("clac", suggestion: "calc")),
    ("baord", .unknown("baord", suggestion: "board")),
    ("items x", .noItemsFilter("x", after: "items")),
    ("clock off", .unexpected("off", after: "clock")), ("12*3", .calculation("12*3")),
    ("12 x 3", .calculation("12 x 3")), ("5 %", .calculation("5 %")),
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
