import ExamDesign
import ExamReports
import ExamSession
import ItemBank

@testable import ExamShell

/// One block taken with a scripted console: a line every second, and right after the last one
/// the terminal is gone.
struct BlockRun {
  let administration: Administration
  let console: ScriptedConsole
  let record: ListRecord
  let form: Form
  let timetable: Timetable

  /// Takes the block.
  ///
  /// - Parameters:
  ///   - lines: What is typed.
  ///   - items: The items of the block.
  ///   - sequence: Which of them are a sequence.
  ///   - limit: The block's time.
  ///   - tutorial: The time of a tutorial before it; nil: there is none.
  ///   - isInteractive: Whether a person sits at a screen.
  ///   - isPlain: Whether that person reads plain lines.
  ///   - size: The screen's size.
  ///   - rehearses: Whether nothing is shown that the real exam would not show.
  init(
    _ lines: [String], items: [Item] = (1...4).map { item("i\($0)") },
    sequence: Range<Int> = 0..<0, limit: Milliseconds = .minutes(30), tutorial: Milliseconds? = nil,
    isInteractive: Bool = true,
    isPlain: Bool = false, size: ScreenSize = ScreenSize(columns: 80, rows: 24),
    rehearses: Bool = false
  ) {
    form = Form(
      seed: 7,
      blocks: [
        items.enumerated().map { index, item in
          FormItem(
            reference: ItemReference(set: QuestionSetID("set"), item: item.id),
            optionCount: item.options.count, contentFingerprint: "c1:0", keyFingerprint: "k1:0",
            sequence: sequence.contains(index)
              ? ItemSetStep(itemSet: ItemID("case"), step: index - sequence.lowerBound + 1) : nil)
        }
      ])
    var parts = [Timetable.Part(kind: .day, parent: nil, limit: limit + (tutorial ?? .zero))]
    if tutorial != nil { parts.append(.init(kind: .tutorial, parent: 0, limit: tutorial)) }
    parts.append(.init(kind: .block, parent: 0, limit: limit))
    timetable = Timetable(parts: parts, warnings: [.minutes(5), .minutes(2)], isPartial: true)
    let clock = HandClock()
    var script = lines.enumerated().map { index, line in
      (at: Int64(index + 1) * 1000, input: ScriptedConsole.Input.line(line))
    }
    script.append((at: Int64(lines.count) * 1000 + 1, input: .other(.hangup)))
    console = ScriptedConsole(clock: clock, isInteractive: isInteractive, script: script)
    console.size = size
    record = ListRecord()
    administration = Administration(
      session: Session(form: form, timetable: timetable), time: ExamTime(.start, at: clock.now()),
      items: [items], console: console, clock: clock, record: record,
      presenter: isInteractive && !isPlain
        ? ScreenPresenter(rendering: .plain) : LinePresenter(hasPrompt: isInteractive),
      code: EntryCode(form: form), conditions: Conditions(rehearses: rehearses))
    _ = administration.run(opening: [.beginSitting], at: clock.now())
  }

  /// What line number `number` (from 1) led to.
  func events(ofLine number: Int) -> [SessionEvent.Kind] {
    record.events.filter { $0.instant.milliseconds == Int64(number) * 1000 }.map(\.kind)
  }

  /// What the last line led to.
  var lastEvents: [SessionEvent.Kind] {
    let last = record.events.filter { $0.kind != .sittingInterrupted(.left) }.last
    return record.events.filter { $0.instant == last?.instant }.map(\.kind)
  }

  /// The last screen, with the prompt below it.
  var screen: String { console.screen + (console.prompts.last ?? "") }

  func state(ofItem number: Int) -> ItemState {
    administration.session.blocks[0].items[number - 1]
  }
}
