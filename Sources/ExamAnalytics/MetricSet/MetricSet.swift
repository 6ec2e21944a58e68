/// All metrics of one person over one sitting, or over several of a kind.
///
/// What belongs together is the caller's to decide: sittings of one exam, under the same conditions.
package struct MetricSet: Sendable {
  /// The share right of the scored items with Wilson's interval; blank and not reached items are
  /// wrong, as on the exam and as in ``Score``.
  package let score: Metric
  package let forecasts: [HalfwayForecast]
  package let profile: ItemTimeProfile
  package let speed: Speed
  package let sinks: TimeSinkTotals
  package let rightWrong: RightWrongTimeRatio
  package let unusual: UnusualTimes
  package let rush: EndOfBlockRush
  package let open: OpenItemTotals

  /// One for each sitting, in the order given.
  package let changePoints: [SpeedChangePoint]
  package let rapid: RapidResponses
  package let stamina: StaminaMetrics
  package let bias: ConfidenceBias
  package let calibration: ConfidenceCalibration
  package let discrimination: ConfidenceDiscrimination

  /// Not known where there are only rows of final answers.
  package let changes: AnswerChangeTotals?

  /// By system, discipline and task.
  package let strengths: [StrengthTable]

  /// Whether anything could be scored, and whether any answer was given with a confidence.
  package let isScored: Bool
  package let isRated: Bool

  /// The orders of the sittings, as they came out.
  package let orders: [ItemOrder]

  /// Of ``score``: 1 left out what was not reached.
  private static let scoreVersion = 2

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - sittings: what the person did, items seen for the first time alone.
  ///   - earlier: the sittings before, from which forecasts know the person's pace.
  ///   - changes: what changing answers did in them; nil where that is not known.
  /// - Complexity: O(n · draws) in the answers, for the permutation tests.
  package init(
    _ sittings: [ResponseSeries], earlier: [ResponseSeries] = [],
    changes: AnswerChangeTotals? = nil
  ) {
    let scored = sittings.allResponses.compactMap(\.isRightOnExam)
    score = .share(
      scored.count { $0 }, of: scored.count, minimum: 1, methodVersion: Self.scoreVersion)
    let known = Array(earlier.suffix(HalfwayForecast.earlierSittings))
    forecasts = sittings.indices.flatMap { index in
      let before = sittings[max(0, index - HalfwayForecast.earlierSittings)..<index]
      return HalfwayForecast.all(of: sittings[index], earlier: known + before)
    }
    profile = ItemTimeProfile(sittings)
    speed = Speed(sittings)
    sinks = TimeSinkTotals(sittings)
    rightWrong = RightWrongTimeRatio(sittings)
    unusual = UnusualTimes(sittings)
    rush = EndOfBlockRush(sittings)
    open = OpenItemTotals(sittings)
    changePoints = sittings.map { SpeedChangePoint($0) }
    rapid = RapidResponses(sittings)
    stamina = StaminaMetrics(sittings)
    bias = ConfidenceBias(sittings)
    calibration = ConfidenceCalibration(sittings)
    discrimination = ConfidenceDiscrimination(sittings)
    self.changes = changes
    strengths = StrengthTable.Dimension.allCases.map { StrengthTable(sittings, by: $0) }
    isScored = !scored.isEmpty
    isRated = sittings.allResponses.contains { $0.confidence != nil && $0.isTimedAnswer }
    orders = sittings.map(\.order)
  }
}
