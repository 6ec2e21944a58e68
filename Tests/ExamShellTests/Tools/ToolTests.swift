import ExamDesign
import ExamSession
import ExamShell
import Foundation
import ItemBank
import Testing

/// The tools inside a block: what opens and closes them, and what they leave on record.
@Suite struct ToolTests {
  static let first = ItemPosition(block: 0, item: 0)

  @Test(arguments: [
    ("labs", Aid.laboratoryValues, "Electrolytes"), ("labs csf", .laboratoryValues, "Opening"),
    ("calc", .calculator, "Left to right"), ("calc 12.5 * 3", .calculator, "37.5"),
    ("board", .noteBoard, "nothing on it yet"),
  ])
  func openingShowsThePanelOverTheItem(_ line: String, _ aid: Aid, _ text: String) {
    let run = BlockRun([line])
    #expect(run.events(ofLine: 1) == [.aidOpened(aid)])
    #expect(run.screen.contains(text), "\(run.screen)")
    #expect(run.screen.contains("A  Choice 1"))
    #expect(run.screen.contains("Which of the following is best?"))
    #expect(run.screen.contains("29:59 left  1/4"))
    // The item stays on screen for the clock, and it is one visit.
    #expect(run.state(ofItem: 1).visitCount == 1)
    #expect(run.state(ofItem: 1).timeOnScreen == .init(1001))
  }

  @Test func enterOnlyCloses() {
    let run = BlockRun(["m", "labs", "", "n"])
    #expect(run.events(ofLine: 3) == [.aidClosed(.laboratoryValues)])
    let screens = run.console.output.split(separator: "\u{0C}")
    #expect(screens[1] == screens[3])
    #expect(run.administration.session.blocks[0].currentItem == 1)
  }

  /// A command that is not for the tool closes it at the same instant, and is carried out.
  @Test(arguments: [
    ("b", SessionEvent.Kind.responseSelected(first, option: 1, confidence: nil)),
    ("n", .itemPresented(.init(block: 0, item: 1))),
    ("3", .itemPresented(.init(block: 0, item: 2))),
    ("m", .itemMarked(first)), ("x c", .optionStruck(first, option: 2)),
    ("note slow", .noteTaken(first, text: "slow")), ("items", .aidOpened(.itemsList)),
    ("hl vignette", .textHighlighted(first, text: "vignette")),
  ])
  func otherCommandsCloseFirst(_ line: String, _ event: SessionEvent.Kind) {
    for (opening, aid) in [
      ("labs", Aid.laboratoryValues), ("calc", .calculator), ("board", .noteBoard),
    ] {
      let events = BlockRun([opening, line]).events(ofLine: 2)
      #expect(Array(events.prefix(2)) == [.aidClosed(aid), event], "\(opening)")
    }
  }

  @Test(arguments: ["end", "quit", "p", "clear", "hl nothing like it"])
  func whatIsNotDoneClosesTheToolToo(_ line: String) {
    let run = BlockRun(["labs", line])
    #expect(run.events(ofLine: 2) == [.aidClosed(.laboratoryValues)])
    #expect(run.console.screen.contains("Electrolytes") == false)
  }

  @Test(arguments: ["time", "+", "-", "clock", "lbas", "x", "labs sodium", "labs sodim"])
  func otherLinesLeaveItOpen(_ line: String) {
    let run = BlockRun(["labs", line])
    #expect(run.events(ofLine: 2) == [])
    #expect(run.screen.contains("│ Laboratory values"))
  }

