import ExamAnalytics
import TestSupport
import Testing

/// Golden numbers: `scipy.stats.betabinom.logpmf` and `beta.cdf` 1.17.1 over 4000 points of σ,
/// quantiles by `scipy.optimize.brentq`.
@Suite struct SubgroupStrengthsTests {
  typealias Count = SubgroupStrengths.Count

  @Test func golden() throws {
    let tallies = [(8, 32), (30, 40), (45, 60), (25, 35), (9, 10), (3, 9), (70, 100)]
    let strengths = SubgroupStrengths(
      tallies.enumerated().map { Count(label: "\($0)", right: $1.0, n: $1.1) })
    #expect(agrees(strengths.mean, 0.6643356643356644, 1e-14))
    let golden: [(Double, Double, Double, Double)] = [
      (0.3734837719224099, 0.23245103998742192, 0.5247432431897621, 0.9994438538603677),
      (0.7279860494969526, 0.6247183775270677, 0.8246757855192305, 0.14939458853154886),
      (0.7335404010642272, 0.6460193721299657, 0.8157881283237026, 0.09445525665464771),
      (0.7002442801408616, 0.5894249538349666, 0.8039850504598702, 0.2839950940427685),
    ]
    for (group, expected) in zip(strengths.groups, golden) {
      #expect(agrees(group.strength.value, expected.0, 1e-6))
      #expect(agrees(group.strength.low, expected.1, 1e-6))
      #expect(agrees(group.strength.high, expected.2, 1e-6))
      #expect(agrees(group.probabilityWeaker, expected.3, 1e-5))
    }
    let words = strengths.groups.map(\.verdict)
    #expect(words.first == .weaker && words.count { $0 == .weaker } == 1)
    #expect(strengths.groups[4].strength.state == .ok && words[4] == .notEnoughData)
    #expect(strengths.groups[5].strength == .notEnoughData(n: 9))
  }

  @Test(arguments: [
    (9, Metric.State.notEnoughData, false), (10, .ok, false), (29, .ok, false), (30, .ok, true),
  ])
  func minimum(n: Int, state: Metric.State, hasWord: Bool) {
    let strengths = SubgroupStrengths([
      Count(label: "few", right: 0, n: n), Count(label: "many", right: 90, n: 100),
    ])
    let group = strengths.groups[0]
    #expect(group.strength.state == state && group.strength.n == n)
    #expect((group.strength.value != nil) == (state == .ok))
    #expect((group.probabilityWeaker != nil) == hasWord)
    #expect(group.verdict == (hasWord ? .weaker : .notEnoughData))
  }

  @Test func nothingToCompare() {
    let none = SubgroupStrengths([Count(label: "empty", right: 0, n: 0)])
    #expect(none.groups.isEmpty && none.mean == nil)
    let one = SubgroupStrengths([
      Count(label: "only", right: 30, n: 40), Count(label: "empty", right: 0, n: 0),
    ])
    #expect(one.groups.map(\.verdict) == [.notApplicable] && one.mean == 0.75)
    #expect(one.groups[0].strength == .notApplicable(n: 40))
  }

  @Test(arguments: [0, 1])
  func allAlike(share: Int) {
    let strengths = SubgroupStrengths(
      (0..<8).map { Count(label: "\($0)", right: share * 100, n: 100) })
    for group in strengths.groups {
      #expect(group.verdict == .noReliableDifference && group.probabilityWeaker == nil)
      #expect(abs((group.strength.value ?? 0.5) - Double(share)) < 0.01)
    }
  }

  @Test func orderDoesNotMatter() {
    let counts = [(20, 40), (35, 40), (33, 40)].map { Count(label: "\($0)", right: $0.0, n: $0.1) }
    let there = SubgroupStrengths(counts).groups
    let back = Array(SubgroupStrengths(counts.reversed()).groups.reversed())
    for (one, other) in zip(there, back) {
      #expect(one.label == other.label && one.verdict == other.verdict)
      #expect(agrees(one.strength.value, other.strength.value ?? -1, 1e-12))
    }
  }

  @Test(arguments: [
    (7, 20, 3.5, 0.6, -4.887130218398062), (0, 5, 0.5, 0.5, -1.4020427180880297),
    (140, 200, 700, 300, -2.8805538161680033), (14, 20, 7e6, 3e6, -1.6521429382264614),
  ])
  func betaBinomial(x: Int, n: Int, a: Double, b: Double, golden: Double) {
    let value = BetaBinomialDistribution.logProbability(x, of: n, a: a, b: b)
    #expect(agrees(value, golden, 1e-7))
  }

  /// Groups that do not differ: a word about any of them in at most one exam of twenty.
  @Test func falseAlarms() {
    let (seed, runs): (UInt64, Int) = (20, 20)
    var generator = SeededGenerator(seed: seed)
    var alarms = 0
    for _ in 0..<runs {
      let counts = (0..<9).map { group in
        Count(
          label: "\(group)", right: (0..<31).count { _ in generator.happens(0.7) }, n: 31)
      }
      if SubgroupStrengths(counts).groups.contains(where: { $0.verdict == .weaker }) { alarms += 1 }
    }
    #expect(alarms <= 1, "seed \(seed): \(alarms) of \(runs)")
  }
}
