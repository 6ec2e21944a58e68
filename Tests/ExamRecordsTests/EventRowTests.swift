@testable import ExamRecords
import ExamDesign
import ExamSession
import ItemBank
import TestSupport
import Testing

/// Events into rows and back.
@Suite struct EventRowTests {
  /// One event of every kind; a new kind breaks the switch in ``index(of:)`` first.
  static func randomKind(_ index: Int, using random: inout SeededGenerator) -> SessionEvent.Kind {
    let position = ItemPosition(
      block: Int.random(in: 0...9, using: &random), item: Int.random(in: 0...39, using: &random))
    let option = Int.random(in: 0..<26, using: &random)
    let span = Milliseconds(Int64.random(in: Int64.min...Int64.max, using: &random))
    let confidences: [Confidence?] = [
      nil, .guess, .unsure, .sure, .percent(0), .percent(100),
      .percent(Int.random(in: 1...99, using: &random)),
    ]
    let confidence = confidences[Int.random(in: 0..<confidences.count, using: &random)]
    func any<Value: CaseIterable>(_: Value.Type) -> Value where Value.AllCases == [Value] {
      Value.allCases[Int.random(in: 0..<Value.allCases.count, using: &random)]
    }
    switch index {
    case 0: return .sittingStarted
    case 1: return .tutorialStarted
    case 2: return .tutorialEnded(any(EndCause.self))
    case 3: return .blockStarted(block: position.block)
    case 4: return .itemPresented(position)
    case 5: return .responseSelected(position, option: option, confidence: confidence)
    case 6: return .responseCleared(position)
    case 7: return .itemMarked(position)
    case 8: return .itemUnmarked(position)
    case 9: return .optionStruck(position, option: option)
    case 10: return .optionRestored(position, option: option)
    case 11: return .noteTaken(position, text: randomText(using: &random))
    case 12: return .aidOpened(any(Aid.self))
    case 13: return .aidClosed(any(Aid.self))
    case 14: return .warningGiven(remaining: span)
    case 15: return .blockEnded(block: position.block, any(EndCause.self))
    case 16: return .breakStarted
    case 17: return .breakEnded(any(EndCause.self))
    case 18: return .sittingInterrupted(any(InterruptionCause.self))
    case 19: return .sittingResumed
    case 20: return .clockAdjusted(shift: span)
    case 21: return .roomLeft
    case 22: return .checkInStarted
    case 23: return .checkInEnded
    case 24: return .breakOverran
    case 25: return .unauthorisedBreakStarted
    case 26: return .unauthorisedBreakEnded
    case 27: return .textHighlighted(position, text: randomText(using: &random))
    case 28: return .highlightRemoved(position, text: randomText(using: &random))
    case 29: return .noteBoardChanged(text: randomText(using: &random))
    default: return .sittingEnded(any(SittingOutcome.self))
    }
  }

  static let kindCount = 31

  /// The place of a kind in ``randomKind(_:using:)``; exhaustive, so that no kind is forgotten.
  static func index(of kind: SessionEvent.Kind) -> Int {
    switch kind {
    case .sittingStarted: 0
    case .tutorialStarted: 1
    case .tutorialEnded: 2
    case .blockStarted: 3
    case .itemPresented: 4
    case .responseSelected: 5
    case .responseCleared: 6
    case .itemMarked: 7
    case .itemUnmarked: 8
    case .optionStruck: 9
    case .optionRestored: 10
    case .noteTaken: 11
    case .aidOpened: 12
    case .aidClosed: 13
    case .warningGiven: 14
    case .blockEnded: 15
    case .breakStarted: 16
    case .breakEnded: 17
    case .sittingInterrupted: 18
    case .sittingResumed: 19
    case .clockAdjusted: 20
    case .roomLeft: 21
    case .checkInStarted: 22
    case .checkInEnded: 23
    case .breakOverran: 24
    case .unauthorisedBreakStarted: 25
    case .unauthorisedBreakEnded: 26
    case .textHighlighted: 27
    case .highlightRemoved: 28
    case .noteBoardChanged: 29
    case .sittingEnded: 30
    }
  }

