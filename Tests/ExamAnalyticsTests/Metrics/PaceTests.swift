@testable import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

/// Time debt, the series for the chart, time use and halves; numbers worked out by hand.
@Suite struct PaceTests {
  /// Four items in 400 s: target 100 s.
  private func four() -> SittingScript {
    var script = SittingScript(blocks: [4], limit: .seconds(400))
    script.begin()
    return script
  }

  @Test func debtStraightThrough() {
    var script = four()
    for seconds in [150.0, 100, 20, 90] { script.answer(0, after: seconds) }
    script.end(.examinee, after: 10)
    let debt = script.analysis.timeDebt
    // Settled at 150, 250, 270, 360.
    #expect(debt.checkpoints.map(\.debt.value) == [50, 50, -30, -40])
    #expect(debt.checkpoints.map(\.clock) == [150, 250, 270, 360])
    #expect(debt.checkpoints.map(\.settledItems) == [1, 2, 3, 4])
    #expect(debt.maximum == .init(settledItems: 1, item: 0, debt: 50))
    let pace = script.analysis.pace
    #expect(pace.points.map(\.behind) == [50, 50, -30, -30] && pace.isInItemOrder)
    #expect(pace.worst == .init(item: 0, behind: 50))
    let use = script.analysis.timeUse
    #expect(use.used == .seconds(370) && use.left == .seconds(30) && use.revisiting == .zero)
  }

  @Test func aLateChangeSettlesLate() {
    var script = four()
    for seconds in [50.0, 50, 50] { script.answer(1, after: seconds) }
    script.wait(50)
    script.select(1)
    script.go(to: 0, after: 10)  // 210 s: back on item 0
    script.wait(40)
    script.select(0)  // 250 s
    script.end(.examinee, after: 5)
    let debt = script.analysis.timeDebt
    // In order of settling: items 1, 2, 3, 0 at 100, 150, 200, 250 s.
    #expect(debt.checkpoints.map(\.clock) == [100, 150, 200, 250])
    #expect(debt.checkpoints.map(\.debt.value) == [0, -50, -100, -150])
    #expect(debt.maximum == .init(settledItems: 1, item: 1, debt: 0))
    #expect(script.analysis.timeUse.revisiting == .seconds(45))
    // First passes end at 50, 100, 150, 210 s.
    #expect(script.analysis.pace.points.map(\.behind) == [-50, -100, -150, -190])
  }

  @Test func blanksSettleWhenLeftAndUnreachedItemsNever() {
    var script = four()
    script.go(to: 1, after: 120)  // Item 0 stays blank.
    script.answer(0, after: 80)
    script.timeOut(limit: 400)  // Item 2 is blank on screen, item 3 not reached.
    let debt = script.analysis.timeDebt
    #expect(debt.checkpoints.map(\.clock) == [120, 200, 400, nil])
    #expect(debt.checkpoints.map(\.debt.value) == [20, 0, 100, nil])
    #expect(debt.checkpoints.last?.debt.state == .notApplicable)
    #expect(debt.maximum == .init(settledItems: 3, item: 2, debt: 100))
  }

  @Test func presentationOutOfOrder() {
    var script = four()
    script.go(to: 3, after: 30)
    script.go(to: 1, after: 100)
    script.end(.examinee, after: 200)
    #expect(script.analysis.pace.points.map(\.item) == [0, 3, 1])
    #expect(script.analysis.pace.points.map(\.behind) == [-70, -70, 30])
    #expect(!script.analysis.pace.isInItemOrder)
  }

  @Test func withoutALimit() {
    var script = SittingScript(blocks: [2])
    script.begin()
    script.answer(0, after: 500)
    script.end(.examinee)
    let timetable = Timetable(
      parts: [
        .init(kind: .day, parent: nil, limit: nil), .init(kind: .block, parent: 0, limit: nil),
      ],
      warnings: [], isPartial: false)
    let trace = SittingTrace(events: script.events, form: script.form, timetable: timetable)
    for block in trace.blocks {
      let analysis = PacingAnalysis(block, key: script.keyA)
      #expect(analysis.target == nil && analysis.pace.points.isEmpty)
      #expect(analysis.timeDebt.maximum == nil && analysis.timeUse.left == nil)
      #expect(analysis.sinks.sinks.isEmpty && analysis.sinks.accuracy.state == .notApplicable)
      #expect(analysis.score.right == 1)
    }
    #expect(trace.blocks.count == 1)
  }

  @Test func noItemsAtAll() {
    var block = BlockTrace(block: 0, limit: .minutes(30), started: .start, items: [])
    block.closing = .byExaminee
    let analysis = PacingAnalysis(block, key: AnswerKey())
    #expect(analysis.target == nil && analysis.timeDebt.maximum == nil)
    #expect(analysis.score.share.state == .notApplicable)
    #expect(analysis.halves.ratio == .notEnoughData(n: 0))
    #expect(analysis.metrics.allSatisfy { $0.metric.value?.isFinite ?? true })
  }

  @Test(arguments: [
    (15, Metric.State.notEnoughData), (16, .provisional), (19, .provisional), (20, .ok),
  ])
  func halvesState(items: Int, state: Metric.State) {
    var script = SittingScript(blocks: [items])
    script.begin()
    for index in 0..<items { script.answer(0, after: Double(40 + index)) }
    script.end(.examinee)
    let halves = script.analysis.halves
    #expect(halves.ratio.state == state && halves.ratio.n == items)
    #expect((halves.ratio.value == nil) == (state == .notEnoughData))
    #expect(halves.first.n == items / 2 && halves.second.n == items / 2)
  }

  @Test func halvesOfAHalvedPace() throws {
    var script = SittingScript(blocks: [21])
    script.begin()
    for index in 0..<21 { script.answer(0, after: index < 10 ? 80 : index == 10 ? 500 : 40) }
    script.end(.examinee)
    let ratio = script.analysis.halves.ratio
    #expect(abs(try #require(ratio.value) - 0.5) < 1e-12, "the middle item belongs to no half")
    // Times that do not vary leave no room but rounding.
    #expect(abs(try #require(ratio.low) - 0.5) < 1e-12)
    #expect(abs(try #require(ratio.high) - 0.5) < 1e-12)
  }
}
