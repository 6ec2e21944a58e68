/// How many items of the next form will be right, given the forms so far: the model under
/// ``Readiness``.
///
/// x_f ~ Bin(n_f, p_f), logit p_f = θ + g t_f + u_f, t from the last form; θ ~ N(0.9, 1),
/// g ~ N(0, 0.10²) for each week or form, u_f ~ N(0, τ²). τ has a half-normal prior and is averaged
/// over: a few forms say almost nothing of how forms differ, so this prior carries the honesty of
/// the interval. The next form has a u of its own.
package struct FormForecast: Hashable, Sendable {
  /// P(z items right), z = 0…m.
  package let probabilities: [Double]

  package static let abilityMean = 0.9
  package static let abilityDeviation = 1.0
  package static let growthDeviation = 0.10

  /// Of the half-normal prior of τ: forms of one bank, and forms from several sources.
  package static let sameBankDeviation = 0.20
  package static let mixedDeviation = 0.30

  /// The number of points of τ, how many deviations they reach, and the points of the next logit.
  static let points = 40
  static let reach = 4.0
  static let logitPoints = 241

  /// Forecasts a form.
  ///
  /// - Parameters:
  ///   - forms: the results so far, in any order.
  ///   - items: m, above zero.
  ///   - time: when it is taken, in the unit of ``FormResult/time``.
  /// - Complexity: O(points × k + logit points × m) for k forms.
  package init?(_ forms: [FormResult], items: Int, time: Double) {
    guard items > 0, let now = forms.map(\.time).max() else { return nil }
    let isMixed = Set(forms.map(\.source)).count > 1
    let prior = isMixed ? Self.mixedDeviation : Self.sameBankDeviation
    let counts = forms.map {
      BinomialLogitPosterior.Count(
        right: Double($0.right), items: Double($0.items), time: $0.time - now)
    }
    var logs: [Double] = []
    var moments: [(mean: Double, variance: Double)] = []
    var posterior: BinomialLogitPosterior?
    for point in 0..<Self.points {
      let tau = (Double(point) + 0.5) / Double(Self.points) * Self.reach * prior
      let next = BinomialLogitPosterior(
        counts,
        prior: .init(
          mean: Self.abilityMean, levelDeviation: Self.abilityDeviation,
          growthDeviation: Self.growthDeviation, ownDeviation: tau),
        start: posterior)
      logs.append(next.logEvidence - (tau / prior) * (tau / prior) / 2)
      moments.append(next.prediction(time: time - now))
      posterior = next
    }
    let mixture = NormalMixture(
      components: zip(LogSum.weights(logs), moments).map {
        .init(weight: $0, mean: $1.mean, deviation: $1.variance.squareRoot())
      })
    probabilities = Self.probabilities(mixture, items)
  }

  private static func probabilities(_ mixture: NormalMixture, _ items: Int) -> [Double] {
    var probabilities = [Double](repeating: 0, count: items + 1)
    let ways = (0...items).map { BinomialDistribution.logWays($0, of: items) }
    for (logit, weight) in mixture.grid(logitPoints) where weight > 1e-12 {
      let (right, wrong) = (Logistic.logProbability(logit), Logistic.logProbability(-logit))
      for count in 0...items {
        probabilities[count] +=
          weight
          * RealFunctions.exp(ways[count] + Double(count) * right + Double(items - count) * wrong)
      }
    }
    return probabilities
  }

  /// The fewest items z with P(right ≤ z) ≥ p.
  ///
  /// - Complexity: O(m).
  package func quantile(_ p: Double) -> Int {
    var sum = 0.0
    for (count, probability) in probabilities.enumerated() {
      sum += probability
      if sum >= p { return count }
    }
    return probabilities.count - 1
  }

  /// P(share right ≥ cut).
  ///
  /// - Complexity: O(m).
  package func probability(atLeast cut: Double) -> Double {
    let items = Double(probabilities.count - 1)
    // A cut of 62 % of 50 items is 31 items, whatever the last bits of 0.62 × 50.
    return probabilities.enumerated().reduce(0) {
      $0 + (Double($1.offset) >= cut * items - 1e-9 ? $1.element : 0)
    }
  }
}
