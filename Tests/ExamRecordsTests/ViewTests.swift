import ExamDesign
import ExamRecords
import ExamSession
import Foundation
import GRDB
import ItemBank
import TestSupport
import Testing

/// The views for people against the session's own accounts.
@Suite struct ViewTests {
  private struct Sample {
    let id: Int
    let sitting: RandomSitting
    let scores: [ItemScore]
  }

  /// Sixty random sittings in one file, every other one scored.
  private static func record(in folder: TemporaryFolder) throws -> [Sample] {
    let store = try RecordStore.open(path: folder.records)
    let queue = try DatabaseQueue(path: folder.records)
    var samples: [Sample] = []
    for seed in UInt64(1)...60 {
      let sitting = RandomSitting(seed: seed, steps: Int(seed) * 3)
      let record = try store.createSitting(
        sampleHeader(), form: sitting.form, timetable: sitting.timetable)
      try RawFile.insert(sitting.events, of: record.id, into: queue)
      var scores: [ItemScore] = []
      if seed % 2 == 0 {
        for block in sitting.form.blocks.indices {
          for item in sitting.form.blocks[block].indices {
            let outcome = ItemScore.Outcome.allCases[(block + item + Int(seed)) % 4]
            scores.append(
              ItemScore(
                position: ItemPosition(block: block, item: item), outcome: outcome,
                keyFingerprint: "k"))
          }
        }
        try store.write(outcomes: scores, of: record.id, scoredWallMilliseconds: 1)
      }
      samples.append(Sample(id: record.id, sitting: sitting, scores: scores))
    }
    return samples
  }

  /// How often an option gave way to a different one, from the events.
  private static func changes(_ events: [SessionEvent], at position: ItemPosition) -> Int {
    let chosen = events.compactMap { event in
      if case .responseSelected(position, let option, _) = event.kind { option } else { nil }
    }
    return zip(chosen, chosen.dropFirst()).count { $0 != $1 }
  }

  @Test func viewsAgreeWithTheSession() throws {
    let folder = try TemporaryFolder()
    let samples = try Self.record(in: folder)
    let queue = try DatabaseQueue(path: folder.records)
    var answered = 0
    var changed = 0
    var closed = 0
    for sample in samples {
      let session = sample.sitting.session
      let responses = try queue.read {
        try Row.fetchAll(
          $0, sql: "SELECT * FROM response WHERE sitting = ? ORDER BY block, item",
          arguments: [sample.id])
      }
      #expect(responses.count == sample.sitting.form.blocks.joined().count)
      for row in responses {
        let position = ItemPosition(block: row["block"] - 1, item: row["item"] - 1)
        let item = session.item(at: position)
        let place = "seed \(sample.id), \(position)"
        let reference = sample.sitting.form.blocks[position.block][position.item].reference
        #expect(row["item_id"] == reference.item.rawValue, "\(place)")
        #expect(row["set_id"] == reference.set.rawValue, "\(place)")
        #expect(row["answer"] == item.response.map { Option.letter(at: $0.option) }, "\(place)")
        #expect(row["confidence"] == item.response?.confidence.map(Self.text), "\(place)")
        #expect(row["visits"] == item.visitCount, "\(place)")
        #expect(row["seconds"] == item.timeOnScreen.inSeconds, "\(place)")
        #expect(row["marked"] == item.isMarked, "\(place)")
        let changes = Self.changes(sample.sitting.events, at: position)
        #expect(row["changes"] == changes, "\(place)")
        let score = sample.scores.first { $0.position == position }
        #expect(row["outcome"] == score?.outcome.rawValue, "\(place)")
        answered += item.response == nil ? 0 : 1
        changed += changes
      }
      closed += try checkPace(of: sample, in: queue)
    }
    // The random sittings reach what they are meant to check.
    #expect(answered > 50 && changed > 50 && closed > 40, "\(answered) \(changed) \(closed)")
    let kinds = samples.flatMap { $0.sitting.events.map(\.kind) }
    #expect(kinds.count { $0 == .unauthorisedBreakStarted } > 10)
    #expect(Aid.allCases.allSatisfy { aid in kinds.count { $0 == .aidOpened(aid) } > 10 })
  }

  private static func text(_ confidence: Confidence) -> String {
    if case .percent(let percent) = confidence { "\(percent)%" } else { "\(confidence)" }
  }

