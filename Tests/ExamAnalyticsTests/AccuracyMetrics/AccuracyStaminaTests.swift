import ExamAnalytics
import Testing

/// Golden modes and deviations: Newton in numpy 2.4.6 on the data of ``AccuracyFixture``.
///
/// Of the one sitting also R 4.2.2 `arm::bayesglm` 1.13.1 (normal priors, prior.df = Inf, unscaled), which
/// agrees to 1e-14. Quantiles of Δ of one sitting: Gauss–Hermite over the intercept (200 points)
/// and `scipy.optimize.brentq` (1.17.1); of several: eight million draws from the normal at the
/// mode.
@Suite struct AccuracyStaminaTests {
  private let first = AccuracySitting.series(AccuracyFixture.first)
  private let second = AccuracySitting.series(AccuracyFixture.second)
  private let third = AccuracySitting.series(AccuracyFixture.third)

  @Test func modeOfOneSitting() throws {
    let trend = try #require(AccuracyTrend([first]))
    #expect(trend.n == 276)
    #expect(agrees(trend.intercepts[0], 0.6332215658036577, 1e-12))
    #expect(agrees(trend.slope, -0.5335557151982437, 1e-12))
    #expect(agrees(trend.slopeDeviation, 0.40338210371484595, 1e-12))
    #expect(agrees(trend.probabilityOfDecline, 0.9070333281630982, 1e-12))
  }

  @Test func modeOfThreeSittings() throws {
    let trend = try #require(AccuracyTrend([first, second, third]))
    let golden = [0.6361477725949855, 0.5577105760342767, 0.9955323505672432]
    #expect(trend.n == 636)
    #expect(zip(trend.intercepts, golden).allSatisfy { agrees($0, $1, 1e-12) })
    #expect(agrees(trend.slope, -0.3430526565676753, 1e-12))
    #expect(agrees(trend.slopeDeviation, 0.28266009650405505, 1e-12))
  }

  @Test func changeOfOneSitting() {
    let stamina = AccuracyStamina([first])
    #expect(agrees(stamina.change.low, -26.46445557352116, 1e-3))
    #expect(agrees(stamina.change.value, -11.983633708209556, 1e-3))
    #expect(agrees(stamina.change.high, 2.9390374675676368, 1e-3))
    #expect(agrees(stamina.scepticalChange.low, -20.147731904518135, 1e-3))
    #expect(agrees(stamina.scepticalChange.value, -8.082859596238261, 1e-3))
    #expect(agrees(stamina.scepticalChange.high, 4.162502760067452, 1e-3))
    #expect(stamina.verdict == .notEnoughData && stamina.change.state == .ok)
  }

  @Test func changeOfSeveralSittings() {
    let two = AccuracyStamina([first, second]).change
    #expect(agrees(two.value, -10.4157, 1e-3) && agrees(two.low, -22.4277, 1e-3))
    #expect(agrees(two.high, 1.8872, 5e-3))
    let three = AccuracyStamina([first, second, third]).change
    #expect(agrees(three.value, -7.4486, 1e-3) && agrees(three.low, -17.4338, 1e-3))
    #expect(agrees(three.high, 2.6653, 5e-3))
  }

  /// Against the exact posterior on 801 × 801 points (numpy), which knows no normal at the mode.
  @Test func againstTheExactPosterior() throws {
    let stamina = AccuracyStamina([first])
    #expect(abs(try #require(stamina.probabilityOfDecline) - 0.908315321723738) < 2e-3)
    #expect(abs(try #require(stamina.change.low) - -26.581937871888154) < 0.15)
    #expect(abs(try #require(stamina.change.value) - -12.051014506907542) < 0.15)
    #expect(abs(try #require(stamina.change.high) - 2.85748225355289) < 0.15)
  }

