extension MetricSet {
  /// All metrics by name: times in seconds, shares and probabilities in 0…1, the change in accuracy
  /// and the bias of confidence in percentage points, changes of time relative (−0.1 is 10 % less).
  ///
  /// Names are never used for anything else; each occurs once in a scope.
  package var rows: [NamedMetric] {
    [NamedMetric("score_share", score)] + forecastRows + timeRows + rushRows + accuracyRows
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
      NamedMetric("unusual_times_expected", beside(unusual.observed, unusual.expected)),
      NamedMetric("unusual_times_p", beside(unusual.observed, unusual.probabilityOfSoMany)),
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
    var rows = [
      NamedMetric("end_of_block_rush", rush.change),
      NamedMetric("end_of_block_rush_p", beside(rush.change, rush.p)),
      NamedMetric("stamina_speed", speedStamina.change),
      NamedMetric("break_time", breaks.time),
      NamedMetric("break_accuracy", breaks.accuracy),
    ]
    for length in BreakContrast.Length.allCases {
      rows.append(
        NamedMetric(
          "break_time_\(length.rawValue)", breaks.timeByLength[length] ?? .notApplicable()))
    }
    // One test a sitting: several have no p-value together.
    let point = changePoints.count == 1 ? changePoints[0] : nil
    let p = point?.p ?? .notApplicable()
    return rows + [
      NamedMetric("speed_change_point_p", p),
      NamedMetric(
        "speed_change_point_item", beside(p, point?.change.map { Double($0.position + 1) })),
      NamedMetric("speed_change_point_ratio", beside(p, point?.change?.ratio)),
    ]
  }

  /// A number that stands beside a metric, with its state; not applicable where there is none.
  func beside(_ metric: Metric, _ value: Double?) -> Metric {
    guard metric.value != nil else { return metric }
    return value.map { .exact($0, n: metric.n, methodVersion: metric.methodVersion) }
      ?? .notApplicable(n: metric.n)
  }
}
