extension Interval {
  /// The interval of Student's t around an estimate: estimate ± t·error.
  package static func student(
    around estimate: Double, error: Double, degreesOfFreedom: Double,
    level: Double = Interval.level
  ) -> Interval {
    let half =
      error * StudentDistribution.quantile(0.5 + level / 2, degreesOfFreedom: degreesOfFreedom)
    return Interval(low: estimate - half, high: estimate + half)
  }

  /// Both ends under a function that never falls.
  package func mapped(_ transform: (Double) -> Double) -> Interval {
    Interval(low: transform(low), high: transform(high))
  }
}
