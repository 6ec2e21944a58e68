import ExamAnalytics
import Testing

/// Golden numbers: numpy 2.4.6 and scipy 1.17.1 (`special.expit`, `special.log_expit`,
/// `special.logsumexp`).
@Suite struct LogisticKernelTests {
  @Test(arguments: [
    (-800.0, 0.0, -800.0), (-2.5, 0.07585818002124355, -2.5788897342925496),
    (0, 0.5, -0.6931471805599453), (3, 0.9525741268224334, -0.04858735157374196),
    (800, 1, 0),
  ])
  func logistic(logit: Double, probability: Double, log: Double) {
    #expect(agrees(Logistic.probability(logit), probability, 1e-14))
    #expect(agrees(Logistic.logProbability(logit), log, 1e-14))
  }

  @Test func logSum() {
    #expect(agrees(LogSum.ofExponentials([-1000, -1001, -1002]), -999.5923940355557, 1e-14))
    #expect(LogSum.ofExponentials([]) == -.infinity)
    #expect(LogSum.ofExponentials([-.infinity, -.infinity]) == -.infinity)
    let weights = LogSum.weights([1000, 1000, -.infinity])
    #expect(weights == [0.5, 0.5, 0])
  }

  /// Variances by hand: 1.5² shared by all groups, 0.5² of each.
  @Test func posteriorWithoutAnswersIsThePrior() {
    let prior = CommonSlopePosterior.Prior(
      mean: 0.8, meanDeviation: 1.5, interceptDeviation: 0.5, slopeDeviation: 2)
    let one = CommonSlopePosterior([[]], prior: prior)
    #expect(one.intercepts == [0.8] && one.slope == 0)
    #expect(agrees(one.variances[0], 2.25, 1e-14) && agrees(one.slopeVariance, 4, 1e-14))
    let two = CommonSlopePosterior([[], []], prior: prior)
    #expect(two.intercepts == [0.8, 0.8] && two.covariances == [0, 0])
    #expect(two.variances.allSatisfy { agrees($0, 2.5, 1e-14) })
    #expect(agrees(two.variance(ofSum: [2, 1]), 9 * 2.25 + 5 * 0.25, 1e-14))
  }

  /// Algorithms 3.1 and 3.2 of Rasmussen & Williams, with the matrices of all counts, in numpy.
  @Test(arguments: [
    (0.0, -493.73199898857746, 0.6539014645683974, 0.010406839188517703),
    (1e-9, -493.73199898857746, 0.6539014645683974, 0.010406839188517703),
    (0.2, -490.4164264079459, 0.6487753609170269, 0.06707990537882447),
    (1.5, -491.9055524251273, 0.7757718348049227, 2.725058169254108),
  ])
  func binomialLogits(tau: Double, evidence: Double, mean: Double, variance: Double) {
    let counts: [BinomialLogitPosterior.Count] = [
      .init(right: 170, items: 280, time: -3), .init(right: 185, items: 280, time: -2),
      .init(right: 150, items: 200, time: 0), .init(right: 9, items: 10, time: -40.5),
    ]
    let prior = BinomialLogitPosterior.Prior(
      mean: 0.9, levelDeviation: 1, growthDeviation: 0.1, ownDeviation: tau)
    let posterior = BinomialLogitPosterior(counts, prior: prior)
    #expect(agrees(posterior.logEvidence, evidence, 1e-12))
    let prediction = posterior.prediction(time: 1.5)
    #expect(agrees(prediction.mean, mean, 1e-9) && agrees(prediction.variance, variance, 1e-9))
    var nearby = prior
    nearby.ownDeviation = tau + 0.1
    let started = BinomialLogitPosterior(
      counts, prior: prior, start: BinomialLogitPosterior(counts, prior: nearby))
    #expect(agrees(started.logEvidence, evidence, 1e-12))
  }
}
