/// When a block in progress will be done, and how likely that is after its limit.
///
/// The block's pace is what was known before (``PacePrior``) brought up to date with its answers so
/// far: normal prior, normal data. The time of the open items given the pace is a sum of lognormals
/// (``FentonWilkinson``; van der Linden, Journal of Educational Measurement 48 (2011), 44–60); the
/// uncertain pace multiplies all of it by one lognormal factor. An item that was left blank is
/// taken as all still to do. Time without an item on screen is in what has passed, not in what is
/// to come.
package struct BlockForecast: Hashable, Sendable {
  /// The block's clock, in seconds, when the last item is done: the median, and a 90 % interval for
  /// what will happen, not for the median.
  ///
  /// Provisional on a default pace; no value below five timed answers in the block. `n` counts
  /// those. Exact where no item is open.
  package let finish: Metric

  /// P(finish > limit), 0…1; nil without a limit or without a value of ``finish``.
  package let probabilityOverLimit: Double?

  /// Whose pace the forecast began with.
  package let basis: PacePrior.Basis

  /// How many timed answers of the block a value needs.
  package static let minimum = 5

  /// Forecasts from the state of a block.
  ///
  /// - Parameters:
  ///   - block: one response for each item of the block, as of now.
  ///   - elapsed: the block's clock now, in seconds.
  ///   - limit: the block's limit in seconds; nil without one.
  ///   - earlier: what was answered before this block.
  /// - Complexity: O(n log n) in all responses.
  package init(
    block: [TimedResponse], elapsed: Double, limit: Double?, earlier: [ResponseSeries]
  ) {
    self.init(block: block, elapsed: elapsed, limit: limit, prior: PacePrior(earlier: earlier))
  }

  /// Forecasts from the state of a block and what was known before it.
  ///
  /// - Complexity: O(n) in the items of the block.
  init(block: [TimedResponse], elapsed: Double, limit: Double?, prior: PacePrior) {
    let seen = block.filter(\.isTimedAnswer)
    let open = block.filter { $0.outcome == .notReached || $0.outcome == .unanswered }
    basis = prior.basis
    guard seen.count >= Self.minimum else {
      finish = .notEnoughData(n: seen.count)
      probabilityOverLimit = nil
      return
    }
    guard !open.isEmpty else {
      finish = .exact(elapsed, n: seen.count)
      probabilityOverLimit = limit.map { elapsed > $0 ? 1 : 0 }
      return
    }
    let rest = Self.remaining(open, after: seen, prior: prior)
    let interval = Interval(
      low: elapsed + rest.quantile((1 - Interval.level) / 2),
      high: elapsed + rest.quantile((1 + Interval.level) / 2))
    finish = .estimate(
      elapsed + rest.median, interval, n: seen.count, isProvisional: basis == .defaultPace)
    probabilityOverLimit = limit.map { rest.exceedance(of: $0 - elapsed) }
  }

  /// Forecasts a block that has not begun, from one's own pace.
  ///
  /// No value where that is not known: then nothing but the pool would speak.
  ///
  /// - Parameters:
  ///   - itemCount: how many items it has, above zero.
  ///   - limit: its limit in seconds.
  ///   - earlier: what was answered before; `n` of ``finish`` counts the timed answers of it.
  /// - Complexity: O(n log n) in all responses.
  package init(wholeBlockOf itemCount: Int, limit: Double, earlier: [ResponseSeries]) {
    let prior = PacePrior(earlier: earlier)
    let n = earlier.timedAnswers.count
    basis = prior.basis
    guard prior.basis == .ownPace, itemCount > 0 else {
      finish = .notEnoughData(n: n)
      probabilityOverLimit = nil
      return
    }
    let items = (0..<itemCount).map { item in
      TimedResponse(
        block: 0, blockItemCount: itemCount, placeInBlock: item, position: item, seconds: 0,
        outcome: .notReached)
    }
    let time = Self.remaining(items, after: [], prior: prior)
    let interval = Interval(
      low: time.quantile((1 - Interval.level) / 2), high: time.quantile((1 + Interval.level) / 2))
    finish = .estimate(time.median, interval, n: n)
    probabilityOverLimit = time.exceedance(of: limit)
  }

  /// The time all open items will take.
  private static func remaining(
    _ open: [TimedResponse], after seen: [TimedResponse], prior: PacePrior
  ) -> LognormalDistribution {
    var precision = 1 / (prior.spread * prior.spread)
    var sum = prior.deviation * precision
    for answer in seen {
      let answer = PaceAnswer(answer)
      let weight = answer.weight(itemSpread: prior.itemSpread)
      precision += weight
      sum += weight * answer.deviation
    }
    let pace = sum / precision
    let terms = open.map { item in
      LognormalDistribution(
        logMean: item.paceIntensity + pace,
        logSpread: item.paceSpread(itemSpread: prior.itemSpread))
    }
    return FentonWilkinson.sum(terms)
      .multiplied(byFactorOfLogSpread: 1 / precision.squareRoot())
  }
}
