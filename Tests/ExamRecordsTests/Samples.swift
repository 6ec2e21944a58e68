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

/// A form of nameless items: one inner array per block, each element an item's option count; the
/// first `sequenceLength` items of each block are answered in order.
func sampleForm(_ optionCounts: [[Int]], seed: UInt64 = .max, sequenceLength: Int = 0) -> Form {
  Form(
    seed: seed,
    blocks: optionCounts.enumerated().map { block, counts in
      counts.enumerated().map { item, count in
        FormItem(
          reference: ItemReference(
            set: QuestionSetID("set-é"), item: ItemID("b\(block + 1)-\(item + 1)")),
          optionCount: count, contentFingerprint: "c1:\(block)\(item)",
          keyFingerprint: "k1:\(block)\(item)",
          sequence: item < sequenceLength
            ? ItemSetStep(itemSet: ItemID("vignette-\(block)"), step: item + 1) : nil)
      }
    })
}

/// A tutorial and blocks of one length under one day's clock.
func sampleTimetable(
  blocks: Int, isPartial: Bool = false, rules: ExamProfile.Rules = .init(),
  checkIn: Milliseconds = .zero
) -> Timetable {
  Timetable(
    parts: [
      .init(kind: .day, parent: nil, limit: .minutes(Int64(blocks) * 12)),
      .init(kind: .tutorial, parent: 0, limit: .minutes(1)),
      .init(kind: .session, parent: 0, limit: nil),
    ] + (0..<blocks).map { _ in .init(kind: .block, parent: 2, limit: .minutes(10)) },
    warnings: [.minutes(5), .minutes(1)], isPartial: isPartial, rules: rules, checkIn: checkIn)
}

/// Rules that differ from the defaults in everything, so that none of them can be forgotten.
let sampleRules = ExamProfile.Rules(
  gap: .none, overrunPolicy: .nextBlock, leavingStopsClocks: true,
  inactivity: InactivityRule(limit: .minutes(5), warning: .seconds(30)))

func sampleHeader(
  uuid: String = UUID().uuidString, accommodations: Accommodations = .none, firstBlock: Int = 0,
  purpose: SittingPurpose = .exam
) -> SittingHeader {
  SittingHeader(
    uuid: uuid, profileID: "usmle-step1", profileTitle: "USMLE Step 1",
    questionSets: [QuestionSetID("set-é"), QuestionSetID("other")], programVersion: "0.1",
    startedWallMilliseconds: 1_790_000_000_123, utcOffsetMinutes: -300, bootID: "boot-1",
    bootMilliseconds: 987_654, accommodations: accommodations, firstBlock: firstBlock,
    purpose: purpose)
}

/// One random walk of an examinee through two blocks, or those of a timetable, decided by the
/// session itself.
struct RandomSitting {
  let form: Form
  let timetable: Timetable
  private(set) var session: Session
  private(set) var events: [SessionEvent] = []
  private var random: SeededGenerator
  private var now: Int64 = 0

  /// - Parameters:
  ///   - seed: Decides about everything that is left open.
  ///   - steps: How many commands are given at most.
  ///   - timetable: Nil is two blocks where anything may happen.
  ///   - longestStep: The most time between two commands.
  init(
    seed: UInt64, steps: Int, timetable: Timetable? = nil, longestStep: Milliseconds = .seconds(20)
  ) {
    var random = SeededGenerator(seed: seed)
    let timetable =
      timetable
      ?? sampleTimetable(
        blocks: 2, isPartial: seed % 2 == 0,
        rules: .init(
          leavingStopsClocks: seed % 3 == 0,
          inactivity: InactivityRule(limit: .minutes(5), warning: .seconds(30))),
        checkIn: .seconds(30))
    let counts = timetable.blocks.map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 2...8, using: &random) }
    }
    form = sampleForm(counts, seed: seed, sequenceLength: seed % 5 == 0 ? 3 : 0)
    self.timetable = timetable
    session = Session(form: form, timetable: timetable)
    self.random = random
    perform(.beginSitting)
    perform(.endTutorial)
    for _ in 0..<steps where session.outcome == nil {
      now += Int64.random(in: 0...longestStep.count, using: &random)
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
    if session.interruption != nil, random.chance(50) { return .resume }
    guard let block = session.openBlock else { return randomCommandOutsideBlocks() }
    if session.blocks[block].isScreenLocked, random.chance(50) { return .unlock }
    let option = Int.random(in: 0...7, using: &random)
    let aid = Aid.allCases.randomElement(using: &random) ?? .itemsList
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30:
      let confidences: [Confidence?] = [nil, .guess, .unsure, .sure, .percent(70)]
      return .select(option: option, confidence: confidences.randomElement(using: &random) ?? nil)
    case 30..<55: return .present(item: option, confirmed: true)
    case 55..<60: return .clearResponse
    case 60..<66: return .mark
    case 66..<70: return .unmark
    case 70..<73: return .strike(option: option)
    case 73..<75: return .restore(option: option)
    case 75..<77: return .takeNote(random.chance(30) ? "" : "β ≥ 日\n\(option)")
    case 77:
      let phrase = "phrase \(option / 4)"
      return random.chance(60) ? .highlight(phrase) : .removeHighlight(phrase)
    case 78: return .writeNoteBoard("board \(option)")
    case 79..<86: return .open(aid)
    case 86..<89: return .close(aid)
    case 89..<92: return .lock
    case 92..<95: return .endBlock(confirmed: true)
    default: return randomCommandAnywhere()
    }
  }

  private mutating func randomCommandOutsideBlocks() -> SessionCommand {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<60: return .beginBlock
    case 60..<75: return .leaveRoom
    case 75..<90: return .checkIn
    default: return randomCommandAnywhere()
    }
  }

  private mutating func randomCommandAnywhere() -> SessionCommand {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: return .interrupt(.left)
    case 3..<5: return .interrupt(.fault)
    case 5..<7: return .interrupt(.paused)
    case 7..<9:
      return .noteClockAdjustment(
        shiftMilliseconds: Int64.random(in: -9...9, using: &random) * 1000)
    default: return random.chance(70) ? .abandon : .mark
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
