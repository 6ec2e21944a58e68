import ExamAnalytics
import TestSupport
import Testing

/// Golden numbers: Bonett's formula written anew in numpy 2.4.6 with `scipy.stats.t.ppf` and
/// `scipy.stats.trim_mean` 1.17.1.
@Suite struct DeviationIntervalTests {
  @Test func golden() throws {
    let dozen = [1, 2, 4, 3.5, 9, 2.5, 7, 8, 0.5, 30, 11, 2.25]
    let twelve = try #require(DeviationInterval.of(dozen))
    #expect(isClose(twelve.low, 3.1314891511633802, 1e-10))
    #expect(isClose(twelve.high, 24.817163219055992, 1e-10))
    let five = try #require(DeviationInterval.of(Array(dozen.prefix(5))))
    #expect(isClose(five.low, 0.4778405661878864, 1e-10))
    #expect(isClose(five.high, 40.92451873445893, 1e-10))
  }

  @Test func fewOrEqualValues() {
    #expect(DeviationInterval.of([]) == nil && DeviationInterval.of([1, 2, 3, 4]) == nil)
    #expect(DeviationInterval.of([2, 2, 2, 2, 2]) == Interval(low: 0, high: 0))
  }

  /// Student's t with five degrees of freedom, of which the interval of chi-square holds 74–77 %.
  @Test(arguments: [20, 40])
  func heavyTails(n: Int) throws {
    let (seed, runs): (UInt64, Int) = (3, 300)
    var generator = SeededGenerator(seed: seed)
    var held = 0
    for _ in 0..<runs {
      let values = (0..<n).map { _ in
        let squares = (0..<5).reduce(0) { sum, _ in
          let z = generator.normal()
          return sum + z * z
        }
        return generator.normal() / (squares / 5).squareRoot()
      }
      let interval = try #require(DeviationInterval.of(values))
      if interval.contains((5.0 / 3).squareRoot()) { held += 1 }
    }
    let share = Double(held) / Double(runs)
    #expect((0.81...0.95).contains(share), "seed \(seed): \(share)")
  }
}
