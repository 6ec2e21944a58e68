import ExamAnalytics

/// The share right over items whose difficulties are not known.
package enum MarginalAccuracy {
  /// E P(right) at a mean logit, over items whose logits are normal with this spread.
  ///
  /// By the middles of 1,000 equally likely steps.
  package static func share(logit: Double, spread: Double) -> Double {
    let steps = 1_000
    let sum = (0..<steps).reduce(0.0) { sum, step in
      let z = NormalDistribution.quantile((Double(step) + 0.5) / Double(steps))
      return sum + Logistic.probability(logit + spread * z)
    }
    return sum / Double(steps)
  }

  /// The change from the first to the last place where the logit drifts by so much around ability.
  package static func change(drift: Double, ability: Double, spread: Double = 1) -> Double {
    share(logit: ability + drift / 2, spread: spread)
      - share(logit: ability - drift / 2, spread: spread)
  }
}
