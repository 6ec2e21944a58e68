/// The posterior of logistic regressions with one slope and an intercept for each group, as a normal
/// at its mode (Laplace).
///
/// logit P(right) = aₑ + b x; b ~ N(0, s²); of one group a ~ N(m, B²); of several aₑ ~ N(c, A²)
/// around a common c ~ N(m, B²). Mode by Newton's method: the posterior is concave, so that the mode
/// exists and is the only one even where all answers are right. Each aₑ touches c and b only, so
/// that the Hessian is an arrow: with Wₑ = Σ p(1 − p), Xₑ = Σ p(1 − p) x, Dₑ = Wₑ + 1/A² and
/// vₑ = (−1/A², Xₑ), all covariances follow from the Schur complement in (c, b),
/// S = diag(1/B² + e/A², 1/s² + Σ p(1 − p) x²) − Σ vₑ vₑᵀ/Dₑ. Tierney & Kadane 1986, JASA 81:82–86.
package struct CommonSlopePosterior: Hashable, Sendable {
  package struct Prior: Hashable, Sendable {
    /// m and B, then A and s; the deviations are above zero.
    package var mean: Double
    package var meanDeviation: Double
    package var interceptDeviation: Double
    package var slopeDeviation: Double

    package init(
      mean: Double, meanDeviation: Double, interceptDeviation: Double, slopeDeviation: Double
    ) {
      self.mean = mean
      self.meanDeviation = meanDeviation
      self.interceptDeviation = interceptDeviation
      self.slopeDeviation = slopeDeviation
    }
  }

  /// The most probable aₑ and b.
  package let intercepts: [Double]
  package let slope: Double

  /// The variance of b, of each aₑ, and the covariance of each aₑ with b.
  package let slopeVariance: Double
  package let variances: [Double]
  package let covariances: [Double]

  /// For each group 1/D and v; then S.
  private let arms: [Arm]
  private let complement: Symmetric2

  /// Finds the mode.
  ///
  /// - Parameters:
  ///   - groups: the answers of each with their x.
  ///   - prior: the normal distributions before any answer.
  /// - Complexity: O(n + e) a step for e groups; about ten steps.
  package init(_ groups: [[(x: Double, isRight: Bool)]], prior: Prior) {
    let model = ArrowModel(groups: groups, prior: prior)
    var point = ArrowPoint(
      intercepts: [Double](repeating: prior.mean, count: groups.count), common: prior.mean,
      slope: 0)
    var (value, newton) = (model.value(at: point), model.newton(at: point))
    for _ in 0..<60 {
      let (step, size) = (newton.step, newton.step.size)
      var scale = 1.0
      var next = point
      var nextValue = -Double.infinity
      for _ in 0..<40 {
        next = point.moved(by: step, scale: scale)
        nextValue = model.value(at: next)
        // Near the mode the values differ by rounding alone.
        if nextValue >= value - 1e-11 * (1 + abs(value)) { break }
        scale /= 2
      }
      (point, value) = (next, nextValue)
      newton = model.newton(at: point)
      if size < 1e-12 { break }
    }
    (arms, complement) = (newton.arms, newton.complement)
    let complement = newton.complement
    intercepts = point.intercepts
    slope = point.slope
    slopeVariance = complement.inverseForm(0, 1, 0, 1)
    covariances = newton.arms.map {
      -$0.inverse * complement.inverseForm($0.toCommon, $0.toSlope, 0, 1)
    }
    variances = newton.arms.map { arm in
      let (x, y) = (arm.toCommon * arm.inverse, arm.toSlope * arm.inverse)
      return arm.inverse + complement.inverseForm(x, y, x, y)
    }
  }

  /// The variance of Σ weight × aₑ.
  ///
  /// - Complexity: O(e).
  package func variance(ofSum weights: [Double]) -> Double {
    var (own, x, y) = (0.0, 0.0, 0.0)
    for (weight, arm) in zip(weights, arms) {
      let part = weight * arm.inverse
      own += weight * part
      x += part * arm.toCommon
      y += part * arm.toSlope
    }
    return own + complement.inverseForm(x, y, x, y)
  }
}

/// What one group adds to the Hessian: 1/D and v.
private struct Arm: Hashable {
  var inverse: Double
  var toCommon: Double
  var toSlope: Double
}

