/// What the next form like these would show, and how likely it is to reach a cut.
///
/// The probability is that of one's own cut on a form like these. It is not a probability of passing
/// the licensing exam, whose cut is no public share of these items and whose items these are not.
package struct Readiness: Hashable, Sendable {
  /// What may be said in words of the cut.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The probability is at least 0.95, and at most 0.05.
    case likelyAbove = "likely_above"
    case likelyBelow = "likely_below"
    case uncertain
    case notEnoughData = "not_enough_data"
    /// No cut was given.
    case notApplicable = "not_applicable"
  }

  /// P(share right on the next form ≥ cut), held within 2–98 % as shown.
  package struct Chance: Hashable, Sendable {
    package let cut: Double
    package let atCut: Double

    /// The same with a cut 3 points lower, and 3 points higher: practice forms are not equated.
    package let atLowerCut: Double
    package let atHigherCut: Double
  }

  /// The percentage right on the next form: median and central 90 % of its ``FormForecast``.
  ///
  /// n counts the items so far. No value without a form of ``formMinimum`` items.
  package let nextPercent: Metric

  /// Nil without a cut, below two forms, or below ``chanceMinimum`` items.
  package let chance: Chance?

  package let verdict: Verdict

  /// How many items one of the forms has to have; how many forms and items a probability needs.
  package static let formMinimum = 80
  package static let chanceFormMinimum = 2
  package static let chanceMinimum = 200

  package static let cutMargin = 0.03
  package static let shown = 0.02...0.98
  package static let certainty = 0.95

  /// Forecasts the next form.
  ///
  /// - Parameters:
  ///   - forms: results on items seen for the first time; forms without items are passed over.
  ///   - items: how many the next form has, above zero.
  ///   - time: when it is taken, in the unit of ``FormResult/time``.
  ///   - cut: the share right to be reached, 0…1; nil for the interval alone.
  /// - Complexity: That of ``FormForecast``.
  package init(_ forms: [FormResult], next items: Int, time: Double, cut: Double?) {
    let forms = forms.filter { $0.items > 0 }
    let n = forms.reduce(0) { $0 + $1.items }
    guard forms.contains(where: { $0.items >= Self.formMinimum }),
      let forecast = FormForecast(forms, items: items, time: time)
    else {
      nextPercent = .notEnoughData(n: n)
      (chance, verdict) = (nil, cut == nil ? .notApplicable : .notEnoughData)
      return
    }
    let scale = 100 / Double(items)
    nextPercent = .estimate(
      scale * Double(forecast.quantile(0.5)),
      Interval(
        low: scale * Double(forecast.quantile((1 - Interval.level) / 2)),
        high: scale * Double(forecast.quantile((1 + Interval.level) / 2))),
      n: n)
    guard let cut else {
      (chance, verdict) = (nil, .notApplicable)
      return
    }
    guard forms.count >= Self.chanceFormMinimum, n >= Self.chanceMinimum else {
      (chance, verdict) = (nil, .notEnoughData)
      return
    }
    let probability = forecast.probability(atLeast: cut)
    chance = Chance(
      cut: cut, atCut: Self.held(probability),
      atLowerCut: Self.held(forecast.probability(atLeast: cut - Self.cutMargin)),
      atHigherCut: Self.held(forecast.probability(atLeast: cut + Self.cutMargin)))
    verdict =
      probability >= Self.certainty
      ? .likelyAbove : probability <= 1 - Self.certainty ? .likelyBelow : .uncertain
  }

  private static func held(_ probability: Double) -> Double {
    min(shown.upperBound, max(shown.lowerBound, probability))
  }
}
