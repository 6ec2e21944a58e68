import ExamDesign
import ExamReports
import ExamSession
import ExamShell
import Foundation
import ItemBank
import TestSupport
import Testing

/// What stands on an 80×24 screen, as text.
@Suite struct ScreenTests {
  static let vignette = """
    A 58-year-old woman comes to the clinic because of a 3-month history of fatigue and progressive \
    shortness of breath when she climbs the stairs to her apartment. She has not had chest pain or \
    cough. She was treated for lymphoma 6 years ago. Her pulse is 96/min, respirations are 20/min, \
    and blood pressure is 108/72 mm Hg. The jugular veins are distended, and crackles are heard at \
    the bases of both lungs. There is 2+ edema of the ankles. Laboratory studies show:
    """

  static let labs = Passage.verbatim(
    name: "labs",
    lines: [
      "Hemoglobin              13.1 g/dL        (12–16)",
      "Leukocytes              6,400/mm3        (4,500–11,000)",
      "Na+                     134 mEq/L        (136–146)",
      "K+                      4.1 mEq/L        (3.5–5.0)",
      "Creatinine              1.1 mg/dL        (0.6–1.2)",
      "Troponin I              0.02 ng/mL       (<0.04)",
    ])

  func show(
    _ stem: [Passage], options: Int = 5, rows: Int = 24, commands: [SessionCommand] = [],
    at milliseconds: Int64 = 0, prepare: (inout ExamView) -> Void = { _ in }
  ) throws -> String {
    var exam = SmallExam(blocks: [20], limit: .minutes(30), day: .minutes(30))
    exam.items[0][0] = item("long", stem: stem, options: options)
    let clock = HandClock()
    let console = ScriptedConsole(clock: clock, isInteractive: true, script: [])
    console.size = ScreenSize(columns: 80, rows: rows)
    var view = ExamView()
    let now = SessionInstant(milliseconds: milliseconds)
    for command in [.beginSitting] + commands {
      for event in try exam.session.decide(command, at: .start) { exam.session.apply(event) }
      while let due = exam.session.nextDueEvent(by: .start) { exam.session.apply(due) }
    }
    prepare(&view)
    let presenter = ScreenPresenter(rendering: .plain)
    presenter.show(session: exam.session, items: exam.items, view: &view, at: now, on: console)
    let prompt = presenter.prompt(session: exam.session, view: view, at: now, bootMilliseconds: 0)
    let screen = console.screen + prompt.text
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
    return screen + "\n"
  }

  @Test func shortItem() throws {
    expectSnapshot(try show([.paragraph(Self.vignette)]), "short-item.txt")
  }

  @Test func answeredMarkedStruck() throws {
    let screen = try show(
      [.paragraph(Self.vignette)],
      commands: [
        .select(option: 1, confidence: nil), .mark, .strike(option: 3), .takeNote("thyroid?"),
      ],
      at: 61_000)
    expectSnapshot(screen, "answered-marked-struck.txt")
  }

  @Test func longItemScrolls() throws {
    let stem: [Passage] = [.paragraph(Self.vignette), Self.labs, .paragraph(Self.vignette)]
    expectSnapshot(try show(stem), "long-item-top.txt")
    let below = try show(stem) { $0.pagesToScroll = 1 }
    expectSnapshot(below, "long-item-scrolled.txt")
    let end = try show(stem) { $0.pagesToScroll = 9 }
    expectSnapshot(end, "long-item-end.txt")
  }

  @Test func largerScreenNeedsNoScrolling() throws {
    let stem: [Passage] = [.paragraph(Self.vignette), Self.labs]
    expectSnapshot(try show(stem, rows: 30), "larger-screen.txt")
  }

  @Test func itemsList() throws {
    let screen = try show(
      [.paragraph("Short.")],
      commands: [
        .select(option: 2, confidence: nil), .present(item: 4), .mark, .present(item: 12),
        .select(option: 0, confidence: .guess), .open(.itemsList),
      ])
    expectSnapshot(screen, "items-list.txt")
  }

  @Test func closingQuestion() throws {
    let screen = try show([.paragraph("Short.")]) { $0.ask(.endBlock(unanswered: [3, 8])) }
    expectSnapshot(screen, "closing-question.txt")
  }

  /// The first blocks of the form that comes with the program, at 80×24 with a message below.
  @Test func mostItemsFitWithoutScrolling() throws {
    let folder = ReadmeTests.root.appendingPathComponent("QuestionSets/step1-form-a")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let items = try names.filter { $0.hasSuffix(".qset.md") }.flatMap { name in
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      return QuestionSetReader.read(bytes, file: name, as: .partOfFolder).questionSet.items
    }
    var exam = SmallExam(blocks: [items.count], limit: .hours(1), day: .hours(1))
    for event in try exam.session.decide(.beginSitting, at: .start) { exam.session.apply(event) }
    while let due = exam.session.nextDueEvent(by: .start) { exam.session.apply(due) }
    let scrolling = items.filter { item in
      ItemScreen(
        session: exam.session, position: ItemPosition(block: 0, item: 0), item: item,
        size: ScreenSize(columns: 80, rows: 24)
      ).layout(rowCount: 21, scrolledRows: 0).canScroll
    }
    #expect(items.count >= 40)
    #expect(scrolling.count * 2 < items.count, "\(scrolling.map(\.id.rawValue))")
  }
}
