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
  /// - Complexity: O(n + e³) for e sittings.
  package init?(
    _ sittings: [ResponseSeries], slopePriorDeviation: Double = Self.slopePriorDeviation
  ) {
    let groups = sittings.map(Self.answers).filter { !$0.isEmpty }
    let n = groups.reduce(0) { $0 + $1.count }
    let slopeIndex = groups.count
    let rows = groups.enumerated().flatMap { index, answers in
      answers.map {
        LogisticPosterior.Row(
          [.init(index, 1), .init(slopeIndex, $0.place - 0.5)], isRight: $0.isRight)
      }
    }
    guard n > 0,
      let posterior = LogisticPosterior(
        rows,
        priorMean: [Double](repeating: Self.interceptMean, count: groups.count) + [0],
        priorPrecision: Self.precision(groups.count, slopePriorDeviation))
    else { return nil }
    self.n = n
    intercepts = Array(posterior.mode.dropLast())
    slope = posterior.mode[slopeIndex]
    slopeDeviation = posterior.covariances(with: slopeIndex)[slopeIndex].squareRoot()
    changes = Self.changes(posterior, shares: groups.map { Double($0.count) / Double(n) })
  }

  /// The answers of one sitting that can be scored, with their places v.
  private static func answers(_ sitting: ResponseSeries) -> [(place: Double, isRight: Bool)] {
    let reached = sitting.responses.filter { $0.outcome != .notReached }
    return reached.enumerated().compactMap { index, response in
      response.isRight.map { ((Double(index) + 0.5) / Double(reached.count), $0) }
    }
  }

  /// The inverse of the prior covariance: 1.5² J + 0.5² I of several intercepts, 1.5² of one.
  private static func precision(_ sittings: Int, _ slopeDeviation: Double) -> [[Double]] {
    let between = interceptDeviation * interceptDeviation
    let within = sittings > 1 ? sittingDeviation * sittingDeviation : between
    let shared = sittings > 1 ? between / (within * (within + Double(sittings) * between)) : 0
    return (0...sittings).map { i in
      (0...sittings).map { j in
        if i == sittings || j == sittings {
          return i == j ? 1 / (slopeDeviation * slopeDeviation) : 0
        }
        return (i == j ? 1 / within : 0) - shared
      }
    }
  }

  /// P(Δ < 0), which is P(b < 0), since every sitting's change has the sign of b.
  package var probabilityOfDecline: Double {
    NormalDistribution.cumulative(-slope / slopeDeviation)
  }

  /// The Δ that is not exceeded with probability p.
  ///
  /// - Complexity: O(1), some 24 000 values of the normal distribution.
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
  private static func changes(_ posterior: LogisticPosterior, shares: [Double]) -> [Change] {
    let index = shares.count
    let covariances = posterior.covariances(with: index)
    let variance = covariances[index]
    let spreads = shares.indices.map {
      posterior.covariances(with: $0)[$0] - covariances[$0] * covariances[$0] / variance
    }
    let (reach, steps) = (6.0, 200)
    let distance = reach * variance.squareRoot() / Double(steps)
    var total = 0.0
    var changes = (-steps...steps).map { step in
      let offset = Double(step) * distance
      let slope = posterior.mode[index] + offset
      var mean = 0.0
      var towardsSlope = 0.0
      var gradient = [Double](repeating: 0, count: index + 1)
      for (sitting, share) in shares.enumerated() {
        let intercept = posterior.mode[sitting] + covariances[sitting] / variance * offset
        let last = Logistic.probability(intercept + slope / 2)
        let first = Logistic.probability(intercept - slope / 2)
        let (steepLast, steepFirst) = (last * (1 - last), first * (1 - first))
        let bend = steepLast * (1 - 2 * last) - steepFirst * (1 - 2 * first)
        mean += share * (last - first + bend * spreads[sitting] / 2)
        gradient[sitting] = share * (steepLast - steepFirst)
        towardsSlope += share * (steepLast + steepFirst) / 2
      }
      let along = zip(gradient, covariances).reduce(0) { $0 + $1.0 * $1.1 }
      let across = max(0, posterior.variance(ofSum: gradient) - along * along / variance)
      let smoothing = towardsSlope * distance / 2
      let z = offset * offset / variance
      let weight = RealFunctions.exp(-z / 2)
      total += weight
      return Change(
        weight: weight, mean: mean,
        deviation: max(1e-12, (across + smoothing * smoothing).squareRoot()))
    }
    for point in changes.indices { changes[point].weight /= total }
    return changes
  }
}
