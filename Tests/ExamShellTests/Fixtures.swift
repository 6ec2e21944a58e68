import ExamDesign
import ExamSession
import ExamShell
import ItemBank

/// An item with a short stem and the given options.
func item(_ id: String, stem: [Passage]? = nil, options: Int = 5) -> Item {
  Item(
    id: ItemID(id), stem: stem ?? [.paragraph("A vignette for \(id).")],
    leadIn: "Which of the following is best?",
    options: (0..<options).map { Option(text: "Choice \($0 + 1)", isKey: $0 == 0) })
}

/// Blocks of items with five options each, under one limit a block and one for the day.
struct SmallExam {
  var items: [[Item]]
  var session: Session
  let code: EntryCode
  private let form: Form

  init(
    blocks: [Int], limit: Milliseconds, day: Milliseconds, tutorial: Milliseconds? = nil,
    rules: ExamProfile.Rules = .init(), checkIn: Milliseconds = .zero
  ) {
    items = blocks.enumerated().map { block, count in
      (0..<count).map { item("b\(block + 1)-\($0 + 1)") }
    }
    let form = Form(
      seed: 7,
      blocks: items.map { block in
        block.map {
          FormItem(
            reference: ItemReference(set: QuestionSetID("set"), item: $0.id),
            optionCount: $0.options.count, contentFingerprint: "c1:0", keyFingerprint: "k1:0")
        }
      })
    var parts = [Timetable.Part(kind: .day, parent: nil, limit: day)]
    if let tutorial { parts.append(.init(kind: .tutorial, parent: 0, limit: tutorial)) }
    parts += blocks.map { _ in Timetable.Part(kind: .block, parent: 0, limit: limit) }
    session = Session(
      form: form,
      timetable: Timetable(
        parts: parts, warnings: [.minutes(5), .minutes(2)], isPartial: true, rules: rules,
        checkIn: checkIn))
    self.form = form
    code = EntryCode(form: form)
  }

  /// The same form under other clocks.
  func session(under timetable: Timetable) -> Session {
    Session(form: form, timetable: timetable)
  }
}
