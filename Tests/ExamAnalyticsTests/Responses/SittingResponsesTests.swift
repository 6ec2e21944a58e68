import ExamAnalytics
import ExamDesign
import ExamSession
import ItemBank
import SittingScripts
import Testing

/// How a sitting becomes responses.
@Suite struct SittingResponsesTests {
  /// Two blocks of three items: the first in order with one blank, the second out of order and
  /// with an item never reached.
  private var script: SittingScript {
    var script = SittingScript(blocks: [3, 3], limit: .minutes(3))
    script.begin()
    script.wait(40)
    script.select(0, .sure)
    script.present(1)
    script.wait(50)
    script.present(2)
    script.wait(30)
    script.select(1, .percent(30))
    script.present(0)
    script.wait(5)
    script.end(.examinee)
    script.endBreak(after: 240)
    script.begin(block: 1)
    script.wait(20)
    script.select(0)
    script.present(2)
    script.wait(160)
    script.select(0)
    script.end(.time)
    return script
  }

  private func series(
    isNew: (ItemReference) -> Bool = { _ in true }, facts: [ItemReference: ItemFacts] = [:]
  ) -> ResponseSeries {
    ResponseSeries(script.trace, key: script.keyA, facts: facts, isNew: isNew)
  }

  @Test func timesOutcomesAndPlaces() {
    let responses = series().responses
    #expect(responses.map(\.seconds) == [45, 50, 30, 20, 160, 0])
    #expect(responses.map(\.outcome) == [.right, .unanswered, .wrong, .right, .right, .notReached])
    #expect(responses.map(\.position) == [0, 1, 2, 3, 4, 5])
    #expect(responses.map(\.placeInBlock) == [0, 1, 2, 0, 1, 2])
    #expect(responses.map(\.block) == [0, 0, 0, 1, 1, 1])
    #expect(responses.map(\.confidence) == [0.9, nil, 0.3, nil, nil, nil])
    #expect(responses.map(\.blockLimitSeconds) == Array(repeating: 180, count: 6))
    #expect(responses.map(\.isLateFill) == [false, false, false, false, true, false])
  }

  /// A blank or unreached item is wrong where its key is known, and else not scored.
  @Test func whatIsScored() {
    #expect(series().responses.map(\.isRight) == [true, false, false, true, true, nil])
    #expect(series().responses.map(\.isRightOnExam) == [true, false, false, true, true, false])
    let keyless = ResponseSeries(script.trace, key: nil, facts: [:], isNew: { _ in true })
    #expect(keyless.responses.allSatisfy { $0.isRight == nil && $0.isRightOnExam == nil })
    // An item met before and not reached now is no part of the score of what was new.
    let last = SittingScript.reference(1, 1)
    #expect(series(isNew: { $0 != last }).responses.last?.isRightOnExam == nil)
  }

  @Test func breaksBetweenBlocks() {
    #expect(series().breaks == [.init(afterBlock: 0, seconds: 240)])
  }

  /// A break with nobody there has no known length.
  @Test func anInterruptedBreakIsNone() {
    var script = SittingScript(blocks: [1, 1])
    script.begin()
    script.wait(30)
    script.end(.examinee)
    script.wait(60)
    script.emit(.sittingInterrupted(.fault))
    script.emit(.sittingResumed)
    script.endBreak(after: 0)
    script.begin(block: 1)
    script.wait(30)
    script.end(.examinee)
    let series = ResponseSeries(script.trace, key: nil, facts: [:], isNew: { _ in true })
    #expect(series.breaks.isEmpty && series.responses.count == 2)
  }

  /// Items met before stay out, and those behind them keep their places.
  @Test func itemsMetBefore() {
    let met = SittingScript.reference(0, 1)
    let responses = series(isNew: { $0 != met }).responses
    #expect(responses.map(\.position) == [0, 2, 3, 4, 5])
    // An item that never came on screen was met by nobody.
    let none = series(isNew: { _ in false }).responses
    #expect(none.map(\.outcome) == [.notReached])
  }

  @Test func factsOfItems() {
    var item = Item(id: ItemID("b0-i0"))
    item.expectedSeconds = 75
    item.difficulty = 1
    item.system = "renal"
    item.disciplines = ["pathology", "physiology"]
    item.timeNorm = ItemTimeNorm(seconds: 82, spread: 0.49, people: 120)
    let first = series(facts: [SittingScript.reference(0, 0): ItemFacts(item)]).responses[0]
    #expect(first.expectedSeconds == 75 && first.difficulty == 0.99)
    #expect(first.system == "renal" && first.discipline == "pathology" && first.task == nil)
    #expect(first.norm == TimeNorm(geometricMeanSeconds: 82, spread: 0.49, people: 120))
  }

  /// Skipping one of twenty items to come back at the end is no order of one's own; working
  /// backwards is.
  @Test(arguments: [
    ([Int](0..<20), ItemOrder.random), (Array((0..<20).reversed()), .chosenByExaminee),
  ])
  func ownOrder(places: [Int], order: ItemOrder) {
    var script = SittingScript(blocks: [20])
    script.begin()
    for place in places {
      script.present(place)
      script.wait(10)
    }
    script.end(.examinee)
    let series = ResponseSeries(script.trace, key: nil, facts: [:], isNew: { _ in true })
    #expect(series.order == order)
  }

  @Test func oneSkippedItem() {
    var script = SittingScript(blocks: [20])
    script.begin()
    for place in [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2] {
      script.present(place)
      script.wait(10)
    }
    script.end(.examinee)
    let series = ResponseSeries(script.trace, key: nil, facts: [:], isNew: { _ in true })
    #expect(series.order == .random)
    #expect(series.responses.last?.placeInBlock == 19)
  }

  @Test func nothingBegun() {
    let empty = SittingScript(blocks: [3])
    let series = ResponseSeries(empty.trace, key: nil, facts: [:], isNew: { _ in true })
    #expect(series.responses.isEmpty && series.breaks.isEmpty)
  }
}
