import ExamDesign
import ExamSession
import TestSupport
import Testing

/// Thousands of random sittings from seeds; a failure names its seed.
@Suite struct SimulationTests {
  @Test func invariantsHoldOverRandomSittings() {
    var accepted = 0
    var refused = 0
    var outcomes: Set<SittingOutcome> = []
    for seed in UInt64(1)...6000 {
      var sitting = RandomSitting(seed: seed)
      sitting.run()
      accepted += sitting.accepted
      refused += sitting.refused
      if let outcome = sitting.session.outcome { outcomes.insert(outcome) }
      #expect(sitting.violations == [], "seed \(seed)")
      checkReplay(of: sitting)
      checkAccounts(of: sitting)
    }
    #expect(accepted > 20_000)
    #expect(refused > 20_000)
    #expect(outcomes == Set(SittingOutcome.allCases))
  }

  @Test func everyPrefixIsAValidRecord() throws {
    for seed in UInt64(10_001)...10_060 {
      var sitting = RandomSitting(seed: seed)
      sitting.run()
      for length in 0...sitting.events.count {
        let prefix = Array(sitting.events.prefix(length))
        var resumed = try Session.replaying(
          prefix, form: sitting.form, timetable: sitting.timetable)
        // What the last event entailed is found again, however the program died.
        guard length > 0, resumed.outcome == nil else { continue }
        let last = resumed.lastInstant ?? .start
        while let due = resumed.nextDueEvent(by: last) { resumed.apply(due) }
        #expect(
          resumed.interruption != nil || resumed.itemOnScreen != nil || resumed.openBlock == nil
            || resumed.blocks[resumed.openBlock ?? 0].openAid != nil, "seed \(seed) at \(length)")
      }
    }
  }

  @Test func aFalsifiedRecordIsRefused() {
    var caught = 0
    for seed in UInt64(20_001)...20_200 {
      var sitting = RandomSitting(seed: seed)
      sitting.run()
      var events = sitting.events
      var random = SeededGenerator(seed: seed)
      let victim = Int.random(in: 0..<events.count, using: &random)
      events.remove(at: victim)
      // Removing a mark or a note can leave a record that might have happened; removing what opens
      // or closes something cannot.
      switch sitting.events[victim].kind {
      case .blockStarted, .blockEnded, .breakStarted, .breakEnded, .sittingStarted, .tutorialEnded:
        guard victim < events.count else { continue }
        #expect(throws: ReplayFault.self, "seed \(seed), event \(victim)") {
          try Session.replaying(events, form: sitting.form, timetable: sitting.timetable)
        }
        caught += 1
      default: continue
      }
    }
    #expect(caught > 20)
  }

  @Test func aResponseAfterTheDeadlineIsRefusedOnReplay() throws {
    let form = form([[5]])
    let timetable = timetable(blocks: 1, limit: .minutes(1), day: .minutes(1))
    var session = Session(form: form, timetable: timetable)
    var events = try session.step(.beginSitting, at: 0)
    let late = SessionInstant(milliseconds: 60_000)
    events.append(
      SessionEvent(
        .responseSelected(ItemPosition(block: 0, item: 0), option: 1, confidence: nil), at: late))
    #expect(throws: ReplayFault.eventNotAllowed(index: 3)) {
      try Session.replaying(events, form: form, timetable: timetable)
    }
  }

  private func checkReplay(of sitting: RandomSitting) {
    do {
      let replayed = try Session.replaying(
        sitting.events, form: sitting.form, timetable: sitting.timetable)
      #expect(replayed == sitting.session, "seed \(sitting.seed)")
    } catch {
      Issue.record("seed \(sitting.seed): \(error), \(sitting.events)")
    }
  }

  private func checkAccounts(of sitting: RandomSitting) {
    var inBlocks = Milliseconds.zero
    for block in sitting.session.blocks {
      guard let began = block.startedAt, let ended = block.endedAt else { continue }
      let onScreen = block.items.reduce(Milliseconds.zero) { $0 + $1.timeOnScreen }
      #expect(onScreen + block.overhead == ended - began, "seed \(sitting.seed)")
      inBlocks += ended - began
    }
    guard sitting.session.outcome != nil, let last = sitting.session.lastInstant else { return }
    let gaps = sitting.session.timeInTutorial + sitting.session.timeInBreaks
    #expect(inBlocks + gaps == last - .start, "seed \(sitting.seed)")
  }
}

