import ExamDesign
import ExamRecords
import ExamSession
import GRDB
import Testing

/// The view `break_use` against the session's own account of its breaks.
@Suite struct BreakViewTests {
  /// One break as the session saw it.
  private struct Break: Equatable {
    var afterBlock: Int
    var kind: String
    var seconds: Double?
    var hasOverrun = false
    var endedBy: String?
  }

  static let rules: [ExamProfile.Rules] = [
    .init(), .init(gap: .none), .init(gap: .none, overrunPolicy: .nextBlock),
    .init(overrunPolicy: .forfeit), .init(gap: .none, overrunPolicy: .forfeit),
  ]

  /// Days of every build: under one clock, with breaks of every kind, over two days, in sessions.
  static func timetable(_ build: Int, _ rules: ExamProfile.Rules) -> Timetable {
    func block(_ parent: Int, _ minutes: Int64? = 10) -> Timetable.Part {
      .init(kind: .block, parent: parent, limit: minutes.map { .minutes($0) })
    }
    func pause(_ kind: Timetable.Kind, _ parent: Int, _ limit: Milliseconds? = nil)
      -> Timetable.Part
    {
      .init(kind: kind, parent: parent, limit: limit)
    }
    let tutorial = Timetable.Part(kind: .tutorial, parent: 0, limit: .minutes(1))
    let parts: [Timetable.Part] =
      switch build {
      case 0:
        [
          .init(kind: .day, parent: nil, limit: .minutes(36)), tutorial, block(0), block(0),
          block(0),
        ]
      case 1:
        [
          .init(kind: .day, parent: nil, limit: nil), tutorial, block(0),
          pause(.fixedBreak, 0, .minutes(2)), block(0), block(0), pause(.untimedBreak, 0), block(0),
        ]
      case 2:
        [
          .init(kind: .day, parent: nil, limit: nil),
          .init(kind: .day, parent: 0, limit: .minutes(24)),
          block(1), block(1), pause(.untimedBreak, 0),
          .init(kind: .day, parent: 0, limit: .minutes(24)),
          block(5), block(5),
        ]
      default:
        [
          .init(kind: .day, parent: nil, limit: nil),
          .init(kind: .session, parent: 0, limit: .minutes(12)), block(1, nil),
          pause(.pooledBreak, 1), block(1, nil), block(1, nil), pause(.pooledBreak, 0),
          .init(kind: .session, parent: 0, limit: .minutes(12)), block(7, nil),
          pause(.fixedBreak, 7, .minutes(1)), block(7, nil),
        ]
      }
    return Timetable(
      parts: parts, warnings: [], isPartial: false, breakPool: .minutes(3), rules: rules,
      checkIn: .seconds(20))
  }

  /// Goes through the events once more and notes every break.
  private static func breaks(of sitting: RandomSitting) -> [Break] {
    var session = Session(form: sitting.form, timetable: sitting.timetable)
    var breaks: [Break] = []
    var began = SessionInstant.start
    var closed = 0
    for event in sitting.events {
      session.apply(event)
      switch event.kind {
      case .breakStarted:
        guard case .onBreak(let part, _) = session.phase else { break }
        breaks.append(
          Break(
            afterBlock: closed,
            kind: part.map { sitting.timetable.parts[$0].kind.rawValue } ?? "between_blocks"))
        began = event.instant
      case .breakOverran: breaks[breaks.count - 1].hasOverrun = true
      case .breakEnded(let cause):
        breaks[breaks.count - 1].seconds = (event.instant - began).inSeconds
        breaks[breaks.count - 1].endedBy = cause.rawValue
      case .sittingEnded(let outcome):
        guard let last = breaks.last, last.seconds == nil else { break }
        breaks[breaks.count - 1].seconds = (event.instant - began).inSeconds
        breaks[breaks.count - 1].endedBy = outcome.rawValue
      case .blockEnded(let block, _): closed = block + 1
      default: break
      }
    }
    return breaks
  }

