import ExamRecords
import ExamSession
import Testing

/// Scores, metrics and ratings.
@Suite struct ResultTests {
  private let folder: TemporaryFolder
  private let store: RecordStore
  private let id: Int

  init() throws {
    folder = try TemporaryFolder()
    store = try RecordStore.open(path: folder.records)
    id = try store.createSitting(
      sampleHeader(), form: sampleForm([[5, 5], [5]]), timetable: sampleTimetable(blocks: 2)
    ).id
  }

  private func score(
    _ block: Int, _ item: Int, _ outcome: ItemScore.Outcome, key: String = "k"
  ) -> ItemScore {
    ItemScore(
      position: ItemPosition(block: block, item: item), outcome: outcome, keyFingerprint: key)
  }

  @Test func scoresAreReplacedAsAWhole() throws {
    #expect(try store.outcomes(of: id) == [])
    try store.write(
      outcomes: [score(1, 0, .unseen), score(0, 1, .wrong), score(0, 0, .unanswered)], of: id,
      scoredWallMilliseconds: 1)
    #expect(
      try store.outcomes(of: id)
        == [score(0, 0, .unanswered), score(0, 1, .wrong), score(1, 0, .unseen)])
    let corrected = [score(0, 1, .right, key: "k2")]
    try store.write(outcomes: corrected, of: id, scoredWallMilliseconds: 2)
    #expect(try store.outcomes(of: id) == corrected)
  }

  @Test func aScoreForNoItemChangesNothing() throws {
    let scores = [score(0, 0, .right)]
    try store.write(outcomes: scores, of: id, scoredWallMilliseconds: 1)
    #expect {
      try store.write(
        outcomes: [score(0, 1, .right), score(2, 0, .right)], of: id, scoredWallMilliseconds: 2)
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
    #expect(try store.outcomes(of: id) == scores)
  }

  @Test func metricsComeBack() throws {
    let metrics = [
      StoredMetric(
        scope: .block(1), name: "score", value: 0.625, low: 0.5, high: 0.75, n: 40,
        state: .provisional, methodVersion: 3),
      StoredMetric(
        scope: .sitting, name: "score", value: nil, low: nil, high: nil, n: 0,
        state: .notApplicable, methodVersion: 1),
      StoredMetric(
        scope: .sitting, name: "stamina", value: -0.0, low: -.infinity, high: .infinity, n: 2,
        state: .notEnoughData, methodVersion: 1),
      StoredMetric(
        scope: .toDate, name: "pace", value: 90.5, low: 80, high: 101, n: 77, state: .ok,
        methodVersion: 2),
    ]
    try store.write(metrics: metrics.reversed(), of: id)
    #expect(try store.metrics(of: id) == metrics)
    try store.write(metrics: [], of: id)
    #expect(try store.metrics(of: id) == [])
  }

  @Test func ratingsComeBack() throws {
    let first = Rating(afterBlocks: 0, scale: .energy, value: 10, wallMilliseconds: 1)
    let second = Rating(afterBlocks: 1, scale: .anxiety, value: 0, wallMilliseconds: 2)
    try store.write(second, of: id)
    try store.write(Rating(afterBlocks: 0, scale: .energy, value: 3, wallMilliseconds: 1), of: id)
    try store.write(first, of: id)
    #expect(try store.ratings(of: id) == [first, second])
    #expect {
      try store.write(
        Rating(afterBlocks: 1, scale: .energy, value: 11, wallMilliseconds: 1), of: id)
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
  }

  @Test func theWriterOfASittingKeepsRatings() throws {
    let record = try store.createSitting(
      sampleHeader(), form: sampleForm([[5], [5], [5]]), timetable: sampleTimetable(blocks: 3))
    #expect(try record.ratings() == [])
    try record.append(SessionEvent(.sittingStarted, at: .start), wallMilliseconds: 1)
    try record.rate(scale: .energy, value: 4, afterBlock: 3, wallMilliseconds: 2)
    try record.rate(scale: .energy, value: 9, afterBlock: 0, wallMilliseconds: 3)
    try record.rate(scale: .anxiety, value: 5, afterBlock: 3, wallMilliseconds: 4)
    try record.rate(scale: .energy, value: 2, afterBlock: 3, wallMilliseconds: 5)
    let expected = [
      Rating(afterBlocks: 0, scale: .energy, value: 9, wallMilliseconds: 3),
      Rating(afterBlocks: 3, scale: .anxiety, value: 5, wallMilliseconds: 4),
      Rating(afterBlocks: 3, scale: .energy, value: 2, wallMilliseconds: 5),
    ]
    #expect(try record.ratings() == expected)
    #expect(try store.ratings(of: record.id) == expected)
    #expect(try store.ratings(of: id) == [])
    // Outside the chain of events.
    try store.verify(record.id)
    #expect(try record.append(SessionEvent(.breakStarted, at: .start), wallMilliseconds: 6) == 2)
  }

  @Test(arguments: [(-1, 0), (11, 0), (5, -1), (5, 3)])
  func aRatingThatCannotBeIsRefused(value: Int, afterBlock: Int) throws {
    let rating = Rating(afterBlocks: 2, scale: .anxiety, value: 5, wallMilliseconds: 1)
    try store.write(rating, of: id)
    #expect {
      try store.write(
        Rating(afterBlocks: afterBlock, scale: .anxiety, value: value, wallMilliseconds: 2), of: id)
    } throws: { error in
      if case .contradiction? = error as? RecordError { true } else { false }
    }
    #expect(try store.ratings(of: id) == [rating])
  }

  @Test func anUnknownSittingIsRefusedEverywhere() throws {
    let unknown = RecordError.noSuchSitting(99)
    #expect(throws: unknown) { try store.sitting(99) }
    #expect(throws: unknown) { try store.verify(99) }
    #expect(throws: unknown) { try store.takeSitting(99, wallMilliseconds: 0) }
    #expect(throws: unknown) {
      try store.write(outcomes: [], of: 99, scoredWallMilliseconds: 0)
    }
    #expect(throws: unknown) { try store.write(metrics: [], of: 99) }
    let rating = Rating(afterBlocks: 0, scale: .energy, value: 1, wallMilliseconds: 0)
    #expect(throws: unknown) { try store.write(rating, of: 99) }
  }
}