/// One random walk of an examinee through a random timetable.
private struct RandomSitting {
  let seed: UInt64
  let form: Form
  let timetable: Timetable
  var session: Session
  var events: [SessionEvent] = []
  var accepted = 0
  var refused = 0
  var violations: [String] = []
  private var random: SeededGenerator
  private var now: Int64 = 0

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    let blockCount = Int.random(in: 1...4, using: &random)
    let limit = Int64.random(in: 20...400, using: &random)
    let counts = (0..<blockCount).map { _ in
      (0..<Int.random(in: 1...8, using: &random)).map { _ in Int.random(in: 2...8, using: &random) }
    }
    let slack = Int64.random(in: -40...200, using: &random)
    let hasSession = random.chance(25)
    var parts = [
      Timetable.Part(
        kind: .day, parent: nil,
        limit: hasSession ? nil : .seconds(max(5, limit * Int64(blockCount) + slack)))
    ]
    if random.chance(40) { parts.append(.init(kind: .tutorial, parent: 0, limit: .seconds(30))) }
    if hasSession {
      parts.append(
        .init(kind: .session, parent: 0, limit: .seconds(limit * Int64(blockCount))))
    }
    let parent = hasSession ? parts.count - 1 : 0
    for _ in 0..<blockCount {
      parts.append(
        .init(
          kind: .block, parent: parent,
          limit: hasSession && random.chance(70) ? nil : .seconds(limit)))
    }
    timetable = Timetable(
      parts: parts, warnings: [.seconds(60), .seconds(20)], isPartial: random.chance(50))
    form = ExamSessionTests.form(counts)
    session = Session(form: form, timetable: timetable)
    self.random = random
  }

  mutating func run() {
    perform(.beginSitting)
    for _ in 0..<Int.random(in: 5...120, using: &random) where session.outcome == nil {
      now += random.chance(15) ? 0 : Int64.random(in: 0...30_000, using: &random)
      if random.chance(5), let deadline = session.nextDeadline {
        now = max(now, deadline.milliseconds + Int64.random(in: -1...1, using: &random))
      }
      perform(randomCommand())
    }
    if random.chance(80) { finish() }
  }

  /// Lets time pass, or gives up, until the sitting is over.
  private mutating func finish() {
    for _ in 0..<200 where session.outcome == nil {
      if session.interruption != nil { perform(.resume) }
      guard let deadline = session.nextDeadline else { return perform(.abandon) }
      now = max(now, deadline.milliseconds)
      perform(random.chance(50) ? .beginBlock : nil)
    }
  }

  private mutating func perform(_ command: SessionCommand?) {
    let instant = SessionInstant(milliseconds: now)
    settle(instant)
    guard let command else { return }
    let before = session
    do {
      let decided = try session.decide(command, at: instant)
      if session != before { violations.append("decide changed the state") }
      check(decided, at: instant)
      for event in decided { record(event) }
      accepted += 1
    } catch {
      if session != before { violations.append("a refusal changed the state") }
      refused += 1
    }
    settle(instant)
    checkClocks(at: instant)
  }

  private mutating func settle(_ instant: SessionInstant) {
    while let due = session.nextDueEvent(by: instant) {
      if due.instant > instant { violations.append("an event from the future") }
      record(due)
    }
  }

  private mutating func record(_ event: SessionEvent) {
    if let last = events.last, event.instant < last.instant { violations.append("time ran back") }
    events.append(event)
    session.apply(event)
  }

  private mutating func check(_ decided: [SessionEvent], at instant: SessionInstant) {
    for case .responseSelected(let position, _, _) in decided.map(\.kind) {
      guard let began = session.blocks[position.block].startedAt, session.openDeadline != nil,
        let deadline = session.openDeadline
      else {
        violations.append("a response outside a limited block")
        continue
      }
      if instant < began || instant >= deadline { violations.append("a response out of time") }
    }
  }

  private mutating func checkClocks(at instant: SessionInstant) {
    if let left = session.remaining(at: instant), left < .zero { violations.append("time below 0") }
    if let left = session.dayRemaining(at: instant), left < .zero {
      violations.append("day below 0")
    }
    if let next = session.nextDeadline, next <= instant {
      violations.append("a deadline that has passed is still to come")
    }
  }

  private mutating func randomCommand() -> SessionCommand {
    let option = Int.random(in: -1...8, using: &random)
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<25:
      let confidences: [Confidence?] = [nil, .guess, .unsure, .sure, .percent(70), .percent(101)]
      return .select(option: option, confidence: confidences.randomElement(using: &random) ?? nil)
    case 25..<50: return .present(item: Int.random(in: -1...8, using: &random))
    case 50..<55: return .clearResponse
    case 55..<60: return .mark
    case 60..<63: return .unmark
    case 63..<68: return .strike(option: option)
    case 68..<71: return .restore(option: option)
    case 71..<74: return .takeNote(random.chance(10) ? String(repeating: "é", count: 1001) : "n")
    case 74..<78: return .open(.itemsList)
    case 78..<81: return .close(.itemsList)
    case 81..<84: return .endBlock(confirmed: random.chance(50))
    case 84..<87: return .interrupt(random.chance(50) ? .left : .fault)
    case 87..<92: return session.interruption == nil ? .endTutorial : .resume
    case 92..<96: return .beginBlock
    case 96: return .noteClockAdjustment(shiftMilliseconds: Int64(option) * 1000)
    case 97: return random.chance(20) ? .abandon : .mark
    case 98: return .beginSitting
    default: return .resume
    }
  }
}
