import ExamAnalytics
import ExamDesign
import Testing

/// What the time metrics compute with.
///
/// Golden numbers: scipy 1.17.1 and numpy 2.4.6 unless another
/// origin is named; the call stands beside each.
@Suite struct TimeKernelTests {
  /// `stats.lognorm(.3, scale=exp(2))`: `mean`, `std`, `ppf(.05)`, `sf(9)`.
  @Test func lognormal() {
    let distribution = LognormalDistribution(logMean: 2, logSpread: 0.3)
    #expect(isClose(distribution.mean, 7.729158537909881, 1e-12))
    #expect(isClose(distribution.standardDeviation, 2.3719109405423966, 1e-12))
    #expect(isClose(distribution.quantile(0.05), 4.511113017701456, 1e-12))
    #expect(isClose(distribution.exceedance(of: 9), 0.25545697177387605, 1e-12))
    #expect(distribution.exceedance(of: 0) == 1 && distribution.exceedance(of: -1) == 1)
    let certain = LognormalDistribution(logMean: 0, logSpread: 0)
    #expect(certain.exceedance(of: 1) == 0 && certain.exceedance(of: 0.5) == 1)
    #expect(certain.median == 1 && certain.standardDeviation == 0)
  }

  /// Twenty items with β from 3.89 to 4.89 in even steps, s = 0.49, 1800 s; and, from 10⁶ draws
  /// with numpy's `default_rng(7)`, the same with a speed that is N(0, 0.17²).
  @Test func fentonWilkinson() {
    let terms = (0..<20).map {
      LognormalDistribution(logMean: 3.89 + Double($0) / 19, logSpread: 0.49)
    }
    let sum = FentonWilkinson.sum(terms)
    #expect(isClose(sum.mean, 1903.4360043905228, 1e-12))
    #expect(isClose(sum.standardDeviation, 231.52970815383907, 1e-12))
    #expect(isClose(sum.exceedance(of: 1800), 0.6555851182733561, 1e-12))
    let uncertain = sum.multiplied(byFactorOfLogSpread: 0.17)
    #expect(abs(uncertain.standardDeviation - 407.18) < 1.5)
    #expect(abs(uncertain.exceedance(of: 1800) - 0.5911) < 0.002)
    #expect(abs(uncertain.quantile(0.05) - 1342.3) < 5)
    #expect(abs(uncertain.quantile(0.95) - 2662.9) < 10)
  }

  @Test func sumsOfOneOfCertainOnesAndOfHugeOnes() {
    let one = FentonWilkinson.sum([LognormalDistribution(logMean: 4.4, logSpread: 0.5)])
    #expect(isClose(one.logMean, 4.4, 1e-12) && isClose(one.logSpread, 0.5, 1e-12))
    let certain = FentonWilkinson.sum(
      [1, 2, 3].map { LognormalDistribution(logMean: $0, logSpread: 0) })
    #expect(isClose(certain.median, 30.19287485057736, 1e-12) && certain.logSpread == 0)
    let huge = FentonWilkinson.sum(
      [LognormalDistribution(logMean: 900, logSpread: 40), .init(logMean: 2, logSpread: 0.1)])
    #expect(huge.logMean.isFinite && huge.logSpread.isFinite)
  }

  /// `scipy.stats.f_oneway` gives F; between = (F·MSW − MSW)/n₀.
  @Test func oneWayVariance() {
    let variance = OneWayVariance([[1, 2, 4], [], [2.5, 3, 7, 8], [0.5], [9, 11]])
    #expect(variance.groups == 4 && variance.freedomWithin == 6)
    #expect(isClose(variance.squaresWithin, 29.854166666666664, 1e-12))
    #expect(isClose(variance.between, 10.902678571428574, 1e-12))
    #expect(OneWayVariance([[1, 9], [1, 9], [1, 9]]).between == 0, "not below zero")
    #expect(OneWayVariance([[1, 9]]).between == nil)
    #expect(OneWayVariance([[1], [9]]).between == nil)
    #expect(OneWayVariance([]).between == nil)
  }

