import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import TestSupport
import Testing

/// The trace of a real session's events against what the session itself kept account of.
@Suite struct SessionAgreementTests {
  @Test func traceAndSessionAgree() throws {
    var blocks = 0
    var closings: Set<BlockTrace.Closing> = []
    for seed in UInt64(1)...400 {
      var walk = SessionWalk(seed: seed)
      try walk.run()
      let trace = SittingTrace(events: walk.events, form: walk.form, timetable: walk.timetable)
      #expect(trace.strayEvents == 0 && trace.outcome == walk.session.outcome, "seed \(seed)")
      for block in trace.blocks {
        check(block, walk.session.blocks[block.block], "seed \(seed) block \(block.block)")
        blocks += 1
        closings.insert(block.closing)
      }
    }
    #expect(blocks > 400)
    #expect(closings == [.byExaminee, .byTime, .byAbandonment, .open])
  }

  private func check(_ block: BlockTrace, _ state: BlockState, _ where: Comment) {
    #expect(block.started == state.startedAt, `where`)
    #expect(block.timeOnItems + block.overhead == block.elapsed, `where`)
    for (item, kept) in zip(block.items, state.items) {
      #expect(item.visits.count == kept.visitCount, `where`)
      #expect(item.finalOption == kept.response?.option, `where`)
      #expect(item.confidence == kept.response?.confidence, `where`)
      #expect(item.isMarked == kept.isMarked && item.struck == kept.struck, `where`)
      #expect(item.note == kept.note, `where`)
    }
    guard let ended = state.endedAt else { return }
    #expect(block.ended == ended && block.overhead == state.overhead, `where`)
    #expect(block.items.map(\.timeOnScreen) == state.items.map(\.timeOnScreen), `where`)
    if block.closing == .byTime { #expect(block.timeLeft == .zero, `where`) }
    if let deadline = block.deadline { #expect(ended <= deadline, `where`) }
  }
}

/// A seeded examinee at a real session.
private struct SessionWalk {
  let form: Form
  let timetable: Timetable
  var session: Session
  var events: [SessionEvent] = []
  private var random: SeededGenerator
  private var now: Int64 = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let script = SittingScript(blocks: [3, 5, 2], limit: .seconds(200), day: .seconds(650))
    form = script.form
    timetable = script.timetable
    session = Session(form: form, timetable: timetable)
  }

  mutating func run() throws {
    perform(.beginSitting)
    for _ in 0..<Int.random(in: 5...120, using: &random) where session.outcome == nil {
      if random.chance(80) { now += Int64.random(in: 0...15_000, using: &random) }
      perform(command())
    }
  }

  private mutating func perform(_ command: SessionCommand) {
    let instant = SessionInstant(milliseconds: now)
    settle(instant)
    // A refusal is an answer too: nothing happens.
    for event in (try? session.decide(command, at: instant)) ?? [] { record(event) }
    settle(instant)
  }

  private mutating func settle(_ instant: SessionInstant) {
    while let due = session.nextDueEvent(by: instant) { record(due) }
  }

  private mutating func record(_ event: SessionEvent) {
    events.append(event)
    session.apply(event)
  }

  private mutating func command() -> SessionCommand {
    if session.interruption != nil { return .resume }
    let option = Int.random(in: 0..<5, using: &random)
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30: return .select(option: option, confidence: random.chance(50) ? .sure : nil)
    case 30..<55: return .present(item: Int.random(in: 0..<5, using: &random))
    case 55..<60: return .clearResponse
    case 60..<65: return random.chance(50) ? .mark : .unmark
    case 65..<70: return random.chance(60) ? .strike(option: option) : .restore(option: option)
    case 70..<73: return .takeNote("note \(option)")
    case 73..<80: return .open(.itemsList)
    case 80..<84: return .close(.itemsList)
    case 84..<87: return .interrupt(.left)
    case 87..<90: return .interrupt(.fault)
    case 90..<92: return .endBlock(confirmed: true)
    case 92: return random.chance(20) ? .abandon : .mark
    default: return .beginBlock
    }
  }
}
