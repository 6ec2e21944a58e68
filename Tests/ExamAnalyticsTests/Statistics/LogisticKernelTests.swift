import ExamAnalytics
import Testing

/// Golden numbers: numpy 2.4.6 and scipy 1.17.1 (`special.expit`, `special.log_expit`,
/// `special.logsumexp`, `linalg.cholesky`, `linalg.solve`).
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

  @Test func cholesky() throws {
    let factor = try #require(CholeskyFactor([[4, 0, 0], [2, 5, 0], [-1, 0.5, 3]]))
    #expect(agrees(factor.logDeterminant, 3.6888794541139363, 1e-14))
    let solution = factor.solve([2, 3, 4])
    #expect(zip(solution, [0.85, 0.1, 1.6]).allSatisfy { agrees($0, $1, 1e-14) })
    #expect(agrees(factor.quadraticForm([2, 3, 4]), 2 * 0.85 + 3 * 0.1 + 4 * 1.6, 1e-14))
    #expect(CholeskyFactor([[1, 0], [2, 1]]) == nil && CholeskyFactor([[0]]) == nil)
  }

  @Test func logisticPosteriorWithoutAnswersIsThePrior() throws {
    let prior = try #require(
      LogisticPosterior([], priorMean: [0.8, 0], priorPrecision: [[4, 0], [0, 1]]))
    #expect(prior.mode == [0.8, 0] && agrees(prior.covariances(with: 0)[0], 0.25, 1e-14))
    #expect(agrees(prior.variance(ofSum: [2, 1]), 2, 1e-14))
    #expect(LogisticPosterior([], priorMean: [0], priorPrecision: [[0]]) == nil)
  }
}