  /// Where blocks behind the last one closed were lost and none has begun since, the events alone do
  /// not tell which part of the schedule the break is.
  private static func isKindOpen(of pause: Break, in session: Session) -> Bool {
    session.blocksNotBegun.contains(pause.afterBlock)
      && session.blocks.dropFirst(pause.afterBlock).allSatisfy { $0.startedAt == nil }
  }

  @Test(arguments: 0..<4) func breaksAreAsTheSessionSawThem(build: Int) throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let queue = try DatabaseQueue(path: folder.records)
    var sittings: [Int: RandomSitting] = [:]
    for seed in UInt64(1)...160 {
      let rules = Self.rules[Int(seed) % Self.rules.count]
      let sitting = RandomSitting(
        seed: seed, steps: 20 + Int(seed) % 80, timetable: Self.timetable(build, rules),
        longestStep: .seconds(Int64(seed) * 7 % 200 + 1))
      let record = try store.createSitting(
        sampleHeader(), form: sitting.form, timetable: sitting.timetable)
      try RawFile.insert(sitting.events, of: record.id, into: queue)
      sittings[record.id] = sitting
    }
    let rows = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM break_use") }
    let use = Dictionary(grouping: rows) { $0["sitting"] as Int }
    var reached: Set<String> = []
    for (id, sitting) in sittings {
      let breaks = Self.breaks(of: sitting)
      #expect((use[id] ?? []).map { $0["break"] } == Array(1..<breaks.count + 1), "seed \(id)")
      for (row, pause) in zip(use[id] ?? [], breaks) {
        var seen = Break(
          afterBlock: row["after_block"], kind: row["kind"], seconds: row["seconds"],
          hasOverrun: row["overran"], endedBy: row["ended_by"])
        if Self.isKindOpen(of: pause, in: sitting.session) { seen.kind = pause.kind }
        #expect(seen == pause, "build \(build), seed \(id)")
        reached.insert(pause.kind)
        reached.insert(pause.hasOverrun ? "overran" : "in time")
        reached.insert(pause.endedBy ?? "running")
      }
    }
    let kinds = Set(
      Self.timetable(build, .init()).parts.map(\.kind).filter(\.isBreak).map(\.rawValue))
    let endings: Set = ["between_blocks", "in time", "examinee", "time", "abandoned", "running"]
    #expect(reached.isSuperset(of: kinds.union(endings)), "\(reached)")
    #expect(reached.contains("overran") == (build != 1), "a day without clock or pool")
  }

  @Test func anOldSittingDoesNotTellWhatOverran() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    var timetable = sampleTimetable(blocks: 2)
    timetable.rulesVersion = 1
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5], [5]]), timetable: timetable)
    let kinds: [SessionEvent.Kind] = [
      .sittingStarted, .tutorialStarted, .tutorialEnded(.time), .breakStarted,
    ]
    try record.append(all: kinds.map { SessionEvent($0, at: .start) })
    let queue = try DatabaseQueue(path: folder.records)
    // As version 1 wrote it, without a cause; the digest does not matter to the view.
    try queue.write {
      try $0.execute(
        sql: """
          INSERT INTO event (sitting, seq, instant_ms, wall_ms, kind, digest)
          VALUES (1, 5, 61000, 1790000061000, 'break_ended', '0123456789abcdef')
          """)
    }
    let row = try #require(try queue.read { try Row.fetchOne($0, sql: "SELECT * FROM break_use") })
    #expect(row["after_block"] == 0)
    #expect(row["kind"] == "between_blocks")
    #expect(row["started"] == "2026-09-21 09:13:20")
    #expect(row["seconds"] == 61.0)
    #expect(row["overran"] == nil as Int?)
    #expect(row["ended_by"] == "examinee")
    let overrun = try queue.read {
      try Row.fetchOne($0, sql: "SELECT breaks_overrun FROM sitting_summary")
    }
    #expect(overrun?["breaks_overrun"] == nil as Int?)
  }
}