private struct ArrowPoint {
  var intercepts: [Double]
  var common: Double
  var slope: Double

  /// The largest of the numbers.
  var size: Double { intercepts.reduce(max(abs(common), abs(slope))) { max($0, abs($1)) } }

  func moved(by step: ArrowPoint, scale: Double) -> ArrowPoint {
    var moved = self
    for index in intercepts.indices { moved.intercepts[index] += scale * step.intercepts[index] }
    moved.common += scale * step.common
    moved.slope += scale * step.slope
    return moved
  }
}

private struct ArrowModel {
  let groups: [[(x: Double, isRight: Bool)]]

  /// 1/B² and 1/s²; 1/A² of several groups, 1/B² of one.
  let commonPrecision: Double
  let slopePrecision: Double
  let precision: Double

  /// 1/A² of several groups; 0 of one, whose c stays at m.
  let coupling: Double
  let mean: Double

  init(groups: [[(x: Double, isRight: Bool)]], prior: CommonSlopePosterior.Prior) {
    self.groups = groups
    mean = prior.mean
    commonPrecision = 1 / (prior.meanDeviation * prior.meanDeviation)
    slopePrecision = 1 / (prior.slopeDeviation * prior.slopeDeviation)
    coupling =
      groups.count > 1 ? 1 / (prior.interceptDeviation * prior.interceptDeviation) : 0
    precision = groups.count > 1 ? coupling : commonPrecision
  }

  /// ln likelihood + ln prior, up to constants.
  func value(at point: ArrowPoint) -> Double {
    let deviation = point.common - mean
    var sum =
      -commonPrecision * deviation * deviation / 2 - slopePrecision * point.slope * point.slope
      / 2
    for (group, intercept) in zip(groups, point.intercepts) {
      let own = intercept - point.common
      sum -= precision * own * own / 2
      for answer in group {
        let logit = intercept + point.slope * answer.x
        sum += Logistic.logProbability(answer.isRight ? logit : -logit)
      }
    }
    return sum
  }

  /// Newton's step, and the Hessian it comes from.
  func newton(
    at point: ArrowPoint
  ) -> (step: ArrowPoint, arms: [Arm], complement: Symmetric2) {
    var complement = Symmetric2(commonPrecision, 0, slopePrecision)
    var pull = (-commonPrecision * (point.common - mean), -slopePrecision * point.slope)
    var arms: [Arm] = []
    var slopes: [Double] = []
    for (group, intercept) in zip(groups, point.intercepts) {
      let sums = GroupSums(group, intercept: intercept, slope: point.slope)
      let own = intercept - point.common
      let inverse = 1 / (sums.weight + precision)
      let slope = sums.excess - precision * own
      let arm = Arm(inverse: inverse, toCommon: -coupling, toSlope: sums.weightX)
      // Without the difference of large numbers: 1/A² − (1/A²)²/D = W/(A² D).
      complement.first += coupling * sums.weight * inverse
      complement.both += coupling * sums.weightX * inverse
      complement.second += sums.weightXX - sums.weightX * sums.weightX * inverse
      pull.0 += coupling * own - arm.toCommon * inverse * slope
      pull.1 += sums.excessX - arm.toSlope * inverse * slope
      arms.append(arm)
      slopes.append(slope)
    }
    let (common, slope) = complement.solve(pull.0, pull.1)
    for index in slopes.indices {
      let arm = arms[index]
      slopes[index] =
        (slopes[index] - arm.toCommon * common - arm.toSlope * slope) * arm.inverse
    }
    return (ArrowPoint(intercepts: slopes, common: common, slope: slope), arms, complement)
  }
}

/// Sums over the answers of one group, of p(1 − p) and of right − p.
private struct GroupSums {
  var weight = 0.0
  var weightX = 0.0
  var weightXX = 0.0
  var excess = 0.0
  var excessX = 0.0

  init(_ group: [(x: Double, isRight: Bool)], intercept: Double, slope: Double) {
    for answer in group {
      let probability = Logistic.probability(intercept + slope * answer.x)
      let (spread, rest) = (
        probability * (1 - probability), (answer.isRight ? 1 : 0) - probability
      )
      weight += spread
      weightX += spread * answer.x
      weightXX += spread * answer.x * answer.x
      excess += rest
      excessX += rest * answer.x
    }
  }
}
