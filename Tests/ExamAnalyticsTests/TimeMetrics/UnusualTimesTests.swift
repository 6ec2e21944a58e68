@testable import ExamAnalytics
import Foundation
import Testing

/// Golden numbers: numpy 2.4.6 and scipy 1.17.1 on the answered items of ``TimeFixture``, each
/// score computed afresh from the other items: `t =
/// (x[j]-o.mean())/(o.std(ddof=1)*sqrt(1+1/(n-1)))` with `o = delete(x, j)`, turned into a normal
/// score with `norm.isf(t.sf(abs(t), n-2))`; and with the norms
/// `(x[j]-beta[j]+tau)/sqrt(sigma[j]**2+1/information)`.
@Suite struct UnusualTimesTests {
  @Test func goldenAgainstOwnTimes() {
    let unusual = UnusualTimes([TimeFixture.first()])
    #expect(unusual.basis == .ownTimes && unusual.observed == .exact(3, n: 149))
    #expect(unusual.flags.map(\.position) == [37, 101, 102])
    let golden = [3.7883998982521097, -5.465943834223074, -4.135659694455857]
    #expect(zip(unusual.flags, golden).allSatisfy { isClose($0.z, $1, 1e-8) })
    #expect(unusual.flags.allSatisfy { $0.isListed })
    #expect(isClose(unusual.expected, 0.4022696134257678, 1e-9))
    #expect(isClose(unusual.probabilityOfSoMany, 0.007931881692220437, 1e-9))
    let scores = LeaveOneOut.againstOwnTimes(
      TimeFixture.first().timedAnswers.map { log($0.seconds) })
    #expect(isClose(scores.reduce(0) { $0 + $1 * $1 }, 152.52080343122668, 1e-9))
  }

  @Test func goldenAgainstNorms() {
    let sitting = TimeFixture.first(hasNorms: true)
    let unusual = UnusualTimes([TimedSitting.empty, sitting])
    #expect(unusual.basis == .calibratedItems && unusual.observed == .exact(5, n: 149))
    #expect(unusual.flags.map(\.position) == [37, 56, 101, 102, 118])
    #expect(unusual.flags.allSatisfy { $0.sitting == 1 && $0.isListed })
    let golden = [
      5.737287430191011, 3.2211161386209195, -7.506644338508083, -5.867215182193338,
      3.445361628847806,
    ]
    #expect(zip(unusual.flags, golden).allSatisfy { isClose($0.z, $1, 1e-9) })
    #expect(isClose(unusual.probabilityOfSoMany, 5.939693880945051e-05, 1e-12))
    let scores = LeaveOneOut.againstNorms(
      sitting.timedAnswers.compactMap { answer in
        answer.usableNorm.map { (log(answer.seconds), $0) }
      })
    #expect(isClose(scores.reduce(0) { $0 + $1 * $1 }, 336.3469509091974, 1e-9))
  }

  @Test(arguments: [(0, false), (39, false), (40, true)])
  func needsForty(count: Int, hasValue: Bool) {
    let unusual = UnusualTimes([TimedSitting.ordinary(count)])
    #expect(unusual.observed == (hasValue ? .exact(0, n: 40) : .notEnoughData(n: count)))
    #expect((unusual.expected == nil) == !hasValue)
    #expect((unusual.probabilityOfSoMany == nil) == !hasValue && unusual.flags.isEmpty)
  }

  /// 39 calibrated items among 60 are too few: one's own times serve.
  @Test(arguments: [(39, UnusualTimes.Basis.ownTimes, 60), (40, .calibratedItems, 40)])
  func basis(calibrated: Int, basis: UnusualTimes.Basis, n: Int) {
    var sitting = TimedSitting.ordinary(60)
    for index in 0..<calibrated { sitting.responses[index].norm = TimeFixture.norm(of: index) }
    let unusual = UnusualTimes([sitting])
    #expect(unusual.basis == basis && unusual.observed.n == n)
  }

  @Test func timesThatDoNotVary() {
    let equal = TimedSitting.series(Array(repeating: 81.3, count: 40), blockSize: 20)
    #expect(UnusualTimes([equal]).observed == .exact(0, n: 40))
    #expect(UnusualTimes([equal]).probabilityOfSoMany == 1)
    // One that differs from 39 equal ones has nothing to be judged by.
    let one = TimedSitting.series([500] + Array(repeating: 81.3, count: 39), blockSize: 20)
    #expect(UnusualTimes([one]).observed == .exact(0, n: 40))
  }

  @Test func hugeTime() throws {
    var sitting = TimedSitting.ordinary(60)
    sitting.responses[7].seconds = 1e300
    let flag = try #require(UnusualTimes([sitting]).flags.first)
    #expect(flag.position == 7 && flag.z > 3 && flag.z.isFinite)
  }
}
