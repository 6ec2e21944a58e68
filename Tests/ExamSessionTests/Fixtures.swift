import ExamDesign
import ExamSession
import ItemBank

/// A form of nameless items: one inner array per block, each element an item's option count.
func form(_ optionCounts: [[Int]]) -> Form {
  Form(
    seed: 1,
    blocks: optionCounts.enumerated().map { block, counts in
      counts.enumerated().map { item, count in
        FormItem(
          reference: ItemReference(
            set: QuestionSetID("set"), item: ItemID("b\(block + 1)-\(item + 1)")),
          optionCount: count, contentFingerprint: "c1:0", keyFingerprint: "k1:0")
      }
    })
}

/// Blocks of equal length and limit, five options an item, under one day's clock.
func timetable(
  blocks: Int, limit: Milliseconds, day: Milliseconds?, tutorial: Milliseconds? = nil,
  warnings: [Milliseconds] = [.minutes(5), .minutes(2)]
) -> Timetable {
  var parts = [Timetable.Part(kind: .day, parent: nil, limit: day)]
  if let tutorial { parts.append(.init(kind: .tutorial, parent: 0, limit: tutorial)) }
  for _ in 0..<blocks { parts.append(.init(kind: .block, parent: 0, limit: limit)) }
  return Timetable(parts: parts, warnings: warnings, isPartial: false)
}

extension Session {
  /// Records nothing: applies what is due, then the command and what it entails.
  ///
  /// Returns all events of the step; throws the refusal after having applied what was due.
  @discardableResult
  mutating func step(
    _ command: SessionCommand?, at milliseconds: Int64
  ) throws(Refusal) -> [SessionEvent] {
    let now = SessionInstant(milliseconds: milliseconds)
    var events: [SessionEvent] = []
    func settle(_ session: inout Session) {
      while let due = session.nextDueEvent(by: now) {
        session.apply(due)
        events.append(due)
      }
    }
    settle(&self)
    if let command {
      for event in try decide(command, at: now) {
        apply(event)
        events.append(event)
      }
      settle(&self)
    }
    return events
  }
}
