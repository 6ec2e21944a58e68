import ExamAnalytics
import ExamSession
import SittingScripts
import Testing

/// Golden numbers: `scipy.stats.beta` and `binomtest` 1.17.1; probabilities and p also as in the
/// published worked example (20/10: .9670, .0987).
@Suite struct AnswerChangeTotalsTests {
  /// Blocks of ten items, in which so many changes gain and so many lose.
  private func blocks(gains: Int, losses: Int) -> [AnswerChanges] {
    var pairs = (0..<gains).map { _ in (1, 0) } + (0..<losses).map { _ in (0, 1) }
    var blocks: [AnswerChanges] = []
    while !pairs.isEmpty {
      let own = pairs.prefix(10)
      pairs.removeFirst(own.count)
      var script = SittingScript(blocks: [own.count])
      script.begin()
      for pair in own {
        script.wait(10)
        script.select(pair.0)
        script.answer(pair.1, after: 10)
      }
      script.end(.examinee)
      blocks.append(script.analysis.changes)
    }
    return blocks
  }

  @Test func golden() {
    let totals = AnswerChangeTotals(blocks(gains: 20, losses: 10), revisitSeconds: 1200)
    #expect(totals.gains == 20 && totals.losses == 10 && totals.gain.n == 30)
    #expect(totals.counts == [.wrongToRight: 20, .rightToWrong: 10])
    #expect(agrees(totals.probabilityOfGain, 0.96696001052274924) && totals.verdict == .paid)
    #expect(agrees(totals.exactP, 0.09873714670538902))
    #expect(agrees(totals.pointsPerRevisitMinute.value, 0.5))
    #expect(agrees(totals.pointsPerRevisitMinute.low, 1.5 * (2 * 0.5176515097119301 - 1)))
    #expect(agrees(totals.pointsPerRevisitMinute.high, 1.5 * (2 * 0.7929084169146794 - 1)))
  }

  @Test(arguments: [
    (0, 0, AnswerChangeTotals.Verdict.notApplicable), (9, 0, .notEnoughData), (10, 0, .paid),
    (0, 9, .notEnoughData), (0, 10, .cost), (10, 10, .noVerdict), (10, 4, .noVerdict),
  ])
  func verdicts(gains: Int, losses: Int, verdict: AnswerChangeTotals.Verdict) {
    let totals = AnswerChangeTotals(blocks(gains: gains, losses: losses), revisitSeconds: 60)
    let hasValue = gains + losses >= 10
    #expect(totals.verdict == verdict && (totals.exactP != nil) == hasValue)
    #expect((totals.pointsPerRevisitMinute.value != nil) == hasValue)
    #expect((totals.gain.value != nil) == hasValue)
  }

  @Test(arguments: [(10, 10, 1.0), (10, 4, 0.1795654296875), (0, 12, 0.00048828125)])
  func mcNemar(gains: Int, losses: Int, p: Double) {
    let totals = AnswerChangeTotals(blocks(gains: gains, losses: losses), revisitSeconds: 60)
    #expect(agrees(totals.exactP, p))
  }

  @Test func withoutRevisits() {
    let totals = AnswerChangeTotals(blocks(gains: 12, losses: 1), revisitSeconds: 0)
    #expect(totals.pointsPerRevisitMinute == .notApplicable(n: 13) && totals.verdict == .paid)
    #expect(AnswerChangeTotals([], revisitSeconds: 0).counts.isEmpty)
  }
}
