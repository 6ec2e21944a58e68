extension MetricSet {
  /// All metrics of one sitting of which only the items' times and outcomes are known.
  ///
  /// As ``rows``, with time debts from item times and a forecast of the next form like this one.
  ///
  /// - Complexity: That of ``init(_:earlier:changes:)``.
  package static func rows(ofOneSitting series: ResponseSeries) -> [NamedMetric] {
    let scored = series.responses.compactMap(\.isRightOnExam)
    let form = FormResult(
      right: scored.count { $0 }, items: scored.count, time: 0, source: "this form")
    let readiness = Readiness(
      [form], next: max(1, series.responses.count), time: 1, cut: nil)
    return MetricSet([series]).rows + readiness.rows
      + series.blocks.flatMap { ItemTimeDebt($0).rows }
  }
}

extension Readiness {
  /// The forecast by name: percent of the next form, and the chance of the cut at it and 3 points
  /// to either side.
  package var rows: [NamedMetric] {
    func chance(_ value: KeyPath<Chance, Double>) -> Metric {
      self.chance.map { .exact($0[keyPath: value], n: nextPercent.n) }
        ?? (verdict == .notEnoughData ? .notEnoughData(n: nextPercent.n) : .notApplicable())
    }
    return [
      NamedMetric("readiness_next_percent", nextPercent),
      NamedMetric("readiness_chance", chance(\.atCut), verdict: verdict.rawValue),
      NamedMetric("readiness_chance_cut_minus_3", chance(\.atLowerCut)),
      NamedMetric("readiness_chance_cut_plus_3", chance(\.atHigherCut)),
    ]
  }
}
