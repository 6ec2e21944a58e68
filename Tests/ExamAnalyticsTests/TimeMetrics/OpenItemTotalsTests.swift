import ExamAnalytics
import Testing

@Suite struct OpenItemTotalsTests {
  @Test func counts() {
    var sitting = TimedSitting.ordinary(40)
    for index in 35..<40 {
      sitting.responses[index].outcome = .notReached
      sitting.responses[index].seconds = 0
    }
    sitting.responses[3].outcome = .unanswered
    sitting.responses[33].isLateFill = true  // With 91 s on screen before.
    sitting.responses[34].isLateFill = true
    sitting.responses[34].seconds = 3
    let totals = OpenItemTotals([sitting, TimedSitting.ordinary(20)])
    #expect(totals.blocks == 3)
    #expect(totals.notReached == .exact(5, n: 60) && totals.omitted == .exact(1, n: 60))
    #expect(totals.lastTenSeconds == .exact(2, n: 60) && totals.lateFills == .exact(1, n: 60))
  }

  @Test func nothing() {
    let totals = OpenItemTotals([TimedSitting.empty])
    #expect(totals.blocks == 0 && totals.notReached == .notEnoughData(n: 0))
    #expect(OpenItemTotals([]).lateFills == .notEnoughData(n: 0))
  }

  /// Rows of final times do not know when an answer was given.
  @Test func lastMomentsThatAreNotKnown() {
    let rows = TimedSitting.ordinary(20).mapped { $0.isLateFill = nil }
    let totals = OpenItemTotals([rows])
    #expect(totals.lateFills == .notApplicable(n: 20))
    #expect(totals.lastTenSeconds == .notApplicable(n: 20) && totals.omitted == .exact(0, n: 20))
  }
}