  private static func randomText(using random: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "é", "e", "\u{301}", "日", "\n", "\r", "'", "\"", "\u{202E}", "😀", "%", "\u{FFFD}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      text.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
    }
    return String(text)
  }

  static func randomEvent(_ index: Int, using random: inout SeededGenerator) -> SessionEvent {
    SessionEvent(
      randomKind(index, using: &random),
      at: SessionInstant(milliseconds: Int64.random(in: 0...Int64.max, using: &random)))
  }

  @Test(arguments: 0..<kindCount) func everyKindComesBack(index: Int) throws {
    for seed in UInt64(1)...200 {
      var random = SeededGenerator(seed: seed)
      let event = Self.randomEvent(index, using: &random)
      #expect(Self.index(of: event.kind) == index)
      let row = EventRow(event, wallMilliseconds: -5)
      #expect(try row.event() == event, "seed \(seed)")
      if case .noteTaken(_, let text) = event.kind {
        // Equality of strings does not tell é from e and an accent; the record has to.
        #expect(row.text.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed)")
      }
    }
  }

  @Test func allKindsComeBackFromTheFile() throws {
    let folder = try TemporaryFolder()
    let form = sampleForm(Array(repeating: Array(repeating: 26, count: 40), count: 10))
    let timetable = sampleTimetable(blocks: 10)
    var random = SeededGenerator(seed: 11)
    let events = (0..<(Self.kindCount * 4)).map {
      Self.randomEvent($0 % Self.kindCount, using: &random)
    }
    let header = sampleHeader()
    do {
      let store = try RecordStore.open(path: folder.records)
      let record = try store.createSitting(header, form: form, timetable: timetable)
      for event in events { try record.append(event, wallMilliseconds: 9) }
      try record.beat(
        instant: SessionInstant(milliseconds: 3), bootID: "b", bootMilliseconds: 4,
        wallMilliseconds: 5)
    }
    let taken = try RecordStore.open(path: folder.records).takeSitting(1, wallMilliseconds: 0)
    #expect(taken.stored.events == events.map { StoredEvent($0, wallMilliseconds: 9) })
    #expect(taken.stored.header == header)
    #expect(taken.stored.form == form)
    #expect(taken.stored.timetable == timetable)
    #expect(taken.stored.heartbeat?.instant == SessionInstant(milliseconds: 3))
    #expect(taken.stored.heartbeat?.bootID == "b")
    #expect(taken.stored.heartbeat?.bootMilliseconds == 4)
    #expect(taken.stored.heartbeat?.wallMilliseconds == 5)
    #expect(taken.record.eventCount == events.count)
  }

  @Test func aNULBecomesVisible() throws {
    let note = SessionEvent.Kind.noteTaken(ItemPosition(block: 0, item: 0), text: "a\u{0}b")
    let row = EventRow(SessionEvent(note, at: .start), wallMilliseconds: 0)
    #expect(row.text == "a\u{2400}b")
  }

  @Test(arguments: [
    (EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "item_eaten"), "unknown"),
    (EventRow(instantMilliseconds: -1, wallMilliseconds: 0, kind: "break_started"), "negative"),
    (
      EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "item_marked", block: 1),
      "item is missing"
    ),
    (
      EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "item_marked", block: 0, item: 1),
      "block is 0"
    ),
    (
      EventRow(
        instantMilliseconds: 0, wallMilliseconds: 0, kind: "option_struck", block: 1, item: 1,
        option: "AB"), "option is AB"
    ),
    (
      EventRow(
        instantMilliseconds: 0, wallMilliseconds: 0, kind: "response_selected", block: 1, item: 1,
        option: "A", confidence: "101%"), "confidence is 101%"
    ),
    (
      EventRow(
        instantMilliseconds: 0, wallMilliseconds: 0, kind: "response_selected", block: 1, item: 1,
        option: "A", confidence: "+7%"), "confidence is +7%"
    ),
    (
      EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "sitting_ended", cause: "left"),
      "cause is left"
    ),
    (
      EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "aid_opened", aid: "radio"),
      "aid is radio"
    ),
    (EventRow(instantMilliseconds: 0, wallMilliseconds: 0, kind: "warning_given"), "duration_ms"),
  ])
  func aMalformedRowSaysWhatIsWrong(row: EventRow, reason: String) {
    let error = #expect(throws: MalformedRow.self) { try row.event() }
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }
}
