import ExamAids
import ExamDesign
import ExamSession
import ExamShell
import TestSupport
import Testing

/// Every sentence an examinee can meet in a sitting, as one page to read.
@Suite struct SentenceTests {
  static let refusals: [Refusal] = [
    .sittingNotStarted, .sittingAlreadyStarted, .sittingOver, .noBlockOpen, .notOnBreak,
    .noTutorialOpen, .noItemOnScreen, .noSuchItem(item: 30, count: 20),
    .noSuchOption(option: 6, count: 5), .confidenceOutOfRange(101), .noResponseToClear,
    .alreadyMarked, .notMarked, .optionAlreadyStruck(option: 2), .optionNotStruck(option: 2),
    .optionIsResponse(option: 1), .noteTooLong(count: 2345), .aidAlreadyOpen(.itemsList),
    .aidNotOpen(.itemsList), .unansweredItems([0, 3, 4, 5, 19]), .interrupted, .notInterrupted,
    .itemLocked, .earlierItemFirst(item: 2), .highlightLength(count: 401), .tooManyHighlights,
    .noteBoardTooLong(count: 4001),
  ]

  static let toolMessages: [ToolMessage] = [
    .highlighted("chest pain", places: 1), .highlighted("pain", places: 3),
    .highlightTakenBack("pain"), .allHighlightsTakenBack(count: 1),
    .allHighlightsTakenBack(count: 3), .notInItem(String(repeating: "chest ache ", count: 9)),
    .noSuchHighlight("4"), .noHighlights, .lineWritten(3), .lineWiped("anion gap 18"),
    .noteBoardWiped, .noteBoardEmpty, .noLaboratoryValue("sodim", suggestion: "Sodium"),
    .noLaboratoryValue("qqq", suggestion: nil), .notCalculated(.parentheses),
    .notCalculated(.ambiguousComma("1,234")),
    .notCalculated(.unknownWord("sqr", suggestion: "sqrt")), .clockHidden, .clockShown, .clockStays,
  ]

  static let problems: [BlockLineProblem] = [
    .unknown("itmes", suggestion: "items"), .unknown("k", suggestion: nil), .strikeNeedsLetters,
    .confidenceNotAPercentage("much"), .unexpected("now", after: "end"),
    .noItemsFilter("x", after: "items"), .calculation("12*3"),
  ]

  @Test func sentences() throws {
    let first = ItemPosition(block: 0, item: 0)
    let messages: [ExamView.Message] = [
      .interruptIgnored, .answered(first, option: 1, nil), .answered(first, option: 1, .guess),
      .answered(first, option: 1, .percent(70)), .answeredInSequence(first, option: 1, .guess),
      .lastItem, .firstItem, .timeSummary, .note,
      .noteSaved, .timeWasUp(block: 0), .tooLate, .goingOn, .nothingToScroll, .notOnBreak, .help,
      .hint,
    ]
    let questions: [ExamView.Question] = [
      .endBlock(unanswered: [4]), .endBlock(unanswered: [0, 1, 2, 7]), .leave, .stop,
      .lockItem(2, goingTo: 3), .wipeNoteBoard,
    ]
    var exam = SmallExam(blocks: [20, 20], limit: .minutes(30), day: .minutes(64))
    for event in try exam.session.decide(.beginSitting, at: .start) { exam.session.apply(event) }
    while let due = exam.session.nextDueEvent(by: .start) { exam.session.apply(due) }
    let now = SessionInstant(milliseconds: 61_000)
    var lines = Self.refusals.map(\.sentence) + [""] + Self.problems.map(\.sentence) + [""]
    for message in messages + Self.toolMessages.map({ .tool($0) }) {
      var view = ExamView()
      view.say(message)
      lines.append(view.text(in: exam.session, at: now) ?? "(none)")
    }
    lines.append("")
    for question in questions {
      var view = ExamView()
      view.ask(question)
      lines.append(view.text(in: exam.session, at: now) ?? "(none)")
    }
    expectSnapshot(lines.joined(separator: "\n") + "\n", "sentences.txt")
  }
}
