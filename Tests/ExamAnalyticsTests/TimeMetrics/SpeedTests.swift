import ExamAnalytics
import Testing

@Suite struct SpeedTests {
  /// Golden numbers: numpy 2.4.6, generalised least squares with the prior and the full covariance
  /// of the answers, `diag(sigma**2) + .1**2*(block[:, None] == block)`, inverted; not the formula.
  @Test func golden() {
    let speed = Speed([TimeFixture.first(hasNorms: true)])
    #expect(
      isClose(speed.tau, 0.154873562361536, 0.07294938221099254, 0.23679774251207944))
    #expect(isClose(speed.reliability, 0.9141635295282242, 1e-9))
    #expect(speed.tau.n == 149 && speed.tau.methodVersion == 2)
    #expect(isClose(speed.timeRatio.value, 0.8565234674420183, 1e-9), "exp(−τ)")
    #expect(isClose(speed.timeRatio.low, 0.7891508835526673, 1e-9))
  }

  /// Golden numbers: the posterior of τ on a grid of 300,001 points from −1.5 to 1.5 with numpy
  /// 2.4.6 (`norm.logpdf` of the prior plus the likelihood of each answered item), its mean and
  /// standard deviation.
  @Test func goldenOfBlocksThatDoNotDiffer() {
    let speed = Speed([TimeFixture.first(hasNorms: true)], blockSpread: 0)
    #expect(
      isClose(speed.tau, 0.16049454904138002, 0.09912221095115722, 0.22186688713160282, 1e-8))
    #expect(isClose(speed.reliability, 0.9518281881599109, 1e-8))
    #expect(isClose(speed.timeRatio.value, 0.8517224, 1e-6))
  }

  @Test(arguments: [
    (0, Metric.State.notApplicable), (9, .notEnoughData), (10, .ok),
  ])
  func needsTenCalibratedItems(calibrated: Int, state: Metric.State) {
    var sitting = TimedSitting.ordinary(40)
    for index in 0..<calibrated { sitting.responses[index].norm = TimeFixture.norm(of: index) }
    let speed = Speed([sitting])
    #expect(speed.tau.state == state && speed.tau.n == calibrated)
    #expect((speed.tau.value == nil) == (state != .ok))
    #expect((speed.reliability == nil) == (state != .ok))
    #expect(speed.timeRatio.state == state)
  }

  @Test(arguments: [(49, Metric.State.notApplicable), (50, .ok)])
  func aNormNeedsFiftyPeople(people: Int, state: Metric.State) {
    let sitting = TimedSitting.ordinary(20).mapped {
      $0.norm = TimeNorm(intensity: 4.4, spread: 0.5, people: people)
    }
    #expect(Speed([sitting]).tau.state == state)
  }

  /// Ten answers exactly as slow as the norm say 0; a tenth of the time says something positive,
  /// pulled towards 0.
  @Test func pulledTowardsTheMiddle() throws {
    func tau(_ factor: Double) throws -> Double {
      let sitting = TimedSitting.series(Array(repeating: 90 * factor, count: 10), blockSize: 10)
        .mapped { $0.norm = TimeNorm(intensity: 4.499809670330265, spread: 0.49, people: 90) }
      return try #require(Speed([sitting]).tau.value)
    }
    let (equal, tenth) = (try tau(1), try tau(0.1))
    #expect(abs(equal) < 1e-12)
    // 1/w = .49²/10 + .1², 1/v = .17²: ln 10 · .459…
    #expect(isClose(tenth, 2.302585092994046 * 0.0289 / (0.0289 + 0.02401 + 0.01)))
  }
}
