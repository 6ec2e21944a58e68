import ExamRecords
import ExamSession
import Foundation
import Testing

/// What the program asks at its start: which sitting waits to go on.
@Suite struct OpenSittingTests {
  private func begin(_ store: RecordStore, _ kinds: [SessionEvent.Kind]) throws {
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5]]), timetable: sampleTimetable(blocks: 1))
    for kind in kinds {
      try record.append(SessionEvent(kind, at: .start), wallMilliseconds: 0)
    }
  }

  @Test func itIsTheLastThatWasBegunAndIsNotOver() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == nil)
    try begin(store, [.sittingStarted])
    try begin(store, [.sittingStarted, .sittingInterrupted(.left)])
    try begin(store, [.sittingStarted, .sittingEnded(.completed)])
    try begin(store, [])
    let listed = try store.sittings().last { $0.state == .open }?.id
    #expect(listed == 2)
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == 2)
  }

  @Test func nothingIsOpenWhereEverythingIsOver() throws {
    let folder = try TemporaryFolder()
    let store = try RecordStore.open(path: folder.records)
    try begin(store, [.sittingStarted, .sittingEnded(.abandoned)])
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == nil)
  }

  @Test func itIsFoundInAFileThatWasClosed() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try RecordStore.open(path: folder.records)
      try begin(store, [.sittingStarted])
    }
    let before = try folder.contents()
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == 1)
    #expect(try folder.contents() == before)
  }

  @Test(arguments: Fixture.allCases) func anEarlierVersionIsOnlyLookedAt(fixture: Fixture) throws {
    let folder = try TemporaryFolder()
    try fixture.write(to: folder.records)
    let before = try folder.contents()
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == 1)
    #expect(try folder.contents() == before)
  }

  @Test func nothingIsMadeWhereThereIsNoRecord() throws {
    let folder = try TemporaryFolder()
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == nil)
    #expect(try folder.contents().isEmpty)
    try Data().write(to: URL(fileURLWithPath: folder.records))
    #expect(try RecordStore.lastOpenSitting(at: folder.records) == nil)
  }

  @Test func aFileThatIsNoDatabaseIsAnError() throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "not a database. ", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.records))
    #expect(throws: RecordError.self) {
      try RecordStore.lastOpenSitting(at: folder.records)
    }
  }
}