  /// Compares the view `block_pace`; returns how many blocks were closed.
  private func checkPace(of sample: Sample, in queue: DatabaseQueue) throws -> Int {
    let rows = try queue.read {
      try Row.fetchAll(
        $0, sql: "SELECT * FROM block_pace WHERE sitting = ? ORDER BY block",
        arguments: [sample.id])
    }
    #expect(rows.count == sample.sitting.session.blocks.count)
    var closed = 0
    for (index, (row, block)) in zip(rows, sample.sitting.session.blocks).enumerated() {
      let used = block.startedAt.flatMap { start in block.endedAt.map { ($0 - start).inSeconds } }
      #expect(row["block"] == index + 1, "seed \(sample.id)")
      #expect((row["started"] as String?) == nil ? block.startedAt == nil : block.startedAt != nil)
      #expect(row["seconds_used"] == used, "seed \(sample.id)")
      #expect(row["seconds_limit"] == 600.0, "seed \(sample.id)")
      #expect(row["ended_by"] == block.endCause?.rawValue, "seed \(sample.id)")
      #expect(row["items"] == block.items.count, "seed \(sample.id)")
      #expect(row["items_seen"] == block.items.count { $0.visitCount > 0 }, "seed \(sample.id)")
      #expect(row["items_answered"] == block.items.count - block.unanswered.count)
      let scores = sample.scores.filter { $0.position.block == index }
      let right = scores.isEmpty ? nil : scores.count { $0.outcome == .right }
      #expect(row["items_right"] == right, "seed \(sample.id)")
      closed += used == nil ? 0 : 1
    }
    return closed
  }

