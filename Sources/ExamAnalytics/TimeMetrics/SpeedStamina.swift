/// How item times drift from the first to the last item of a sitting.
///
/// Least squares ln T = m + g (v − ½), v = (k − ½)/N the place of the k-th item presented among the
/// N that were; reported is exp(g) − 1: −0.1 is ten per cent faster at the end. Several sittings
/// have one g and an intercept each; only sittings of about the same length belong together. The
/// t-interval of g rests on the spread of block means around the line
/// (``CommonSlopeRegression/error(among:)``): one's pace differs from block to block by some 10 %,
/// and an interval from the spread of items would hold the truth in 80 % instead of 90 %. Needs
/// random order: where easy items come first, it measures that. To be read beside the change in
/// accuracy: faster and as accurate is no fatigue.
package struct SpeedStamina: Hashable, Sendable {
  /// exp(g) − 1; not applicable where the order was not random.
  ///
  /// Provisional where the blocks are too few to show their spread, and parts of them stand in.
  package let change: Metric

  /// g, in units of ln seconds from first to last; nil where there is no value.
  package let drift: Double?

  /// How many timed answers a value needs.
  package static let minimum = 140

  /// How many degrees of freedom the spread among blocks should have; else among parts of blocks.
  package static let freedomMinimum = 4

  /// Fits the sittings whose items came in random order.
  ///
  /// - Complexity: O(n).
  package init(_ sittings: [ResponseSeries]) {
    let usable = sittings.inRandomOrder
    let groups = usable.map(TimeTrend.points)
    let n = groups.reduce(0) { $0 + $1.count }
    guard !usable.isEmpty || sittings.isEmpty else {
      change = .notApplicable()
      drift = nil
      return
    }
    let runs = TimeRuns(usable, freedom: Self.freedomMinimum)
    guard n >= Self.minimum, let fit = CommonSlopeRegression(groups),
      let error = fit.error(among: runs.ranges)
    else {
      change = .notEnoughData(n: n)
      drift = nil
      return
    }
    let interval = Interval.student(
      around: fit.slope, error: error.slopeError, degreesOfFreedom: Double(error.degreesOfFreedom))
    change = .estimate(
      RealFunctions.exp(fit.slope) - 1, interval.mapped { RealFunctions.exp($0) - 1 }, n: n,
      isProvisional: !runs.areBlocks)
    drift = fit.slope
  }
}
