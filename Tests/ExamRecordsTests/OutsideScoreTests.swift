import ExamDesign
import ExamRecords
import GRDB
import Testing

/// Scores entered from other tests.
@Suite struct OutsideScoreTests {
  private let folder: TemporaryFolder
  private let store: RecordStore

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore.open(path: folder.records)
  }

  private func score(
    _ percent: Double, _ day: String, kind: OutsideScore.Kind = .form, items: Int = 120
  ) throws -> OutsideScore {
    OutsideScore(
      kind: kind, name: "Form β", percent: percent, items: items,
      takenOn: try #require(CalendarDate(day)), enteredWallMilliseconds: 7)
  }

  @Test func scoresComeBackByDay() throws {
    #expect(try store.outsideScores() == [])
    let late = try store.add(score(74.5, "2026-05-10"))
    let early = try store.add(score(0, "2025-12-31", kind: .cbssa, items: 200))
    let same = try store.add(score(100, "2026-05-10", items: 1))
    #expect([late.id, early.id, same.id] == [1, 2, 3])
    #expect(early.kind == .cbssa && early.percent == 0 && early.items == 200)
    #expect(try store.outsideScores() == [early, late, same])
    #expect(try RecordStore.open(path: folder.records).outsideScores() == [early, late, same])
  }

  @Test func aRemovedScoreIsGone() throws {
    let first = try store.add(score(50, "2026-01-01"))
    let second = try store.add(score(60, "2026-01-02"))
    #expect(try store.removeOutsideScore(first.id) == first)
    #expect(try store.outsideScores() == [second])
    #expect(throws: RecordError.noSuchOutsideScore(first.id)) {
      try store.removeOutsideScore(first.id)
    }
    #expect(try store.outsideScores() == [second])
  }

  @Test(arguments: [(-0.5, 120), (100.5, 120), (.nan, 120), (50, 0), (50, -1)])
  func aScoreThatCannotBeIsRefused(percent: Double, items: Int) throws {
    #expect {
      try store.add(score(percent, "2026-01-01", items: items))
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
    #expect(try store.outsideScores() == [])
  }

  @Test(arguments: ["kind = 'uworld'", "taken_on = '2026-02-31'"])
  func aScoreChangedFromOutsideIsNamed(change: String) throws {
    _ = try store.add(score(50, "2026-01-01"))
    let queue = try DatabaseQueue(path: folder.records)
    try queue.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA ignore_check_constraints = ON; UPDATE outside_score SET \(change)")
    }
    let damage = RecordError.contradiction(path: store.path, detail: "outside score 1 is none")
    #expect(throws: damage) { try store.outsideScores() }
  }
}