  @Test func helpLiesOverTheToolUntilEnter() {
    #expect(BlockRun(["labs", "?"]).screen.contains("Laboratory values  ") == false)
    let run = BlockRun(["labs", "?", ""])
    #expect(
      run.record.events.last { $0.kind != .sittingInterrupted(.left) }?.kind
        == .aidOpened(.laboratoryValues))
    #expect(run.screen.contains("│ Laboratory values"))
  }

  @Test func oneToolTakesThePlaceOfAnother() {
    let run = BlockRun(["labs", "calc 1+1", "items", "board"])
    #expect(run.events(ofLine: 2) == [.aidClosed(.laboratoryValues), .aidOpened(.calculator)])
    #expect(run.events(ofLine: 3) == [.aidClosed(.calculator), .aidOpened(.itemsList)])
    #expect(
      run.events(ofLine: 4) == [
        .aidClosed(.itemsList), .aidOpened(.noteBoard), .itemPresented(Self.first),
      ])
  }

  @Test func nothingFoundOpensNothing() {
    let run = BlockRun(["labs sodim", "calc 1,234"])
    #expect(run.console.output.contains("Did you mean: labs Sodium"))
    #expect(run.screen.contains("The comma in '1,234' can be read in two ways; write"))
    #expect(run.events(ofLine: 1) + run.events(ofLine: 2) == [])
  }

  // MARK: - Calculator

  @Test func theOpenCalculatorNeedsNoWord() {
    let run = BlockRun(["calc 12.5 * 3", "/4", "m+", "3 x 4", "+ mr"])
    #expect(run.screen.contains("21.375"))
    #expect(run.screen.contains("3 x 4 → 12"))
    #expect(run.administration.session.blocks[0].currentItem == 0)
  }

  @Test func memoryAndDisplayOutliveTheItem() {
    let run = BlockRun(["calc 6 * 7", "m+", "b", "calc"])
    #expect(run.screen.contains("M                 42"))
    #expect(run.state(ofItem: 1).response?.option == 1)
    #expect(run.events(ofLine: 4) == [.aidOpened(.calculator)])
  }

  @Test func lettersAndNumbersStayWhatTheyAre() {
    let run = BlockRun(["calc 6 * 7", "c", "calc", "3"])
    #expect(run.state(ofItem: 1).response?.option == 2)
    #expect(run.administration.session.blocks[0].currentItem == 2)
  }

  @Test func aFailureSaysHowToGoOn() {
    let run = BlockRun(["calc 1/0", "+ 2"])
    #expect(run.screen.contains("division by zero"))
    #expect(run.screen.contains("calc c clears the calculator."))
    #expect(!run.screen.contains("type c"))
    #expect(BlockRun(["calc 1/0", "calc c", "2+3"]).screen.contains(" 5\n"))
  }

  @Test func theClosedCalculatorIsPointedAt() {
    let run = BlockRun(["12*3"])
    #expect(run.screen.contains("The calculator is closed: type calc 12*3"))
    #expect(run.events(ofLine: 1) == [])
  }

  // MARK: - Note board

  @Test func theNoteBoardTakesLines() {
    let run = BlockRun(["board anion gap 18", "board  Winter:  1.5x + 8", "n", "board", "board -"])
    #expect(run.events(ofLine: 1) == [.noteBoardChanged(text: "anion gap 18")])
    #expect(
      run.events(ofLine: 2) == [.noteBoardChanged(text: "anion gap 18\nWinter:  1.5x + 8")])
    #expect(run.administration.session.noteBoard == "anion gap 18")
    #expect(run.screen.contains("│   anion gap 18"))
    #expect(run.screen.contains("Wiped off the note board: \"Winter: 1.5x + 8\"."))
  }

  @Test func wipingTheNoteBoardAsks() {
    let kept = BlockRun(["board one", "board clear", ""])
    #expect(kept.administration.session.noteBoard == "one")
    let wiped = BlockRun(["board one", "board clear", "y"])
    #expect(wiped.console.output.contains("Wipe the whole note board?"))
    #expect(wiped.administration.session.noteBoard == "")
    let script = BlockRun(["board one", "board clear"], isInteractive: false)
    #expect(script.administration.session.noteBoard == "")
    for line in ["board clear", "board -"] {
      #expect(BlockRun([line]).screen.contains("The note board is empty."))
    }
  }

  @Test func aFullNoteBoardIsNotChanged() {
    let long = String(repeating: "x", count: 3000)
    let run = BlockRun(["board " + long, "board " + long])
    #expect(run.administration.session.noteBoard == long)
    #expect(run.screen.contains("It was not changed."))
  }

  // MARK: - Clock

  @Test func theClockHidesUntilFiveMinutesAreLeft() {
    let run = BlockRun(["clock", "n", "time"], limit: .init(302_500))
    #expect(run.console.prompts.contains { $0.hasPrefix("--:-- left  1/4") })
    // The third line comes two and a half seconds into the hiding: five minutes are left.
    #expect(run.screen.contains("4:59 left") || run.screen.contains("5:00 left"))
    #expect(BlockRun(["clock", "clock"]).screen.contains("29:58 left  1/4"))
  }

  @Test func theClockCannotBeHiddenInTheLastFiveMinutes() {
    let run = BlockRun(["clock"], limit: .minutes(5))
    #expect(run.screen.contains("In the last five minutes"))
    #expect(run.screen.contains("4:59 left"))
  }

  // MARK: - Items list

  @Test func theItemsListFilters() {
    let run = BlockRun(["b", "m", "items u"])
    #expect(run.screen.contains("Items: unanswered"))
    #expect(!run.screen.contains("1  B"))
    let marked = BlockRun(["b", "m", "items u", "items m"])
    #expect(marked.events(ofLine: 4) == [])
    #expect(marked.screen.contains("2  - m"))
    #expect(!marked.screen.contains("4  ."))
    #expect(BlockRun(["items m"]).screen.contains("None."))
    #expect(BlockRun(["items m", "items m"]).events(ofLine: 2).first == .aidClosed(.itemsList))
  }

  // MARK: - Scrolling

  /// What was scrolled on the list scrolls no item that comes after it.
  @Test func scrollingTheListScrollsNoItem() {
    let long = (0..<40).map { "Sentence number \($0) of a long stem." }.joined(separator: " ")
    let items = (1...2).map { item("i\($0)", stem: [.paragraph(long)]) }
    let run = BlockRun(["items", "+", "2"], items: items)
    #expect(run.screen.contains("Sentence number 0 of"))
  }

  @Test func scrollingWhatFitsSaysSoAtOnce() {
    #expect(BlockRun(["+"]).screen.contains("All of the item is on screen."))
  }

  @Test func thePanelScrollsAndTheStemBelowIt() {
    #expect(BlockRun(["labs hormones", "+"]).screen.contains("rows above: PgUp or -"))
    let long = (0..<40).map { "Sentence number \($0) of a long stem." }.joined(separator: " ")
    let items = [item("i1", stem: [.paragraph(long)])]
    let run = BlockRun(["calc", "+"], items: items)
    #expect(run.screen.contains("rows above: PgUp or -"))
    #expect(run.screen.contains("│ Calculator"))
  }

  // MARK: - Plain lines

  /// Enter that closes a tool says so where no screen shows it; moving on needs no word.
  @Test func whoReadsLinesIsToldThatAToolIsClosed() {
    let run = BlockRun(["labs csf", "", "calc 1+1", "n"], isPlain: true)
    #expect(run.console.output.components(separatedBy: "The tool is closed.").count == 2)
    #expect(run.console.output.contains("Left to right. 12 alone is item 12"))
  }

  @Test func aScriptReadsThePanelsAsLines() {
    let run = BlockRun(
      [
        "labs sodium", "calc 1+2", "calc 1+2", "clock", "board one", "board", "hl vignette", "hl",
        "?",
      ],
      isInteractive: false)
    let output = run.console.output
    #expect(output.contains("\nLaboratory values: sodium\n"))
    #expect(output.contains("136–145 mEq/L"))
    #expect(output.components(separatedBy: "\nCalculator\n").count == 3)
    #expect(output.contains("\nNote board\n  one\n"))
    #expect(output.contains("Highlighted in this item:\n  1  vignette\n"))
    #expect(output.contains("labs sodium    laboratory values"))
    #expect(!output.contains("│") && !output.contains("\u{1B}"))
  }
}
