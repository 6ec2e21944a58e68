import ExamAnalytics
import TestSupport
import Testing

/// Golden numbers: the posterior of μ and σ on 350 × 250 points (σ up to 0.5) in numpy 2.4.6, with
/// `scipy.special.betaln` and `betainc` 1.17.1 on every point and bisection for the quantiles.
@Suite struct SubgroupStrengthsTests {
  typealias Count = SubgroupStrengths.Count

  @Test func golden() throws {
    let tallies = [(8, 32), (30, 40), (45, 60), (25, 35), (9, 10), (3, 9), (70, 100)]
    let strengths = SubgroupStrengths(
      tallies.enumerated().map { Count(label: "\($0)", right: $1.0, n: $1.1) })
    #expect(agrees(strengths.mean, 0.6643356643356644, 1e-14))
    let golden: [(Double, Double, Double, Double)] = [
      (0.333089159594, 0.199063054414, 0.480142086068, 0.998679082553),
      (0.728159251155, 0.617164655488, 0.829663025073, 0.122270272764),
      (0.73421395775, 0.641975113321, 0.819306245305, 0.0939127906322),
      (0.697389581729, 0.577613816608, 0.807887735435, 0.218029619406),
    ]
    for (group, expected) in zip(strengths.groups, golden) { check(group, expected) }
    check(strengths.groups[6], (0.694138667528, 0.619357825293, 0.765050065801, 0.197278438988))
    let few = strengths.groups[4].strength
    #expect(agrees(few.value, 0.77882344142, 1e-5) && few.methodVersion == 2)
    #expect(agrees(few.low, 0.596133527964, 1e-3) && agrees(few.high, 0.934286480136, 1e-3))
    let words = strengths.groups.map(\.verdict)
    #expect(words.first == .weaker && words.count { $0 == .weaker } == 1)
    #expect(strengths.groups[4].strength.state == .ok && words[4] == .notEnoughData)
    #expect(strengths.groups[5].strength == .notEnoughData(n: 9, methodVersion: 2))
  }

  @Test func goldenOfFewGroups() {
    let three = SubgroupStrengths([
      Count(label: "a", right: 60, n: 93), Count(label: "b", right: 70, n: 93),
      Count(label: "c", right: 50, n: 94),
    ]).groups
    check(three[0], (0.643513030001, 0.568699355206, 0.715704497976, 0.462170641394))
    check(three[1], (0.721949262282, 0.641060121094, 0.797946431332, 0.0964152741995))
    check(three[2], (0.560730962435, 0.474683895178, 0.644356532784, 0.86473469819))
    let two = SubgroupStrengths([
      Count(label: "a", right: 30, n: 100), Count(label: "b", right: 0, n: 100),
    ]).groups
    check(two[0], (0.294129892753, 0.222468953627, 0.370489680551, 0.0585525590741))
    check(two[1], (0.00407962895186, 0, 0.0191146814025, 0.999739136004))
  }

  /// Mean, interval and P(pg < μ), as close as the shortcuts of the computation are.
  private func check(
    _ group: SubgroupStrengths.Group, _ golden: (Double, Double, Double, Double)
  ) {
    #expect(agrees(group.strength.value, golden.0, 1e-5))
    #expect(agrees(group.strength.low, golden.1, 5e-4))
    #expect(agrees(group.strength.high, golden.2, 5e-4))
    #expect(agrees(group.probabilityWeaker, golden.3, 3e-4))
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
    #expect(one.groups[0].strength == .notApplicable(n: 40, methodVersion: 2))
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

  /// Groups of nothing but right answers beside groups of nothing but wrong ones.
  @Test func valuesLieWithinTheirIntervals() throws {
    let tallies = [(78, 78), (0, 59), (27, 27), (59, 59), (0, 20_000), (4_442, 4_442), (1, 1)]
    for group in SubgroupStrengths(tallies.map { Count(label: "", right: $0.0, n: $0.1) }).groups
    where group.strength.value != nil {
      let (value, low) = (try #require(group.strength.value), try #require(group.strength.low))
      #expect(0 <= low && low <= value)
      #expect(value <= (try #require(group.strength.high)) && value <= 1)
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

  /// Three groups, where not knowing μ matters most: the intervals hold the truth in 90 %.
  ///
  /// Shares around 0.6…0.8 with a spread of 0.05, as a sum of twelve uniform numbers.
  @Test func coverage() throws {
    let (seed, runs): (UInt64, Int) = (21, 250)
    var generator = SeededGenerator(seed: seed)
    var held = 0
    for _ in 0..<runs {
      let mean = Double.random(in: 0.6...0.8, using: &generator)
      let truths = (0..<3).map { _ in mean + 0.05 * generator.normal() }
      let counts = truths.map { p in
        Count(label: "", right: (0..<93).count { _ in generator.happens(p) }, n: 93)
      }
      for (truth, group) in zip(truths, SubgroupStrengths(counts).groups) {
        let (low, high) = (try #require(group.strength.low), try #require(group.strength.high))
        if low <= truth, truth <= high { held += 1 }
      }
    }
    let share = Double(held) / Double(3 * runs)
    #expect((0.86...0.94).contains(share), "seed \(seed): \(share)")
  }
}
