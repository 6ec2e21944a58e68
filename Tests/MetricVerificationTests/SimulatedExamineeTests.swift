import ExamAnalytics
import SimulatedExaminee
import Testing

/// Whether simulated people are as they are said to be.
@Suite struct SimulatedExamineeTests {
  private func moments(_ values: [Double]) -> (mean: Double, deviation: Double) {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / n).squareRoot())
  }

  /// Means and deviations of 20,000 draws, within five standard errors or so.
  @Test func randomness() {
    var random = SimulationRandom(seed: 5)
    let normal = moments((0..<20_000).map { _ in random.normal() })
    #expect(abs(normal.mean) < 0.04 && abs(normal.deviation - 1) < 0.03, "seed 5: \(normal)")
    let heavy = moments((0..<20_000).map { _ in random.heavyTailed() })
    #expect(abs(heavy.mean) < 0.04 && abs(heavy.deviation - 1) < 0.08, "seed 5: \(heavy)")
    let arcsine = moments((0..<20_000).map { _ in random.arcsine() })
    #expect(abs(arcsine.mean - 0.5) < 0.02 && abs(arcsine.deviation - 0.125.squareRoot()) < 0.01)
  }

  /// P(|T| > 4) of t with five degrees of freedom and unit variance is far above the normal's
  /// 0.00006: scipy 1.17.1, `2*t.sf(4*sqrt(5/3), 5)` = 0.0036.
  @Test func heavyTails() {
    var random = SimulationRandom(seed: 6)
    let far = (0..<20_000).count { _ in abs(random.heavyTailed()) > 4 }
    #expect((35...120).contains(far), "seed 6: \(far)")
  }

  @Test func times() {
    var random = SimulationRandom(seed: 8)
    let traits = SittingTraits {
      ($0.blocks, $0.blockSpread, $0.hasNorms) = (200, 0, true)
      ($0.residuals, $0.rush) = (.autocorrelated(0.2), -0.5)
    }
    let sitting = SimulatedExaminee(speed: 0.3).sitting(traits, &random)
    let residuals = sitting.series.responses.map { response -> Double in
      let rush = response.placeInBlock >= 15 ? -0.5 : 0
      return Logistic.logit(response.seconds / (1 + response.seconds))
        - (response.norm?.intensity ?? 0) + 0.3 - rush
    }
    let own = moments(residuals)
    #expect(abs(own.mean) < 0.05 && abs(own.deviation - 0.49) < 0.03, "seed 8: \(own)")
    let products = zip(residuals, residuals.dropFirst()).map { $0 * $1 }
    #expect(abs(moments(products).mean / (0.49 * 0.49) - 0.2) < 0.08, "seed 8")
    let items = moments(sitting.series.responses.compactMap { $0.norm?.intensity })
    #expect(abs(items.mean - 4.41) < 0.03 && abs(items.deviation - 0.33) < 0.02)
  }

  @Test func shapeOfASitting() {
    var random = SimulationRandom(seed: 9)
    let sitting = SimulatedExaminee().sitting(SittingTraits { $0.blocks = 3 }, &random)
    #expect(sitting.series.responses.count == 60 && sitting.paces.count == 3)
    #expect(sitting.series.breaks.map(\.afterBlock) == [0, 1])
    #expect(sitting.series.responses.map(\.position) == Array(0..<60))
    #expect(sitting.series.blocks.map(\.count) == [20, 20, 20])
    let none = SimulatedExaminee().sitting(SittingTraits { $0.blocks = 0 }, &random)
    #expect(none.series.responses.isEmpty && none.meanPace == 0)
  }

  /// Hard items late by design, and known to be.
  @Test func difficultyGoesWithThePlace() {
    var random = SimulationRandom(seed: 10)
    let traits = SittingTraits {
      ($0.blocks, $0.difficultyCorrelation, $0.knowsDifficulty) = (50, 0.3, true)
    }
    let sitting = SimulatedExaminee().sitting(traits, &random)
    guard case .goesWithDifficulty(let r) = sitting.series.order else {
      Issue.record("seed 10: taken as random")
      return
    }
    #expect(abs(r - 0.3) < 0.12, "seed 10: \(r)")
  }

  /// Golden numbers: `scipy.integrate.quad` 1.17.1 over the normal density.
  @Test func marginalAccuracy() {
    #expect(abs(MarginalAccuracy.share(logit: 1, spread: 1) - 0.6967346701436938) < 1e-4)
    #expect(abs(MarginalAccuracy.share(logit: 1.5, spread: 1) - 0.7785265948093283) < 1e-4)
    let changes = [(-0.3, -0.05334382234896484), (-1.2, -0.21104335035825328)]
    for (drift, golden) in changes {
      #expect(abs(MarginalAccuracy.change(drift: drift, ability: 1) - golden) < 1e-4)
    }
    let even = MarginalAccuracy.share(logit: 0.4, spread: 0)
    #expect(abs(even - Logistic.probability(0.4)) < 1e-12)
  }

  /// Golden numbers: numpy 2.4.6 over all pairs of levels.
  @Test(arguments: [(0.0, 0.1695, 0.788547237076649), (0.1, 0.2015, 0.7627840909090908)])
  func truthOfStatements(overstatement: Double, score: Double, area: Double) {
    let levels = StatedLevels(overstatement: overstatement)
    #expect(abs(levels.brierScore - score) < 1e-12 && abs(levels.area - area) < 1e-12)
  }

  @Test func formsAndGroups() {
    var random = SimulationRandom(seed: 11)
    let person = SimulatedForms(count: 3, items: 120, &random)
    #expect(person.forms.map(\.time) == [-2, -1, 0] && (0...120).contains(person.next))
    #expect(Set(person.forms.map(\.source)).count == 1)
    #expect(
      Set(SimulatedForms(count: 3, items: 9, isMixed: true, &random).forms.map(\.source)).count == 3
    )
    let alike = SimulatedGroups(4, items: 30, mean: 0.7, deviation: 0, &random)
    #expect(alike.shares == [0.7, 0.7, 0.7, 0.7] && alike.counts.allSatisfy { $0.n == 30 })
    let spread = SimulatedGroups(400, items: 1, mean: 0.7, deviation: 0.1, &random)
    let own = moments(spread.shares)
    #expect(abs(own.mean - 0.7) < 0.03 && abs(own.deviation - 0.1) < 0.02, "seed 11: \(own)")
  }
}
