import ExamDesign
import ExamSession
import ItemBank

/// A full day of a busy examinee: 14 blocks of 20 items, about 18 events an item.
struct SampleDay {
  static let blockCount = 14
  static let itemCount = 20

  /// A command and when it is given.
  struct Step {
    var command: SessionCommand
    var instant: SessionInstant
  }

  let form: Form
  let timetable: Timetable
  private(set) var steps: [Step] = []
  private var now: Int64 = 0

  init() {
    form = Form(
      seed: 1,
      blocks: (0..<Self.blockCount).map { block in
        (0..<Self.itemCount).map { item in
          FormItem(
            reference: ItemReference(
              set: QuestionSetID("org.example/day"), item: ItemID("b\(block)-i\(item)")),
            optionCount: 5, contentFingerprint: "c1:0123456789abcdef",
            keyFingerprint: "k1:0123456789abcdef")
        }
      })
    var parts = [Timetable.Part(kind: .day, parent: nil, limit: .hours(8))]
    parts += (0..<Self.blockCount).map { _ in
      Timetable.Part(kind: .block, parent: 0, limit: .minutes(30))
    }
    timetable = Timetable(
      parts: parts, warnings: [.minutes(5), .minutes(2)], isPartial: false)
    writeSteps()
  }

  private mutating func writeSteps() {
    add(.beginSitting, after: 0)
    for block in 0..<Self.blockCount {
      if block > 0 { add(.beginBlock, after: 60_000) }
      for item in 0..<Self.itemCount {
        if item > 0 { add(.present(item: item), after: 2_000) }
        work(on: item)
      }
      add(.open(.itemsList), after: 1_000)
      add(.present(item: 0), after: 5_000)
      add(.endBlock(confirmed: true), after: 5_000)
    }
  }

  /// Some seventy seconds on one item.
  private mutating func work(on item: Int) {
    let key = item % 5
    func option(_ offset: Int) -> Int { (key + offset) % 5 }
    add(.strike(option: option(1)), after: 20_000)
    add(.strike(option: option(2)), after: 3_000)
    add(.strike(option: option(3)), after: 3_000)
    add(.select(option: option(4), confidence: .unsure), after: 5_000)
    add(.takeNote("pH \(item), anion gap"), after: 6_000)
    add(.mark, after: 1_000)
    add(.restore(option: option(3)), after: 2_000)
    add(.select(option: option(3), confidence: nil), after: 4_000)
    add(.clearResponse, after: 1_000)
    add(.open(.itemsList), after: 1_000)
    add(.present(item: item), after: 4_000)
    add(.select(option: key, confidence: .percent(70)), after: 8_000)
    add(.takeNote("pH \(item), anion gap, lactate"), after: 3_000)
    add(.unmark, after: 1_000)
    add(.strike(option: option(3)), after: 2_000)
    add(.strike(option: option(4)), after: 1_000)
  }

  private mutating func add(_ command: SessionCommand, after milliseconds: Int64) {
    now += milliseconds
    steps.append(Step(command: command, instant: SessionInstant(milliseconds: now)))
  }

  /// Takes the whole day; hands every event on before it is applied.
  ///
  /// - Returns: The session at the end.
  @inline(never)
  func run(_ take: (SessionEvent) -> Void) throws(Refusal) -> Session {
    var session = Session(form: form, timetable: timetable)
    func settle(_ instant: SessionInstant) {
      while let due = session.nextDueEvent(by: instant) {
        take(due)
        session.apply(due)
      }
    }
    for step in steps {
      settle(step.instant)
      for event in try session.decide(step.command, at: step.instant) {
        take(event)
        session.apply(event)
      }
      settle(step.instant)
    }
    return session
  }

  /// All events of the day.
  func events() throws -> [SessionEvent] {
    var events: [SessionEvent] = []
    let session = try run { events.append($0) }
    guard session.outcome == .completed else {
      throw MeasuringError.unexpected("the sample day did not end by itself")
    }
    return events
  }
}
