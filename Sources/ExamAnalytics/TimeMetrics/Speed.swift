/// A person's speed against the people the items were calibrated on.
///
/// Lognormal model: ln T = β − τ + d + e with e ~ N(0, 1/α²), β and 1/α the item's norm, and d ~ N(0,
/// s²) what all items of one block share. Block by block, with I = Σ α² and m = Σ α²(β − ln T)/I, the
/// mean m is N(τ, 1/I + s²); empirical Bayes with the prior τ ~ N(0, v): τ̂ = Σ w m/(Σ w + 1/v) with
/// w = 1/(1/I + s²) and the posterior variance 1/(Σ w + 1/v). Above 0 is faster. With s = 0 it is
/// the usual estimate (van der Linden, Journal of Educational and Behavioral Statistics 31 (2006),
/// 181–204), whose interval would hold τ in 80 % instead of 90 % over blocks that differ by 7…10 %.
/// Only answered items whose norm rests on 50 people or more count; without such items speed cannot
/// be told from the item mix.
package struct Speed: Hashable, Sendable {
  /// τ̂ in units of ln seconds; not applicable without calibrated items.
  package let tau: Metric

  /// exp(−τ̂): the person's times over those of the pool; below 1 is faster.
  package let timeRatio: Metric

  /// v/(v + 1/Σ w), 0…1: how much of τ̂ is the person's own data; nil where τ̂ has no value.
  package let reliability: Double?

  /// How many calibrated answers a value needs.
  package static let minimum = 10

  /// 2: blocks differ.
  private static let methodVersion = 2

  /// Estimates the speed over the sittings together.
  ///
  /// - Parameters:
  ///   - sittings: what the person answered.
  ///   - priorSpread: √v, the standard deviation of speed in the pool.
  ///   - blockSpread: s, the standard deviation of the pace among one person's blocks.
  /// - Complexity: O(n log n).
  package init(
    _ sittings: [ResponseSeries], priorSpread: Double = TimeDefaults.speedSpread,
    blockSpread: Double = TimeDefaults.blockSpread
  ) {
    var information = 0.0
    var sum = 0.0
    var n = 0
    for block in sittings.flatMap(\.timedBlocks) {
      let terms = block.answers.compactMap(Self.term)
      let own = terms.reduce(0) { $0 + $1.weight }
      guard own > 0 else { continue }
      let mean = terms.reduce(0) { $0 + $1.weight * $1.speed } / own
      let weight = 1 / (1 / own + blockSpread * blockSpread)
      information += weight
      sum += weight * mean
      n += terms.count
    }
    guard n >= Self.minimum else {
      tau =
        n == 0
        ? .notApplicable(methodVersion: Self.methodVersion)
        : .notEnoughData(n: n, methodVersion: Self.methodVersion)
      timeRatio = tau
      reliability = nil
      return
    }
    let precision = information + 1 / (priorSpread * priorSpread)
    let value = sum / precision
    let half =
      NormalDistribution.quantile(0.5 + Interval.level / 2) / precision.squareRoot()
    tau = .estimate(
      value, Interval(low: value - half, high: value + half), n: n,
      methodVersion: Self.methodVersion)
    timeRatio = .estimate(
      RealFunctions.exp(-value),
      Interval(low: RealFunctions.exp(-value - half), high: RealFunctions.exp(-value + half)),
      n: n, methodVersion: Self.methodVersion)
    reliability = information / precision
  }

  /// α² and β − ln T of one answer; nil where its item is not calibrated.
  private static func term(_ answer: TimedResponse) -> (weight: Double, speed: Double)? {
    answer.usableNorm.map { norm in
      (
        weight: 1 / (norm.spread * norm.spread),
        speed: norm.intensity - RealFunctions.log(answer.seconds)
      )
    }
  }
}
