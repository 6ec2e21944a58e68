import ExamAnalytics
import ExamDesign
import ExamReports
import ExamSession
import ItemBank
import SittingScripts
import TestSupport
import Testing

@Suite struct ItemReviewTests {
  private let item = Item(
    id: ItemID("b0-i0"), objective: "Recognise the drug that raises serum potassium.",
    exhibits: [Exhibit(path: "ecg.png", caption: "Peaked T waves in leads V2 to V4.")],
    references: ["Example Textbook of Medicine, chapter 12."],
    stem: [
      .paragraph(
        """
        A 54-year-old man with hypertension comes to the physician because of weakness of both \
        legs for 2 days. He takes one medicine every morning. Laboratory studies show:
        """),
      .verbatim(name: "labs", lines: ["Na+\t138 mEq/L", "K+\t6.1 mEq/L"]),
    ],
    leadIn: "Which of the following drugs is the most likely cause?",
    options: [
      Option(
        text: "Spironolactone", isKey: true,
        rationale: [
          "Blocks the mineralocorticoid receptor, so that less potassium is secreted in the "
            + "collecting duct."
        ]),
      Option(
        text: "Hydrochlorothiazide", isKey: false, rationale: ["Lowers serum potassium."]),
      Option(text: "Furosemide", isKey: false),
      Option(text: "Acetazolamide", isKey: false, rationale: ["Lowers it.", "Causes acidosis."]),
    ],
    explanation: [.paragraph("Potassium-sparing diuretics retain potassium.")])

  private func changed() -> SittingScript {
    var script = SittingScript(blocks: [3], limit: .seconds(270), optionCount: 4)
    script.begin()
    script.emit(.optionStruck(ItemPosition(block: 0, item: 0), option: 2))
    script.wait(60)
    script.mark()
    script.answer(0, after: 2, .unsure)
    script.go(to: 0, after: 40)
    script.wait(50)
    script.select(1, .percent(70))
    script.emit(.noteTaken(ItemPosition(block: 0, item: 0), text: "K is high"))
    script.timeOut(limit: 270)
    return script
  }

  private func review(_ script: SittingScript, at position: Int, withoutKey: Bool = false) throws
    -> ReportDocument
  {
    let block = try #require(script.trace.blocks.first)
    let analysis = PacingAnalysis(block, key: withoutKey ? nil : script.keyA)
    return ItemReview.document(of: item, at: position, in: analysis)
  }

  @Test func wrongAndChanged() throws {
    let report = try review(changed(), at: 0)
    expectSnapshot(report.text(columns: 80, rendering: .plain), "wrong-and-changed.txt")
  }

  @Test func narrow() throws {
    let report = try review(changed(), at: 0)
    expectSnapshot(report.text(columns: 36, rendering: .plain), "narrow.txt")
    let ansi = report.text(columns: 36, rendering: .ansi)
    #expect(withoutEscapes(ansi) == report.text(columns: 36, rendering: .plain))
  }

  @Test func unansweredAndNotReached() throws {
    let blank = try review(changed(), at: 1).text(columns: 80, rendering: .plain)
    #expect(blank.hasPrefix("Item 2 of block 1: unanswered\n"))
    #expect(blank.contains("Your answer  none\n") && blank.contains("[correct]"))
    let unseen = try review(changed(), at: 2).text(columns: 80, rendering: .plain)
    #expect(unseen.hasPrefix("Item 3 of block 1: not reached\n"))
    #expect(unseen.contains("Your answer  none; the item was not reached\n"))
    #expect(!unseen.contains("your answer]"))
  }

  @Test func anOptionThatIsGone() throws {
    var script = SittingScript(blocks: [1])
    script.begin()
    script.answer(4, after: 30)
    script.end(.examinee)
    let text = try review(script, at: 0).text(columns: 80, rendering: .plain)
    #expect(text.contains("Your answer  E, wrong; the item offers no such option any more\n"))
  }

  @Test func anEmptyItem() throws {
    var script = SittingScript(blocks: [1])
    script.begin()
    script.end(.examinee)
    let block = try #require(script.trace.blocks.first)
    let report = ItemReview.document(
      of: Item(id: ItemID("x")), at: 0, in: PacingAnalysis(block, key: nil))
    #expect(
      report.text(columns: 80, rendering: .plain) == """
        Item 1 of block 1: unanswered

        Your answer  none
        Time         0:00 (target 30:00, 30:00 under)

        """)
  }
}
