/// The change in accuracy from the first to the last item of a sitting (STAM-1).
///
/// Δ, in percentage points: the mean over items of P(right) at the last place minus that at the
/// first, under ``AccuracyTrend``; median, central 90 % and P(Δ < 0) of its posterior. Unlike the
/// slope on the logit scale, Δ is not watered down by not knowing how hard the items are. Several
/// sittings have one slope and an intercept each. Needs random order: where easy items come first,
/// it measures that. The truth is rarely beyond a few points, so that mostly nothing can be said;
/// to be read beside the time (``StaminaPattern``).
package struct AccuracyStamina: Hashable, Sendable {
  /// What may be said in words.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// P(Δ < 0) ≥ 0.95.
    case declineLikely = "decline_likely"
    /// P(Δ < 0) ≤ 0.05.
    case improvementLikely = "improvement_likely"
    /// The whole interval lies within ±10 points.
    case noClearChange = "no_clear_change"
    case notEnoughData = "not_enough_data"
    case notApplicable = "not_applicable"
  }

  /// Δ in percentage points; no value while its interval is wider than ``widthGate``, or below
  /// ``minimum`` answers; not applicable where no order was random.
  package let change: Metric

  /// P(Δ < 0); nil where there is no value.
  package let probabilityOfDecline: Double?

  package let verdict: Verdict

  /// The same with b ~ N(0, 0.5²), for readers who doubt large changes; shown beside ``change``
  /// only.
  package let scepticalChange: Metric

  /// The verdict that the sceptical prior leads to.
  package let scepticalVerdict: Verdict

  /// About how many answers make the interval narrow enough, in tens, at this accuracy.
  package let answersNeeded: Int

  /// The widest interval, in percentage points, beside which a number is still shown.
  package static let widthGate = 30.0

  /// Changes within so many percentage points are no clear change.
  package static let indifference = 10.0

  /// How certain a direction has to be.
  package static let certainty = 0.95

  /// Below so many answers there is never a value, however narrow the prior makes the interval.
  package static let minimum = 140

  package static let scepticalSlopeDeviation = 0.5

  /// Fits the sittings whose items came in random order.
  ///
  /// - Complexity: O(n + e) for e sittings.
  package init(_ sittings: [ResponseSeries]) {
    let usable = sittings.filter(\.isOrderRandom)
    guard !usable.isEmpty || sittings.isEmpty else {
      self.init(main: .notApplicable, sceptical: .notApplicable, answersNeeded: Self.minimum)
      return
    }
    let trend = AccuracyTrend(usable)
    let main = Reading(trend)
    let sceptical =
      main.isOpen
      ? Reading(AccuracyTrend(usable, slopePriorDeviation: Self.scepticalSlopeDeviation))
      : main
    let needed = Self.needed(trend)
    let isShort = !main.isOpen && needed <= main.change.n
    self.init(
      main: main, sceptical: sceptical,
      answersNeeded: isShort ? (main.change.n / 10 + 1) * 10 : needed)
  }

  private init(main: Reading, sceptical: Reading, answersNeeded: Int) {
    change = main.change
    probabilityOfDecline = main.probability
    verdict = main.verdict
    scepticalChange = sceptical.change
    scepticalVerdict = sceptical.verdict
    self.answersNeeded = answersNeeded
  }

  /// The number of answers at which the interval of Δ is as wide as the gate.
  ///
  /// With w the mean of p(1 − p), Δ ≈ w b and b has precision n w/12 + 1/s², since v is spread
  /// evenly; so n = 12 (1/d² − 1/s²)/w with d = gate/(2 · 1.645 w).
  private static func needed(_ trend: AccuracyTrend?) -> Int {
    let intercepts = trend?.intercepts ?? [AccuracyTrend.interceptMean]
    let spread =
      intercepts.reduce(0) {
        let p = Logistic.probability($1)
        return $0 + p * (1 - p)
      } / Double(intercepts.count)
    let z = NormalDistribution.quantile(0.5 + Interval.level / 2)
    let deviation = widthGate / 100 / (2 * z * spread)
    let prior = AccuracyTrend.slopePriorDeviation
    let n = 12 * (1 / (deviation * deviation) - 1 / (prior * prior)) / spread
    return max(minimum, Int((n / 10).rounded(.up)) * 10)
  }

  /// What one fit says.
  private struct Reading {
    var change: Metric
    var probability: Double?
    var verdict: Verdict

    var isOpen: Bool { change.value != nil }

    static var notApplicable: Reading {
      Reading(change: .notApplicable(), probability: nil, verdict: .notApplicable)
    }

    init(change: Metric, probability: Double?, verdict: Verdict) {
      self.change = change
      self.probability = probability
      self.verdict = verdict
    }

    init(_ trend: AccuracyTrend?) {
      self.init(
        change: .notEnoughData(n: trend?.n ?? 0), probability: nil, verdict: .notEnoughData)
      guard let trend, trend.n >= AccuracyStamina.minimum else { return }
      let interval = Interval(
        low: 100 * trend.change(quantile: (1 - Interval.level) / 2),
        high: 100 * trend.change(quantile: (1 + Interval.level) / 2))
      guard interval.high - interval.low <= AccuracyStamina.widthGate else { return }
      let decline = trend.probabilityOfDecline
      change = .estimate(100 * trend.change(quantile: 0.5), interval, n: trend.n)
      probability = decline
      verdict =
        if decline >= AccuracyStamina.certainty {
          .declineLikely
        } else if decline <= 1
          - AccuracyStamina.certainty
        {
          .improvementLikely
        } else if max(-interval.low, interval.high)
          <= AccuracyStamina.indifference
        { .noClearChange } else { .notEnoughData }
    }
  }
}
