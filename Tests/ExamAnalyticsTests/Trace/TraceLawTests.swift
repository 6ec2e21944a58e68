import ExamAnalytics
import ExamDesign
import ExamSession
import SittingScripts
import Testing

/// Laws that hold for every list of events, checked on seeded random ones.
@Suite struct TraceLawTests {
  @Test(arguments: UInt64(0)..<300)
  func timeAddsUpExactly(seed: UInt64) {
    let trace = RandomWalk(seed: seed).script.trace
    #expect(trace.blocks.count == 2 && trace.strayEvents == 0, "seed \(seed)")
    for block in trace.blocks {
      #expect(block.timeOnItems + block.overhead == block.elapsed, "seed \(seed)")
      for item in block.items {
        #expect(item.firstPassTime + item.revisitTime == item.timeOnScreen, "seed \(seed)")
      }
      let visits = block.items.flatMap(\.visits).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
      for (one, next) in zip(visits, visits.dropFirst()) {
        #expect(one.to <= next.from, "visits overlap, seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func whatHappenedLaterChangesNothingEarlier(seed: UInt64) {
    let script = RandomWalk(seed: seed).script
    let whole = script.trace
    for length in stride(from: 0, through: script.events.count, by: 7) {
      let part = SittingTrace(
        events: Array(script.events.prefix(length)), form: script.form,
        timetable: script.timetable)
      for (early, late) in zip(part.blocks, whole.blocks) {
        #expect(early.timeOnItems + early.overhead == early.elapsed, "seed \(seed)")
        #expect(late.presentationOrder.starts(with: early.presentationOrder), "seed \(seed)")
        if early.closing != .open { #expect(early == late, "seed \(seed), \(length) events") }
        for (before, after) in zip(early.items, late.items) {
          #expect(after.responses.starts(with: before.responses), "seed \(seed)")
          // Only the last visit can still have been going on.
          #expect(after.visits.starts(with: before.visits.dropLast()), "seed \(seed)")
          #expect(before.timeOnScreen <= after.timeOnScreen, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func everyAnalysisHoldsItsLaws(seed: UInt64) {
    let script = RandomWalk(seed: seed).script
    for block in script.trace.blocks {
      let analysis = PacingAnalysis(block, key: script.keyA)
      let outcomes = Outcome.allCases.map(analysis.count).reduce(0, +)
      #expect(outcomes == block.items.count, "seed \(seed)")
      #expect(analysis.count(.unscorable) == 0 && analysis.score.scored == block.items.count)
      let directions = AnswerChange.allCases.map(analysis.changes.count).reduce(0, +)
      #expect(directions == analysis.changes.entries.count, "seed \(seed)")
      #expect(
        analysis.openItems.unanswered.count == analysis.count(.unanswered)
          && analysis.openItems.notReached.count == analysis.count(.notReached), "seed \(seed)")
      #expect(ReviewOrder.entries(analysis).map(\.item).sorted() == Array(block.items.indices))
      for row in analysis.metrics where row.metric.state == .notEnoughData {
        #expect(row.metric.value == nil && row.metric.low == nil, "seed \(seed) \(row.name)")
      }
    }
  }

  /// The same times in another order of items: what is counted over the block stays.
  @Test(arguments: 0..<20)
  func permutingItemTimesLeavesTotals(shift: Int) {
    let times: [Double] = (0..<20).map { index in
      let long = index % 7 == 3 ? 200 : 0
      return Double(20 + (index * 37) % 100 + long)
    }
    func analysis(_ times: [Double]) -> PacingAnalysis {
      var script = SittingScript(blocks: [20], limit: .minutes(40))
      script.begin()
      for time in times { script.answer(0, after: time) }
      script.end(.examinee)
      return script.analysis
    }
    let straight = analysis(times)
    let turned = analysis(Array(times[shift...] + times[..<shift]))
    #expect(turned.timeUse == straight.timeUse && turned.score == straight.score)
    #expect(turned.sinks.excess == straight.sinks.excess)
    #expect(turned.sinks.sinks.map(\.seconds) == straight.sinks.sinks.map(\.seconds))
    #expect(turned.timeDebt.checkpoints.last == straight.timeDebt.checkpoints.last)
    #expect(!straight.sinks.sinks.isEmpty)
  }
}
