import ExamAnalytics
import Testing

/// Golden numbers: the normal at the mode on the same points of τ, written with inverses in numpy
/// 2.4.6 and summed by Gauss–Hermite with `scipy.stats.binom` 1.17.1; "exact" without the normal,
/// by quadrature over the logits of all forms.
@Suite struct ReadinessTests {
  private static func form(_ right: Int, _ items: Int, _ time: Double, _ source: String = "own")
    -> FormResult
  {
    FormResult(right: right, items: items, time: time, source: source)
  }

  private let one = [form(196, 280, 0)]
  private let two = [form(70, 100, 0), form(84, 120, 2)]
  private let three = [form(170, 280, 0), form(185, 280, 1), form(150, 200, 3)]

  @Test func goldenOfOneForm() throws {
    let forecast = try #require(FormForecast(one, items: 280, time: 1))
    #expect([0.05, 0.5, 0.95].map(forecast.quantile) == [162, 196, 225])
    #expect(agrees(forecast.probability(atLeast: 0.62), 0.883577047899441, 1e-4))
    #expect(agrees(forecast.probabilities.reduce(0, +), 1))
    let mean = forecast.probabilities.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    #expect(agrees(mean, 195.06379575031414, 1e-8))
    // Exact.
    #expect(abs(forecast.probability(atLeast: 0.62) - 0.8854321281884885) < 0.01)
  }

  @Test func goldenOfTwoForms() throws {
    let readiness = Readiness(two, next: 280, time: 3, cut: 0.68)
    #expect(agrees(readiness.nextPercent.value, 70) && readiness.nextPercent.n == 220)
    #expect(agrees(readiness.nextPercent.low, 57.857142857142854))
    #expect(agrees(readiness.nextPercent.high, 80))
    let chance = try #require(readiness.chance)
    #expect(agrees(chance.atCut, 0.621862874148002, 1e-4) && readiness.verdict == .uncertain)
    #expect(agrees(chance.atLowerCut, 0.7823117331660856, 1e-4))
    #expect(agrees(chance.atHigherCut, 0.4474863285185112, 1e-4))
    // Exact.
    #expect(abs(chance.atCut - 0.6282090242755931) < 0.01)
  }

  @Test func goldenOfThreeFormsAndSources() throws {
    let forecast = try #require(FormForecast(three, items: 280, time: 4))
    #expect([0.05, 0.5, 0.95].map(forecast.quantile) == [173, 207, 231])
    #expect(agrees(forecast.probability(atLeast: 0.62), 0.9484617954859919, 1e-4))
    var mixed = three
    mixed[1].source = "another bank"
    let wider = try #require(FormForecast(mixed, items: 280, time: 4))
    #expect([0.05, 0.5, 0.95].map(wider.quantile) == [164, 206, 232])
    #expect(agrees(wider.probability(atLeast: 0.70), 0.7118080798051126, 1e-4))
    #expect(FormForecast(Array(three.reversed()), items: 280, time: 4)?.quantile(0.05) == 173)
  }

  @Test(arguments: [
    ([], false, false), ([79], false, false), ([80], true, false), ([280], true, false),
    ([79, 79, 79], false, false), ([80, 119], true, false), ([80, 120], true, true),
    ([199, 1], true, true), ([200, 0], true, false),
  ])
  func minimum(items: [Int], hasInterval: Bool, hasChance: Bool) {
    let forms = items.enumerated().map { Self.form($1 * 7 / 10, $1, Double($0)) }
    let readiness = Readiness(forms, next: 120, time: 5, cut: 0.65)
    #expect((readiness.nextPercent.value != nil) == hasInterval)
    #expect(readiness.nextPercent.state == (hasInterval ? .ok : .notEnoughData))
    #expect(readiness.nextPercent.n == items.reduce(0, +))
    #expect((readiness.chance != nil) == hasChance)
    #expect(readiness.verdict == (hasChance ? .uncertain : .notEnoughData))
  }

  @Test func shownWithin2And98() throws {
    let all = [Self.form(100, 100, 0), Self.form(120, 120, 1)]
    let right = Readiness(all, next: 50, time: 2, cut: 0.62)
    #expect(right.chance?.atCut == 0.98 && right.verdict == .likelyAbove)
    #expect(right.nextPercent.value == 98 && right.nextPercent.high == 100)
    let none = Readiness(
      [Self.form(0, 100, 0), Self.form(0, 120, 1)], next: 50, time: 2, cut: 0.62)
    #expect(none.chance?.atCut == 0.02 && none.verdict == .likelyBelow)
    #expect(none.chance?.atLowerCut == 0.02 && none.nextPercent.low == 0)
  }

  @Test func withoutACut() {
    let readiness = Readiness(two, next: 280, time: 3, cut: nil)
    #expect(readiness.chance == nil && readiness.verdict == .notApplicable)
    #expect(readiness.nextPercent.state == .ok)
    #expect(Readiness([], next: 40, time: 0, cut: nil).verdict == .notApplicable)
    #expect(FormForecast(two, items: 0, time: 3) == nil)
  }

  /// 62 % of 50 items is 31 of them, and 31 are enough.
  @Test func aCutOnWholeItems() throws {
    let forecast = try #require(FormForecast(two, items: 50, time: 3))
    let from31 = forecast.probabilities[31...].reduce(0, +)
    #expect(agrees(forecast.probability(atLeast: 0.62), from31, 1e-12))
    #expect(agrees(forecast.probability(atLeast: 0.6200001), from31 - forecast.probabilities[31]))
  }

  @Test func enteredPercentages() {
    let entered = FormResult(percentRight: 65.4, items: 120, time: 0, source: "Free 120")
    #expect(entered.right == 78 && entered.items == 120)
    #expect(FormResult(percentRight: 130, items: 40, time: 0, source: "").right == 40)
    #expect(FormResult(percentRight: -1, items: 40, time: 0, source: "").right == 0)
  }

  @Test(arguments: [
    (0.0, SelfAssessmentReading.atRisk), (57.9, .atRisk), (58, .borderline), (65.9, .borderline),
    (66, .close), (72, .close), (72.1, .likelyReady), (73, .likelyReady), (100, .likelyReady),
  ])
  func selfAssessment(score: Double, reading: SelfAssessmentReading) {
    #expect(SelfAssessmentReading(equatedPercent: score) == reading)
    let range = SelfAssessmentReading.likelyRange(of: score)
    #expect(range.low == max(0, score - 4) && range.high == min(100, score + 4))
  }

  @Test(arguments: [-0.1, 100.1, .nan, .infinity])
  func noSelfAssessment(score: Double) {
    #expect(SelfAssessmentReading(equatedPercent: score) == nil)
  }
}
