import ExamAnalytics
import Testing

@Suite struct PacingPlanTests {
  @Test func evenPaceWithoutOwnBlocks() {
    let plan = PacingPlan(itemCount: 20, limit: 1800, sittings: [])
    #expect(plan.basis == .evenPace)
    #expect(plan.checkpoints.map(\.items) == [5, 10, 15])
    #expect(
      zip(plan.checkpoints, [1350, 900, 450]).allSatisfy { isClose($0.secondsLeft, $1, 1e-12) })
  }

  /// Five blocks in which the first ten of twenty items take 100 s, the others 50 s; in no random
  /// order, so that no rush is looked for.
  private func front(_ blocks: Int, of size: Int = 20) -> ResponseSeries {
    TimedSitting.series(
      (0..<(blocks * size)).map { $0 % size < size / 2 ? 100 : 50 }, blockSize: size,
      isOrderRandom: false)
  }

  /// A plan of one's own times does not keep a rush: the last five get the time of the others.
  @Test func aRushIsTakenOut() throws {
    let rushed = TimedSitting.series(
      (0..<120).map { $0 % 20 < 15 ? 80 : 40 }, blockSize: 20)
    let plan = PacingPlan(itemCount: 20, limit: 1800, sittings: [rushed])
    #expect(isClose(plan.undoneRush, -0.5, 1e-9))
    #expect(
      zip(plan.checkpoints, [1350, 900, 450]).allSatisfy { isClose($0.secondsLeft, $1, 1e-9) })
    let slowed = TimedSitting.series(
      (0..<120).map { $0 % 20 < 15 ? 60 : 90 }, blockSize: 20)
    #expect(PacingPlan(itemCount: 20, limit: 1800, sittings: [slowed]).undoneRush == nil)
  }

  @Test(arguments: [(4, PacingPlan.Basis.evenPace), (5, .ownTimes(blocks: 5))])
  func needsFiveBlocks(blocks: Int, basis: PacingPlan.Basis) {
    #expect(PacingPlan(itemCount: 20, limit: 1800, sittings: [front(blocks)]).basis == basis)
  }

  @Test func ownShapeAndTheLimitOfTheBlock() {
    let plan = PacingPlan(itemCount: 20, limit: 1800, sittings: [front(5)])
    // Of 1500 s, 500, 1000 and 1250 are gone at 5, 10 and 15 items.
    #expect(
      zip(plan.checkpoints, [1200, 600, 300]).allSatisfy { isClose($0.secondsLeft, $1, 1e-12) })
  }

  /// Blocks of 40 serve for one of 20, by their share of items; so do 10 items, not 9.
  @Test func otherLengths() {
    let plan = PacingPlan(itemCount: 20, limit: 1800, sittings: [front(5, of: 40)])
    #expect(plan.checkpoints.map { $0.secondsLeft.rounded() } == [1200, 600, 300])
    let odd = PacingPlan(itemCount: 21, limit: 2100, sittings: [front(5, of: 10)])
    #expect(odd.basis == .ownTimes(blocks: 5) && odd.checkpoints.map(\.items) == [5, 10, 15, 20])
    // 5/21 of ten items are 2.381 at 100 of 750 s each.
    #expect(isClose(odd.checkpoints.first?.secondsLeft, 2100 * (1 - 2.380952380952381 / 7.5), 1e-9))
    #expect(PacingPlan(itemCount: 20, limit: 1800, sittings: [front(5, of: 8)]).basis == .evenPace)
  }

  /// The median, not the mean: one wild block of five changes nothing.
  @Test func oneWildBlock() {
    var sitting = front(5)
    for index in 0..<20 { sitting.responses[index].seconds = index == 0 ? 5000 : 1 }
    let plan = PacingPlan(itemCount: 20, limit: 1800, sittings: [sitting])
    #expect(plan.checkpoints.map { $0.secondsLeft.rounded() } == [1200, 600, 300])
  }

  @Test func blocksThatWereNotFinishedDoNotCount() {
    var sitting = front(5)
    sitting.responses[99].outcome = .notReached
    sitting.responses[99].seconds = 0
    #expect(PacingPlan(itemCount: 20, limit: 1800, sittings: [sitting]).basis == .evenPace)
    // Nor does one of which only a part is known, such as first exposures.
    #expect(
      PacingPlan(itemCount: 20, limit: 1800, sittings: [front(5).prefix(95)]).basis == .evenPace)
  }

  @Test(arguments: [1, 5])
  func shortBlocksHaveNoCheckpoint(itemCount: Int) {
    #expect(PacingPlan(itemCount: itemCount, limit: 450, sittings: []).checkpoints.isEmpty)
  }
}
