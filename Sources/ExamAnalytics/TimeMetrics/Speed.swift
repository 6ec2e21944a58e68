/// A person's speed against the people the items were calibrated on.
///
/// Lognormal model: ln T = β − τ + e with e ~ N(0, 1/α²), β and 1/α the item's norm. Empirical
/// Bayes with the prior τ ~ N(0, v): τ̂ = Σ α²(β − ln T) / (Σ α² + 1/v) with the posterior variance
/// 1/(Σ α² + 1/v). Above 0 is faster. Only answered items whose norm rests on 50 people or more
/// count; without such items speed cannot be told from the item mix. Van der Linden, Journal of
/// Educational and Behavioral Statistics 31 (2006), 181–204.
package struct Speed: Hashable, Sendable {
  /// τ̂ in units of ln seconds; not applicable without calibrated items.
  package let tau: Metric

  /// exp(−τ̂): the person's times over those of the pool; below 1 is faster.
  package let timeRatio: Metric

  /// v/(v + 1/Σ α²), 0…1: how much of τ̂ is the person's own data; nil where τ̂ has no value.
  package let reliability: Double?

  /// How many calibrated answers a value needs.
  package static let minimum = 10

  /// Estimates the speed over the sittings together.
  ///
  /// - Parameters:
  ///   - sittings: what the person answered.
  ///   - priorSpread: √v, the standard deviation of speed in the pool.
  /// - Complexity: O(n).
  package init(
    _ sittings: [ResponseSeries], priorSpread: Double = TimeDefaults.speedSpread
  ) {
    var information = 0.0
    var sum = 0.0
    var n = 0
    for answer in sittings.timedAnswers {
      guard let norm = answer.usableNorm else { continue }
      let weight = 1 / (norm.spread * norm.spread)
      information += weight
      sum += weight * (norm.intensity - RealFunctions.log(answer.seconds))
      n += 1
    }
    guard n >= Self.minimum else {
      tau = n == 0 ? .notApplicable() : .notEnoughData(n: n)
      timeRatio = tau
      reliability = nil
      return
    }
    let precision = information + 1 / (priorSpread * priorSpread)
    let value = sum / precision
    let half =
      NormalDistribution.quantile(0.5 + Interval.level / 2) / precision.squareRoot()
    tau = .estimate(value, Interval(low: value - half, high: value + half), n: n)
    timeRatio = .estimate(
      RealFunctions.exp(-value),
      Interval(low: RealFunctions.exp(-value - half), high: RealFunctions.exp(-value + half)),
      n: n)
    reliability = information / precision
  }
}
