import ExamAnalytics
import Testing

/// Numbers worked out by hand.
@Suite struct CutOffArithmeticTests {
  /// Two blocks of six: in the first 250 s are saved and two items are open, in the second nothing
  /// is saved and one is open.
  private func sitting() -> ResponseSeries {
    var sitting = TimedSitting.series(
      [300, 100, 250, 80, 0, 0, 90, 90, 90, 150, 90, 0], blockSize: 6)
    for index in [4, 5, 11] { sitting.responses[index].outcome = .notReached }
    sitting.responses[0].outcome = .wrong
    return sitting
  }

  @Test func savedAndFitted() {
    let rule = CutOffArithmetic([sitting()], cutOff: 150)
    #expect(rule.secondsSaved == .exact(250, n: 9))
    // Times cut off: 150, 100, 150, 80; their median 125 goes twice into 250.
    #expect(rule.itemsFitted == .exact(2, n: 3))
    #expect(rule.itemsCut == 2 && rule.scoredAmongCut == 2 && rule.rightAmongCut == 1)
  }

  @Test(arguments: [(250.0, 50.0, 0.0), (200, 150, 1), (1000, 0, 0), (10, 1150, 3)])
  func otherCutOffs(cutOff: Double, saved: Double, fitted: Double) {
    let rule = CutOffArithmetic([sitting()], cutOff: cutOff)
    #expect(rule.itemsFitted.value == fitted && rule.secondsSaved.value == saved)
  }

  @Test func nothingLeftOpen() {
    let rule = CutOffArithmetic([TimedSitting.series([300, 100], blockSize: 2)], cutOff: 150)
    #expect(rule.secondsSaved.value == 150 && rule.itemsFitted.state == .notApplicable)
  }

  @Test func nothingOnScreenAndHugeTimes() {
    #expect(CutOffArithmetic([], cutOff: 150).secondsSaved.state == .notApplicable)
    #expect(CutOffArithmetic([TimedSitting.empty], cutOff: 150).itemsCut == 0)
    var sitting = TimedSitting.series([1e300, 0], blockSize: 2)
    sitting.responses[1].outcome = .notReached
    #expect(CutOffArithmetic([sitting], cutOff: 150).itemsFitted == .exact(1, n: 1))
    let unscored = sitting.mapped { if $0.position == 0 { $0.outcome = .unscorable } }
    let rule = CutOffArithmetic([unscored], cutOff: 150)
    #expect(rule.itemsCut == 1 && rule.scoredAmongCut == 0)
  }
}