  @Test(arguments: [(0, 0.0, false), (139, 0.95, false), (140, 0.95, true), (120, 0.7, false)])
  func minimum(count: Int, accuracy: Double, hasValue: Bool) {
    // One of twenty wrong: so narrow that only the minimum withholds the number.
    let outcomes = String((0..<count).map { $0 % 20 == 10 ? "0" : "1" })
    let stamina = AccuracyStamina([AccuracySitting.series(outcomes)])
    #expect(stamina.change.n == count && (stamina.change.value != nil) == hasValue)
    #expect(stamina.change.state == (hasValue ? .ok : .notEnoughData))
    #expect((stamina.probabilityOfDecline != nil) == hasValue)
    #expect((stamina.scepticalChange.value != nil) == hasValue)
    #expect(hasValue || stamina.verdict == .notEnoughData)
  }

  /// The gate lies where the program says it will.
  @Test func widthGate() throws {
    let few = AccuracyStamina([AccuracySitting.series(AccuracySitting.ordinary(150))])
    #expect(few.change == .notEnoughData(n: 150) && (240...290).contains(few.answersNeeded))
    let below = AccuracySitting.ordinary(few.answersNeeded * 9 / 10)
    #expect(AccuracyStamina([AccuracySitting.series(below)]).change.value == nil)
    let above = AccuracyStamina([
      AccuracySitting.series(AccuracySitting.ordinary(few.answersNeeded * 11 / 10))
    ])
    let width = try #require(above.change.high) - (try #require(above.change.low))
    #expect(width <= AccuracyStamina.widthGate && width > 25)
    #expect((250...290).contains(AccuracyStamina([]).answersNeeded))
  }

  @Test func needsRandomOrder() {
    let ordered = AccuracySitting.series(AccuracyFixture.first, isOrderRandom: false)
    let stamina = AccuracyStamina([ordered])
    #expect(stamina.change.state == .notApplicable && stamina.verdict == .notApplicable)
    #expect(stamina.probabilityOfDecline == nil)
    #expect(AccuracyStamina([ordered, first]) == AccuracyStamina([first]))
    #expect(AccuracyStamina([]).verdict == .notEnoughData)
  }

  @Test func words() {
    func verdict(_ halves: String...) -> AccuracyStamina.Verdict {
      AccuracyStamina([AccuracySitting.series(halves.joined())]).verdict
    }
    let good = String(repeating: "11110", count: 40)
    let bad = String(repeating: "11010", count: 20) + String(repeating: "10010", count: 20)
    #expect(verdict(good, bad) == .declineLikely)
    #expect(verdict(bad, good) == .improvementLikely)
    #expect(verdict(good, good, good, good) == .noClearChange)
    #expect(verdict(good) == .notEnoughData)
  }

  @Test func blanksAreWrongAndAllOfOneKindHasAMode() {
    let blank = AccuracyFixture.first.replacing("0", with: "-")
    #expect(AccuracyStamina([AccuracySitting.series(blank)]) == AccuracyStamina([first]))
    for sign in ["1", "0"] {
      let stamina = AccuracyStamina([AccuracySitting.series(String(repeating: sign, count: 280))])
      #expect(stamina.verdict == .noClearChange && agrees(stamina.probabilityOfDecline, 0.5))
      #expect(agrees(stamina.change.value, 0, 1e-6))
    }
  }

  @Test func mirrored() {
    let there = AccuracyStamina([AccuracySitting.series(AccuracyFixture.second + "111")])
    let back = AccuracyStamina([
      AccuracySitting.series(String((AccuracyFixture.second + "111").reversed()))
    ])
    #expect(there.change.n == back.change.n && there.answersNeeded == back.answersNeeded)
    let long = AccuracyFixture.third + AccuracyFixture.second
    let forth = AccuracyStamina([AccuracySitting.series(long)])
    let reversed = AccuracyStamina([AccuracySitting.series(String(long.reversed()))])
    #expect(agrees(forth.change.value, -(reversed.change.value ?? 0), 1e-9))
    #expect(agrees(forth.change.low, -(reversed.change.high ?? 0), 1e-9))
  }
}
