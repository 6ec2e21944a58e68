import ExamDesign
package import ExamSession

/// One sitting from the first to the last event, watched all the way.
package struct SimulatedSitting {
  package let plan: SittingPlan
  package private(set) var session: Session
  package private(set) var events: [SessionEvent] = []
  package private(set) var coverage = Coverage()

  /// What was not as it has to be; empty where all was well.
  package private(set) var violations: [String] = []

  private var examinee: Examinee
  private var random: SeededRandom
  private var now: Int64 = 0
  private var clocks = ClockWatch()
  private var accounts: Accounts
  private var itemRules: ItemRules
  private var room: RoomRules
  private var arithmetic: ClockArithmetic?
  private let tell: ((String) -> Void)?

  private var instant: SessionInstant { SessionInstant(milliseconds: now) }

  /// Sits through the whole sitting.
  ///
  /// - Parameters:
  ///   - plan: What is given.
  ///   - tell: Is told every command with its answer, and every event, as they come.
  package init(_ plan: SittingPlan, tell: ((String) -> Void)? = nil) {
    self.plan = plan
    self.tell = tell
    random = SeededRandom(seed: plan.seed ^ 0x5157_1234_89AB_CDEF)
    examinee = Examinee(&random)
    session = Session(form: plan.form, timetable: plan.timetable)
    accounts = Accounts(plan.timetable)
    itemRules = ItemRules(plan.form)
    room = RoomRules(checkIn: plan.timetable.checkIn)
    arithmetic = ClockArithmetic(plan)
    run()
  }

  /// What is wrong when the sitting is taken up again behind any of its events.
  package func violationsOfEveryPrefix() -> [String] {
    ReplayCheck(of: self).violationsOfEveryPrefix()
  }

  private mutating func run() {
    if let arithmetic { coverage.note(arithmetic.model) }
    if random.chance(10) { perform(.nonsense(&random)) }
    if session.phase == .notStarted { perform(.beginSitting) }
    let itemCount = session.blocks.reduce(0) { $0 + $1.items.count }
    var movesLeft = 300 + 40 * itemCount
    while session.outcome == nil, movesLeft > 0 {
      movesLeft -= 1
      let move = examinee.move(in: session, at: instant, &random)
      // Exam time stands still over a pause and over a fault.
      if session.interruption == nil || session.interruption == .left { now += move.wait }
      perform(move.command)
    }
    finish()
    if random.chance(20) {
      now += random.time(0...100_000_000)
      perform(random.chance(50) ? nil : .nonsense(&random))
    }
    violations += accounts.violations(at: session)
    violations += itemRules.violations(at: session)
    violations += ReplayCheck(of: self).violations(&random)
  }

  /// Lets time pass until the sitting is over; it must be so after a bounded number of steps.
  private mutating func finish() {
    var roundsLeft = 20 * session.timetable.parts.count + 50
    while session.outcome == nil, roundsLeft > 0 {
      roundsLeft -= 1
      if session.interruption != nil { perform(.resume) }
      if let deadline = session.nextDeadline, deadline > instant {
        now = deadline.milliseconds
        perform(nil)
        continue
      }
      if case .checkingIn = session.presence { fail("signing in does not end") }
      if session.presence == .outOfRoom { perform(.checkIn) }
      perform(.unlock)
      perform(session.openBlock == nil ? .beginBlock : .endBlock(confirmed: true))
    }
    if session.outcome == nil { fail("the sitting does not end") }
  }

  private mutating func perform(_ command: SessionCommand?) {
    settle()
    guard let command else { return observe() }
    let before = session
    let begun = BlockPrediction(command, in: session, at: instant)
    do {
      let decided = try session.decide(command, at: instant)
      tell?("\(now) > \(command)")
      if try session.decide(command, at: instant) != decided { fail("decide is not pure") }
      if session != before { fail("decide changed the state") }
      if decided.contains(where: { $0.instant != instant }) { fail("decided for another instant") }
      coverage.noteAccepted()
      for event in decided { record(event) }
    } catch {
      tell?("\(now) > \(command)\n    refused: \(error)")
      if session != before { fail("a refusal changed the state") }
      coverage.note(error)
    }
    settle()
    if let begun, !begun.holds(in: session, at: instant) { fail("another time than announced") }
    observe()
  }

  /// Takes what is due, one by one; their number has a bound.
  private mutating func settle() {
    if random.once(in: 16) { checkSteadiness() }
    var count = 0
    while let due = session.nextDueEvent(by: instant) {
      count += 1
      if count > 10 * session.timetable.parts.count + 20 { return fail("due without end") }
      if due.instant > instant { fail("an event from the future") }
      record(due)
    }
  }

  private mutating func record(_ event: SessionEvent) {
    tell?("    \(event.instant.milliseconds) \(event.kind)")
    if let last = session.lastInstant, event.instant < last { return fail("time ran back") }
    if session.outcome != nil { fail("\(event.kind) after the end") }
    if case .responseSelected = event.kind, let deadline = session.openDeadline,
      event.instant >= deadline
    {
      fail("a response out of time")
    }
    events.append(event)
    coverage.note(event)
    session.apply(event)
    note(itemRules.take(event))
    note(room.take(event, presence: session.presence))
    note(accounts.take(event, in: session))
    note(arithmetic?.take(event))
  }

  /// Looking in between changes nothing of what happens by itself.
  private mutating func checkSteadiness() {
    guard let last = session.lastInstant, last < instant else { return }
    let middle = SessionInstant(milliseconds: random.time(last.milliseconds...now))
    let atOnce = session.settled(at: [instant])
    if atOnce != session.settled(at: [middle, instant]) { fail("looking changed what happens") }
  }

  private mutating func observe() {
    if let arithmetic, session.outcome == nil, session.lastInstant != nil {
      if session.remaining(at: instant) != arithmetic.timeLeft(at: instant) {
        fail("the time left is not what the arithmetic says")
      }
      if let time = arithmetic.breakTime(at: instant),
        (session.breakRemaining(at: instant) ?? .zero) != time
      {
        fail("the break time is not what the arithmetic says: \(time)")
      }
    }
    note(clocks.observe(session, at: instant, after: events))
  }

  private mutating func note(_ violation: String?) {
    if let violation { fail(violation) }
  }

  private mutating func fail(_ words: String) {
    tell?("    VIOLATION at \(now): \(words)")
    if violations.count < 10 { violations.append("at \(now): \(words)") }
  }
}

extension Session {
  /// What happens by itself when somebody looks at these instants, at most a few hundred events.
  fileprivate func settled(at instants: [SessionInstant]) -> [SessionEvent] {
    var session = self
    var events: [SessionEvent] = []
    for instant in instants {
      while events.count < 300, let due = session.nextDueEvent(by: instant) {
        session.apply(due)
        events.append(due)
      }
    }
    return events
  }
}
