/// How the chance of a right answer moves from the first to the last item of a sitting: the model
/// under ``AccuracyStamina``.
///
/// logit P(right) = aₑ + b (v − ½), v = (k − ½)/N for the k-th item presented among the N that
/// were; blanks are wrong, items not reached or without a key stay out. Priors: b ~ N(0, s²); of
/// one sitting a ~ N(0.8, 1.5²); of several aₑ ~ N(a, 0.5²) around such an a, with one b. Position
/// effects on the logit scale: Debeer & Janssen 2013, JEM 50:164–185. Normal at the mode.
package struct AccuracyTrend: Hashable, Sendable {
  /// The most probable intercepts, one for each sitting with answers, at the middle of it.
  package let intercepts: [Double]

  /// b: the mode, and the standard deviation around it.
  package let slope: Double
  package let slopeDeviation: Double

  /// How many answers it rests on.
  package let n: Int

  /// What a change Δ can be: points with weights, each with the spread the intercepts add.
  private let changes: [Change]

  private struct Change: Hashable {
    var weight: Double
    var mean: Double
    var deviation: Double
  }

  /// Of a sitting's intercept, of one around their mean, and of the slope.
  package static let interceptMean = 0.8
  package static let interceptDeviation = 1.5
  package static let sittingDeviation = 0.5
  package static let slopePriorDeviation = 1.0

  /// Fits the answers of the sittings given, whatever their order; nil where there are none.
  ///
  /// - Parameters:
  ///   - sittings: each with an intercept of its own.
  ///   - slopePriorDeviation: s.
  /// - Complexity: O(n + e) for e sittings, the part of e four hundred times.
  package init?(
    _ sittings: [ResponseSeries], slopePriorDeviation: Double = Self.slopePriorDeviation
  ) {
    let groups = sittings.map(Self.answers).filter { !$0.isEmpty }
    let n = groups.reduce(0) { $0 + $1.count }
    guard n > 0 else { return nil }
    let posterior = CommonSlopePosterior(
      groups,
      prior: .init(
        mean: Self.interceptMean, meanDeviation: Self.interceptDeviation,
        interceptDeviation: Self.sittingDeviation, slopeDeviation: slopePriorDeviation))
    self.n = n
    intercepts = posterior.intercepts
    slope = posterior.slope
    slopeDeviation = posterior.slopeVariance.squareRoot()
    changes = Self.changes(posterior, shares: groups.map { Double($0.count) / Double(n) })
  }

  /// The answers of one sitting that can be scored, with x = v − ½.
  private static func answers(_ sitting: ResponseSeries) -> [(x: Double, isRight: Bool)] {
    let reached = sitting.responses.filter { $0.outcome != .notReached }
    return reached.enumerated().compactMap { index, response in
      response.isRight.map { ((Double(index) + 0.5) / Double(reached.count) - 0.5, $0) }
    }
  }

  /// P(Δ < 0), which is P(b < 0), since every sitting's change has the sign of b.
  package var probabilityOfDecline: Double {
    NormalDistribution.cumulative(-slope / slopeDeviation)
  }

  /// The Δ that is not exceeded with probability p.
  ///
  /// - Complexity: O(1), some 6 000 values of the normal distribution.
  package func change(quantile p: Double) -> Double {
    MonotoneRoot.find(p, low: -1, high: 1) { delta in
      changes.reduce(0) {
        $0 + $1.weight * NormalDistribution.cumulative((delta - $1.mean) / $1.deviation)
      }
    }
  }

  /// Δ = Σ shareₑ [P(v = 1) − P(v = 0)] on 401 points of b within six deviations of its mode.
  ///
  /// At each point the intercepts are normal given b; the mean of Δ is taken to second order in
  /// them, its spread to first. Half the distance between neighbours is added to the spread, so
  /// that sums over points are smooth; that widens the whole by less than 0.02 %.
  private static func changes(_ posterior: CommonSlopePosterior, shares: [Double]) -> [Change] {
    let (covariances, variance) = (posterior.covariances, posterior.slopeVariance)
    let spreads = zip(posterior.variances, covariances).map { $0 - $1 * $1 / variance }
    let (reach, steps) = (6.0, 200)
    let distance = reach * variance.squareRoot() / Double(steps)
    var gradient = [Double](repeating: 0, count: shares.count)
    var total = 0.0
    var changes = (-steps...steps).map { step in
      let offset = Double(step) * distance
      let slope = posterior.slope + offset
      var mean = 0.0
      var towardsSlope = 0.0
      var along = 0.0
      for (sitting, share) in shares.enumerated() {
        let intercept = posterior.intercepts[sitting] + covariances[sitting] / variance * offset
        let last = Logistic.probability(intercept + slope / 2)
        let first = Logistic.probability(intercept - slope / 2)
        let (steepLast, steepFirst) = (last * (1 - last), first * (1 - first))
        let bend = steepLast * (1 - 2 * last) - steepFirst * (1 - 2 * first)
        mean += share * (last - first + bend * spreads[sitting] / 2)
        gradient[sitting] = share * (steepLast - steepFirst)
        along += gradient[sitting] * covariances[sitting]
        towardsSlope += share * (steepLast + steepFirst) / 2
      }
      let across = max(0, posterior.variance(ofSum: gradient) - along * along / variance)
      let smoothing = towardsSlope * distance / 2
      let weight = RealFunctions.exp(-offset * offset / variance / 2)
      total += weight
      return Change(
        weight: weight, mean: mean,
        deviation: max(1e-12, (across + smoothing * smoothing).squareRoot()))
    }
    for point in changes.indices { changes[point].weight /= total }
    return changes
  }
}
