extension MetricSet {
  /// All metrics by name: times in seconds, shares and probabilities in 0…1, the change in accuracy
  /// and the bias of confidence in percentage points, changes of time relative (−0.1 is 10 % less).
  ///
  /// Names are never used for anything else; each occurs once in a scope.
  package var rows: [NamedMetric] {
    [NamedMetric("score_share", score)] + forecastRows + timeRows + rushRows + stamina.rows
      + confidenceRows + changeRows + strengths.flatMap(\.rows)
  }

  private var forecastRows: [NamedMetric] {
    let held = forecasts.compactMap(\.wasHeld)
    // Blocks of several sittings would share their names.
    let blocks = orders.count == 1 ? forecasts : []
    return [
      NamedMetric(
        "forecasts_held",
        held.isEmpty ? .notEnoughData(n: 0) : .exact(Double(held.count { $0 }), n: held.count))
    ]
      + blocks.flatMap { forecast in
        [
          NamedMetric(
            "forecast_finish", forecast.forecast.finish, scope: .block(forecast.block)),
          NamedMetric(
            "forecast_over_limit",
            forecast.forecast.probabilityOverLimit.map {
              .exact($0, n: forecast.forecast.finish.n)
            } ?? .notApplicable(), scope: .block(forecast.block)),
        ]
      }
  }

  private var timeRows: [NamedMetric] {
    [
      NamedMetric("item_time_typical", profile.typicalSeconds),
      NamedMetric("item_time_spread", profile.spreadFactor),
      NamedMetric("speed", speed.tau),
      NamedMetric("speed_time_ratio", speed.timeRatio),
      NamedMetric("time_sinks", sinks.count),
      NamedMetric("time_sink_share", sinks.timeShare),
      NamedMetric("time_sink_excess", sinks.excess),
      NamedMetric("time_sink_items", sinks.equivalentItems),
      NamedMetric("time_sink_accuracy", sinks.accuracy),
      NamedMetric("right_wrong_time_ratio", rightWrong.ratio),
      NamedMetric("unusual_times", unusual.observed),
      NamedMetric("unusual_times_expected", unusual.observed.beside(unusual.expected)),
      NamedMetric("unusual_times_p", unusual.observed.beside(unusual.probabilityOfSoMany)),
      NamedMetric("not_reached", open.notReached),
      NamedMetric("unanswered", open.omitted),
      NamedMetric("last_ten_seconds", open.lastTenSeconds),
      NamedMetric("late_fills", open.lateFills),
      NamedMetric("rapid_responses", rapid.count, verdict: rapid.verdict.rawValue),
      NamedMetric("response_time_effort", rapid.responseTimeEffort),
      NamedMetric("rapid_accuracy", rapid.accuracy),
      NamedMetric("rapid_others_accuracy", rapid.otherAccuracy),
    ]
  }

  private var rushRows: [NamedMetric] {
    let rows = [
      NamedMetric("end_of_block_rush", rush.change),
      NamedMetric("end_of_block_rush_p", rush.change.beside(rush.p)),
    ]
    // One test a sitting: several have no p-value together.
    let point = changePoints.count == 1 ? changePoints[0] : nil
    let p = point?.p ?? .notApplicable()
    return rows + [
      NamedMetric("speed_change_point_p", p),
      NamedMetric(
        "speed_change_point_item", p.beside(point?.change.map { Double($0.position + 1) })),
      NamedMetric("speed_change_point_ratio", p.beside(point?.change?.ratio)),
    ]
  }
}
