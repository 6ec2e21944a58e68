/// Binomial counts along a line with a deviation of each: the posterior at its mode (Laplace).
///
/// x_f ~ Bin(n_f, p_f), logit p_f = m + θ + g t_f + τ z_f with θ ~ N(0, s²), g ~ N(0, q²) and
/// z_f ~ N(0, 1). Mode by Newton's method (the posterior is concave). Each z_f touches θ and g only,
/// so that the Hessian is an arrow: its Schur complement in (θ, g) is
/// diag(1/s², 1/q²) + Σ v_f (1, t_f)(1, t_f)ᵀ, v_f = w_f/(1 + τ² w_f), w_f = n_f p_f (1 − p_f), and
/// its determinant that of the complement times Π (1 + τ² w_f). In z, and not in τ z, nothing
/// happens at τ → 0. Rasmussen & Williams 2006, Gaussian Processes for Machine Learning, section
/// 3.4, has the same posterior with matrices of all counts.
package struct BinomialLogitPosterior: Hashable, Sendable {
  /// What the counts came from.
  package struct Prior: Hashable, Sendable {
    /// m, and s of θ.
    package var mean: Double
    package var levelDeviation: Double

    /// q of g, for each unit of t.
    package var growthDeviation: Double

    /// τ, zero or more.
    package var ownDeviation: Double

    package init(
      mean: Double, levelDeviation: Double, growthDeviation: Double, ownDeviation: Double
    ) {
      self.mean = mean
      self.levelDeviation = levelDeviation
      self.growthDeviation = growthDeviation
      self.ownDeviation = ownDeviation
    }
  }

  /// One count.
  package struct Count: Hashable, Sendable {
    package var right: Double
    package var items: Double
    package var time: Double

    package init(right: Double, items: Double, time: Double) {
      self.right = right
      self.items = items
      self.time = time
    }
  }

  /// ln P(all counts), up to the ways of choosing.
  package let logEvidence: Double

  /// θ, g and z at the mode.
  package let level: Double
  package let growth: Double
  package let own: [Double]

  private let prior: Prior
  private let complement: Symmetric2

  /// Finds the mode.
  ///
  /// - Parameters:
  ///   - counts: successes, trials and times.
  ///   - prior: its deviations of θ and g are above zero.
  ///   - start: the posterior of the same counts with a τ nearby, from whose mode to start.
  /// - Complexity: O(k) a step; about ten steps, fewer with a start.
  package init(_ counts: [Count], prior: Prior, start: BinomialLogitPosterior? = nil) {
    var point = Point(level: 0, growth: 0, own: [Double](repeating: 0, count: counts.count))
    if let start {
      point = Point(level: start.level, growth: start.growth, own: start.own)
    }
    var value = point.value(counts, prior)
    for _ in 0..<60 {
      let newton = NewtonStep(counts, prior, at: point)
      var scale = 1.0
      for _ in 0..<40 {
        let next = point.moved(by: newton.step, scale: scale)
        let nextValue = next.value(counts, prior)
        // Near the mode the values differ by rounding alone.
        if nextValue >= value - 1e-11 * (1 + abs(value)) {
          (point, value) = (next, nextValue)
          break
        }
        scale /= 2
      }
      if newton.step.size < 1e-10 { break }
    }
    let final = NewtonStep(counts, prior, at: point)
    let (s, q) = (prior.levelDeviation, prior.growthDeviation)
    logEvidence =
      value
      - (RealFunctions.log(final.complement.determinant * s * s * q * q)
        + final.logOwn) / 2
    (level, growth, own) = (point.level, point.growth, point.own)
    self.prior = prior
    complement = final.complement
  }

  /// The mean and variance of the logit of another count, which has a z of its own.
  package func prediction(time: Double) -> (mean: Double, variance: Double) {
    let tau = prior.ownDeviation
    return (
      prior.mean + level + growth * time,
      complement.inverseForm(1, time, 1, time) + tau * tau
    )
  }
}

/// θ, g and all z.
private struct Point {
  var level: Double
  var growth: Double
  var own: [Double]

  /// The largest of the numbers.
  var size: Double { own.reduce(max(abs(level), abs(growth))) { max($0, abs($1)) } }

  func moved(by step: Point, scale: Double) -> Point {
    var moved = self
    moved.level += scale * step.level
    moved.growth += scale * step.growth
    for index in own.indices { moved.own[index] += scale * step.own[index] }
    return moved
  }

  func logit(
    _ index: Int, _ count: BinomialLogitPosterior.Count, _ prior: BinomialLogitPosterior.Prior
  ) -> Double {
    prior.mean + level + growth * count.time + prior.ownDeviation * own[index]
  }

  /// ln likelihood + ln prior, up to constants.
  func value(
    _ counts: [BinomialLogitPosterior.Count], _ prior: BinomialLogitPosterior.Prior
  ) -> Double {
    let (s, q) = (prior.levelDeviation, prior.growthDeviation)
    var sum = -(level / s) * (level / s) / 2 - (growth / q) * (growth / q) / 2
    for (index, count) in counts.enumerated() {
      let logit = logit(index, count, prior)
      // ln(1 − p) = ln p − logit.
      let log = Logistic.logProbability(logit)
      sum += count.items * log - (count.items - count.right) * logit
      sum -= own[index] * own[index] / 2
    }
    return sum
  }
}

/// Newton's step from a point.
private struct NewtonStep {
  let step: Point
  let complement: Symmetric2

  /// Σ ln (1 + τ² w).
  let logOwn: Double

  init(
    _ counts: [BinomialLogitPosterior.Count], _ prior: BinomialLogitPosterior.Prior,
    at point: Point
  ) {
    let (s, q, tau) = (prior.levelDeviation, prior.growthDeviation, prior.ownDeviation)
    var complement = Symmetric2(1 / (s * s), 0, 1 / (q * q))
    var pull = (-point.level / (s * s), -point.growth / (q * q))
    var slopes = point.own
    var weights = point.own
    var logOwn = 0.0
    for (index, count) in counts.enumerated() {
      let probability = Logistic.probability(point.logit(index, count, prior))
      let weight = count.items * probability * (1 - probability)
      let excess = count.right - count.items * probability
      let scale = 1 + tau * tau * weight
      let shared = weight / scale
      let slope = tau * excess - point.own[index]
      complement.add(shared, 1, count.time)
      let towards = excess - shared * tau * slope
      pull.0 += towards
      pull.1 += towards * count.time
      slopes[index] = slope / scale
      weights[index] = shared * tau
      logOwn += RealFunctions.log(scale)
    }
    let (level, growth) = complement.solve(pull.0, pull.1)
    for (index, count) in counts.enumerated() {
      slopes[index] -= weights[index] * (level + count.time * growth)
    }
    step = Point(level: level, growth: growth, own: slopes)
    self.complement = complement
    self.logOwn = logOwn
  }
}
