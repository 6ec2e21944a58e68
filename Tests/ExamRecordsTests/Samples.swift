import ExamDesign
import ExamRecords
import ExamSession
import Foundation
import ItemBank
import TestSupport

/// Ours; GRDB has a type of that name.
typealias RecordError = ExamRecords.RecordError

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let template = NSTemporaryDirectory() + "records-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: template, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    path = template
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  var records: String { path + "/records.sqlite" }

  /// The content of every file in the folder, lock files aside.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      contents[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return contents
  }
}

/// A form of nameless items: one inner array per block, each element an item's option count.
func sampleForm(_ optionCounts: [[Int]], seed: UInt64 = .max) -> Form {
  Form(
    seed: seed,
    blocks: optionCounts.enumerated().map { block, counts in
      counts.enumerated().map { item, count in
        FormItem(
          reference: ItemReference(
            set: QuestionSetID("set-é"), item: ItemID("b\(block + 1)-\(item + 1)")),
          optionCount: count, contentFingerprint: "c1:\(block)\(item)",
          keyFingerprint: "k1:\(block)\(item)")
      }
    })
}

/// A tutorial and blocks of one length under one day's clock.
func sampleTimetable(blocks: Int, isPartial: Bool = false) -> Timetable {
  Timetable(
    parts: [
      .init(kind: .day, parent: nil, limit: .minutes(Int64(blocks) * 12)),
      .init(kind: .tutorial, parent: 0, limit: .minutes(1)),
      .init(kind: .session, parent: 0, limit: nil),
    ] + (0..<blocks).map { _ in .init(kind: .block, parent: 2, limit: .minutes(10)) },
    warnings: [.minutes(5), .minutes(1)], isPartial: isPartial)
}

func sampleHeader(uuid: String = UUID().uuidString) -> SittingHeader {
  SittingHeader(
    uuid: uuid, profileID: "usmle-step1", profileTitle: "USMLE Step 1",
    questionSets: [QuestionSetID("set-é"), QuestionSetID("other")], programVersion: "0.1",
    startedWallMilliseconds: 1_790_000_000_123, utcOffsetMinutes: -300, bootID: "boot-1",
    bootMilliseconds: 987_654)
}

/// One random walk of an examinee through two blocks, decided by the session itself.
struct RandomSitting {
  let form: Form
  let timetable: Timetable
  private(set) var session: Session
  private(set) var events: [SessionEvent] = []
  private var random: SeededGenerator
  private var now: Int64 = 0

  init(seed: UInt64, steps: Int) {
    var random = SeededGenerator(seed: seed)
    let counts = (0..<2).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 2...8, using: &random) }
    }
    form = sampleForm(counts, seed: seed)
    timetable = sampleTimetable(blocks: 2, isPartial: seed % 2 == 0)
    session = Session(form: form, timetable: timetable)
    self.random = random
    perform(.beginSitting)
    perform(.endTutorial)
    for _ in 0..<steps where session.outcome == nil {
      now += Int64.random(in: 0...20_000, using: &random)
      perform(randomCommand())
    }
  }

  private mutating func perform(_ command: SessionCommand) {
    let instant = SessionInstant(milliseconds: now)
    settle(instant)
    guard let decided = try? session.decide(command, at: instant) else { return }
    for event in decided { record(event) }
    settle(instant)
  }

  private mutating func settle(_ instant: SessionInstant) {
    while let due = session.nextDueEvent(by: instant) { record(due) }
  }

  private mutating func record(_ event: SessionEvent) {
    events.append(event)
    session.apply(event)
  }

  private mutating func randomCommand() -> SessionCommand {
    let option = Int.random(in: 0...7, using: &random)
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30:
      let confidences: [Confidence?] = [nil, .guess, .unsure, .sure, .percent(70)]
      return .select(option: option, confidence: confidences.randomElement(using: &random) ?? nil)
    case 30..<55: return .present(item: option)
    case 55..<60: return .clearResponse
    case 60..<66: return .mark
    case 66..<70: return .unmark
    case 70..<74: return .strike(option: option)
    case 74..<76: return .restore(option: option)
    case 76..<79: return .takeNote(random.chance(30) ? "" : "β ≥ 日\n\(option)")
    case 79..<83: return .open(.itemsList)
    case 83..<85: return .close(.itemsList)
    case 85..<88: return .endBlock(confirmed: true)
    case 88..<90: return .interrupt(random.chance(50) ? .left : .fault)
    case 90..<97: return session.interruption == nil ? .beginBlock : .resume
    case 97: return .noteClockAdjustment(shiftMilliseconds: Int64(option) * -1000)
    case 98: return random.chance(15) ? .abandon : .mark
    default: return .beginBlock
    }
  }
}

extension SittingRecord {
  /// Appends all events, the wall clock running along.
  func append(all events: [SessionEvent]) throws {
    for event in events {
      try append(event, wallMilliseconds: 1_790_000_000_123 + event.instant.milliseconds)
    }
  }
}