  @Test func theListOfSittingsAgreesWithTheSession() throws {
    let folder = try TemporaryFolder()
    let samples = try Self.record(in: folder)
    let store = try RecordStore.open(path: folder.records)
    let list = try store.sittings()
    #expect(list.map(\.id) == samples.map(\.id))
    for (line, sample) in zip(list, samples) {
      let kinds = sample.sitting.events.map(\.kind)
      let expected: SittingSummary.State =
        sample.sitting.session.outcome.map { .ended($0) } ?? .open
      #expect(line.state == expected, "seed \(sample.id)")
      #expect(line.blockCount == 2)
      #expect(line.itemCount == sample.sitting.form.blocks.joined().count)
      #expect(line.blocksStarted == sample.sitting.session.blocks.count { $0.startedAt != nil })
      #expect(line.blocksEnded == sample.sitting.session.blocks.count { $0.endedAt != nil })
      #expect(line.timesLeft == kinds.count { $0 == .sittingInterrupted(.left) })
      #expect(line.faults == kinds.count { $0 == .sittingInterrupted(.fault) })
      #expect(line.isPartial == sample.sitting.timetable.isPartial)
      #expect(line.scored?.items == (sample.scores.isEmpty ? nil : sample.scores.count))
      #expect(
        line.scored?.right
          == (sample.scores.isEmpty ? nil : sample.scores.count { $0.outcome == .right }))
      let shifts = kinds.count { if case .clockAdjusted = $0 { true } else { false } }
      #expect(line.clockAdjustments == shifts)
    }
  }

  /// In a record of many sittings, asking for one of them stays quick.
  @Test(arguments: ["visit", "response", "block_pace"])
  func oneSittingIsReadWithoutTheOthers(view: String) throws {
    let folder = try TemporaryFolder()
    _ = try RecordStore.open(path: folder.records)
    let plan = try DatabaseQueue(path: folder.records).read {
      try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN SELECT * FROM \(view) WHERE sitting = 7")
    }.map { $0["detail"] as String }
    #expect(plan.contains { $0.hasPrefix("SEARCH event USING PRIMARY KEY (sitting=?") })
    for table in ["event", "place", "sitting_item", "sitting_part", "sitting", "outcome"] {
      #expect(!plan.contains { $0.split(separator: " ").prefix(2) == ["SCAN", table[...]] })
    }
  }

  @Test func theSummaryAgreesWithTheSession() throws {
    let folder = try TemporaryFolder()
    let samples = try Self.record(in: folder)
    let rows = try DatabaseQueue(path: folder.records).read {
      try Row.fetchAll($0, sql: "SELECT * FROM sitting_summary")
    }
    var paused = 0
    for (row, sample) in zip(rows, samples) {
      let kinds = sample.sitting.events.map(\.kind)
      let session = sample.sitting.session
      let validity = Validity(
        events: sample.sitting.events, timetable: sample.sitting.timetable)
      #expect(row["validity"] == validity.words.joined(separator: ", "), "seed \(sample.id)")
      #expect(row["pauses"] == kinds.count { $0 == .sittingInterrupted(.paused) })
      #expect(row["times_left"] == kinds.count { $0 == .sittingInterrupted(.left) })
      #expect(row["breaks_overrun"] == kinds.count { $0 == .breakOverran })
      #expect(row["unauthorised_breaks"] == kinds.count { $0 == .unauthorisedBreakStarted })
      #expect(row["blocks_started"] == session.blocks.count { $0.startedAt != nil })
      #expect(row["blocks_not_started"] == session.blocks.count { $0.startedAt == nil })
      paused += row["pauses"] as Int > 0 && row["times_left"] as Int == 0 ? 1 : 0
    }
    #expect(rows.count == samples.count)
    #expect(paused > 0)
  }

  @Test func theSummaryTellsWhatWasGranted() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    let granted = Accommodations(timePercent: 125, extraBreak: .seconds(450), dayCount: 2)
    for header in [sampleHeader(), sampleHeader(accommodations: granted, firstBlock: 3)] {
      _ = try store.createSitting(
        header, form: sampleForm([[5]]), timetable: sampleTimetable(blocks: 1))
    }
    let lines = try DatabaseQueue(path: folder.records).read {
      try Row.fetchAll(
        $0,
        sql: """
          SELECT time_percent, extra_break_seconds, day_count, first_block FROM sitting_summary
          """)
    }.map { "\($0[0] as Int) \($0[1] as Double) \($0[2] as Int) \($0[3] as Int)" }
    #expect(lines == ["100 0.0 1 1", "125 450.0 2 4"])
    let list = try store.sittings()
    #expect(list.map(\.accommodations) == [Accommodations.none, granted])
    #expect(list.map(\.firstBlock) == [0, 3])
  }

  @Test func aSummaryReadsAsWords() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    func sitting(_ kinds: [SessionEvent.Kind], isPartial: Bool) throws {
      let record = try store.createSitting(
        sampleHeader(), form: sampleForm([[5, 5]]),
        timetable: sampleTimetable(blocks: 1, isPartial: isPartial))
      try record.append(all: kinds.map { SessionEvent($0, at: .start) })
    }
    try sitting([], isPartial: false)
    try sitting([.sittingStarted], isPartial: false)
    try sitting([.sittingStarted, .sittingEnded(.completed)], isPartial: true)
    try sitting(
      [
        .sittingStarted, .sittingInterrupted(.left), .sittingResumed,
        .clockAdjusted(shift: .seconds(9)), .sittingEnded(.abandoned),
      ], isPartial: true)
    try sitting([.sittingStarted, .sittingInterrupted(.fault)], isPartial: false)
    try sitting([.sittingStarted, .sittingInterrupted(.paused), .sittingResumed], isPartial: false)
    try sitting([.sittingStarted, .sittingEnded(.abandoned)], isPartial: false)
    let queue = try DatabaseQueue(path: folder.records)
    let lines = try queue.read {
      try Row.fetchAll($0, sql: "SELECT started, state, validity FROM sitting_summary")
    }.map { "\($0[0] as String) \($0[1] as String): \($0[2] as String)" }
    #expect(
      lines == [
        // 1790000000 is 2026-09-21 14:13:20 UTC; the sample header is five hours west of it.
        "2026-09-21 09:13:20 not started: clean",
        "2026-09-21 09:13:20 open: clean",
        "2026-09-21 09:13:20 completed: partial",
        "2026-09-21 09:13:20 abandoned: interrupted, clock-adjusted, partial",
        "2026-09-21 09:13:20 open: interrupted",
        "2026-09-21 09:13:20 open: clean",
        "2026-09-21 09:13:20 abandoned: partial",
      ])
  }

  @Test func aDrillIsNeverClean() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    for (purpose, isPartial) in [(SittingPurpose.drill, false), (.drill, true), (.exam, false)] {
      let record = try store.createSitting(
        sampleHeader(purpose: purpose), form: sampleForm([[5]]),
        timetable: sampleTimetable(blocks: 1, isPartial: isPartial))
      try record.append(SessionEvent(.sittingStarted, at: .start), wallMilliseconds: 1)
    }
    let lines = try DatabaseQueue(path: folder.records).read {
      try Row.fetchAll($0, sql: "SELECT purpose, validity FROM sitting_summary")
    }.map { "\($0[0] as String): \($0[1] as String)" }
    #expect(lines == ["drill: drill", "drill: drill, partial", "exam: clean"])
    for (id, line) in [(1, "drill"), (2, "drill, partial"), (3, "clean")] {
      let sitting = try store.sitting(id)
      let validity = Validity(
        events: sitting.events.map(\.event), timetable: sitting.timetable,
        isDrill: sitting.header.purpose == .drill)
      #expect(validity.words.joined(separator: ", ") == line)
    }
  }

  @Test func firstExposuresNameTheSitting() throws {
    let folder = try TemporaryFolder()
    let samples = try Self.record(in: folder)
    var expected: [ItemReference: Int] = [:]
    for sample in samples {
      for (block, items) in sample.sitting.form.blocks.enumerated() {
        for (index, item) in items.enumerated() {
          let position = ItemPosition(block: block, item: index)
          guard sample.sitting.session.item(at: position).visitCount > 0 else { continue }
          expected[item.reference] = min(expected[item.reference] ?? .max, sample.id)
        }
      }
    }
    #expect(Set(expected.values).count > 1)
    #expect(try RecordStore.open(path: folder.records).firstExposures() == expected)
  }

  @Test func exposuresCountSittings() throws {
    let folder = try TemporaryFolder()
    let samples = try Self.record(in: folder)
    var expected: [ItemReference: Int] = [:]
    for sample in samples {
      for (block, items) in sample.sitting.form.blocks.enumerated() {
        for (index, item) in items.enumerated() {
          let position = ItemPosition(block: block, item: index)
          if sample.sitting.session.item(at: position).visitCount > 0 {
            expected[item.reference, default: 0] += 1
          }
        }
      }
    }
    #expect(expected.count > 6)
    #expect(try RecordStore.open(path: folder.records).exposures() == expected)
  }
}