  @Test func regressionByHand() throws {
    // One group: y = 1, 3, 8 at x = 1, 2, 3: g = 7/2, ȳ = 4, residuals 1/2, −1, 1/2.
    let fit = try #require(CommonSlopeRegression([[(1, 1), (2, 3), (3, 8)]]))
    #expect(fit.slope == 3.5 && fit.degreesOfFreedom == 1 && fit.squaresOfX == 2)
    #expect(fit.residuals == [[0.5, -1, 0.5]])
    #expect(isClose(fit.slopeError, (1.5 / 2).squareRoot(), 1e-12))
    // Shifting one of two groups moves its intercept only.
    let points: [(x: Double, y: Double)] = [(1, 1), (2, 3), (3, 8)]
    let both = try #require(
      CommonSlopeRegression([points, [], points.map { (x: $0.x, y: $0.y + 100) }]))
    #expect(isClose(both.slope, 3.5, 1e-12) && both.degreesOfFreedom == 3)
  }

  @Test func regressionWithoutFreedomOrSpread() {
    #expect(CommonSlopeRegression([]) == nil)
    #expect(CommonSlopeRegression([[(1, 1), (2, 2)]]) == nil)
    #expect(CommonSlopeRegression([[(1, 1), (1, 2), (1, 3)]]) == nil)
  }

  @Test func errorAmongRuns() throws {
    let points = (0..<12).map { (x: Double($0), y: Double(($0 * 5) % 7)) }
    let fit = try #require(CommonSlopeRegression([points]))
    // Runs of one point are the points themselves.
    let single = try #require(fit.error(among: [(0..<12).map { $0..<($0 + 1) }]))
    #expect(isClose(single.slopeError, fit.slopeError, 1e-12))
    #expect(single.degreesOfFreedom == fit.degreesOfFreedom)
    #expect(fit.error(among: [[0..<6, 6..<12]]) == nil)
    let thirds = try #require(fit.error(among: [[0..<4, 4..<8, 8..<12]]))
    let means = [0, 4, 8].map { start in fit.residuals[0][start..<(start + 4)].reduce(0, +) / 4 }
    let squares = means.reduce(0) { $0 + 4 * $1 * $1 }
    #expect(isClose(thirds.slopeError, (squares / fit.squaresOfX).squareRoot(), 1e-12))
    #expect(thirds.degreesOfFreedom == 1)
  }

  /// `scipy.stats.false_discovery_control(p) <= .05`.
  @Test func benjaminiHochberg() {
    let p = [0.042, 0.001, 0.039, 0.008, 0.041, 0.06, 0.074, 0.205, 0.5]
    let kept = FalseDiscoveryRate.kept(p, rate: 0.05)
    #expect(kept.indices.filter { kept[$0] } == [1, 3])
    #expect(FalseDiscoveryRate.kept([], rate: 0.05) == [])
    #expect(FalseDiscoveryRate.kept([0.06], rate: 0.05) == [false])
    // The largest p decides for all below it.
    #expect(FalseDiscoveryRate.kept([0.04, 0.045, 0.05], rate: 0.05) == [true, true, true])
  }

  /// Every bound from 1 on, with the generators in step all the way.
  @Test func boundedDrawsAreThoseOfTheGenerator() {
    let draws = BoundedDraws(upTo: 300)
    var (one, other) = (SplitMix64(seed: 7), SplitMix64(seed: 7))
    for _ in 0..<20 {
      for bound in 1...300 {
        #expect(draws.below(bound, using: &one) == other.below(bound))
      }
    }
    #expect(one == other)
  }

  @Test func median() {
    #expect(Median.of([]) == nil && Median.of([3]) == 3)
    #expect(Median.of([9, 1, 4]) == 4 && Median.of([9, 1, 4, 2]) == 3)
  }

  /// FNV-1a written anew in Python over `struct.pack('<d', x)`.
  @Test func seedsAreForEver() {
    #expect(DataSeed.of([]) == 14_695_981_039_346_656_037)
    #expect(DataSeed.of([0]) == 12_161_962_213_042_174_405)
    #expect(DataSeed.of([90, 1.5, -2.25]) == 5_248_321_028_157_704_016)
  }

  @Test func permutationShares() {
    func p(_ observed: Double, _ values: [Double]) -> Double {
      var index = -1
      return PermutationTest.pValue(observed: observed, seed: 1, draws: values.count) { _ in
        index += 1
        return values[index]
      }
    }
    #expect(p(3, [1, 2, 3, 4]) == 3.0 / 5, "ties count")
    #expect(p(9, [1, 2, 3, 4]) == 1.0 / 5, "never 0")
    #expect(p(0, [0, 0]) == 1)
    #expect(p(1 + 1e-12, [1]) == 1, "so do values within rounding")
  }
}
