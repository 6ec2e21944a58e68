/// What is said of the course from first to last item, and around breaks.
///
/// By itself, because several sittings say it better than one.
package struct StaminaMetrics: Hashable, Sendable {
  package let accuracy: AccuracyStamina
  package let speed: SpeedStamina

  /// The two read together.
  package let pattern: StaminaPattern
  package let breaks: BreakContrast

  /// - Complexity: O(n log n) in the answers.
  package init(_ sittings: [ResponseSeries]) {
    accuracy = AccuracyStamina(sittings)
    speed = SpeedStamina(sittings)
    pattern = StaminaPattern(accuracy: accuracy.verdict, timeChange: speed.change)
    breaks = BreakContrast(sittings)
  }

  /// By name; units as in ``MetricSet/rows``.
  package var rows: [NamedMetric] {
    [
      NamedMetric("stamina_accuracy", accuracy.change, verdict: accuracy.verdict.rawValue),
      NamedMetric(
        "stamina_accuracy_p_decline",
        accuracy.change.beside(accuracy.probabilityOfDecline)),
      NamedMetric(
        "stamina_accuracy_sceptical", accuracy.scepticalChange,
        verdict: accuracy.scepticalVerdict.rawValue),
      NamedMetric("stamina_speed", speed.change),
      NamedMetric("stamina_pattern", patternMetric, verdict: pattern.rawValue),
      NamedMetric("break_time", breaks.time),
      NamedMetric("break_accuracy", breaks.accuracy),
    ]
      + BreakContrast.Length.allCases.map { length in
        NamedMetric(
          "break_time_\(length.rawValue)", breaks.timeByLength[length] ?? .notApplicable())
      }
  }

  /// The state of the pair that ``pattern`` reads; it has no number of its own.
  private var patternMetric: Metric {
    let n = accuracy.change.n
    return pattern == .notEnoughData ? .notEnoughData(n: n) : .notApplicable(n: n)
  }
}

extension Metric {
  /// A number that stands beside this one, with its state; not applicable where there is none.
  func beside(_ value: Double?) -> Metric {
    guard self.value != nil else { return self }
    return value.map { .exact($0, n: n, methodVersion: methodVersion) } ?? .notApplicable(n: n)
  }
}
