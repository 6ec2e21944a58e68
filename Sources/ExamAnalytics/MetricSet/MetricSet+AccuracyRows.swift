extension MetricSet {
  var accuracyRows: [NamedMetric] {
    [
      NamedMetric(
        "stamina_accuracy", accuracyStamina.change, verdict: accuracyStamina.verdict.rawValue),
      NamedMetric(
        "stamina_accuracy_p_decline",
        beside(accuracyStamina.change, accuracyStamina.probabilityOfDecline)),
      NamedMetric(
        "stamina_accuracy_sceptical", accuracyStamina.scepticalChange,
        verdict: accuracyStamina.scepticalVerdict.rawValue),
      NamedMetric("stamina_pattern", patternMetric, verdict: pattern.rawValue),
    ]
  }

  /// The state of the pair that ``pattern`` reads; it has no number of its own.
  private var patternMetric: Metric {
    let n = accuracyStamina.change.n
    return pattern == .notEnoughData ? .notEnoughData(n: n) : .notApplicable(n: n)
  }

  var confidenceRows: [NamedMetric] {
    let parts = calibration.decomposition
    return [
      NamedMetric("confidence_bias", bias.bias, verdict: bias.verdict.rawValue),
      NamedMetric("brier_score", calibration.score),
      NamedMetric("brier_reliability", beside(calibration.score, parts?.reliability)),
      NamedMetric("brier_resolution", beside(calibration.score, parts?.resolution)),
      NamedMetric("brier_uncertainty", beside(calibration.score, parts?.uncertainty)),
      NamedMetric(
        "confidence_auc", discrimination.area, verdict: discrimination.verdict.rawValue),
      NamedMetric("confidence_gamma", beside(discrimination.area, discrimination.gamma)),
    ]
      + calibration.levels.map { level in
        // Levels are tenths of probability, named by their upper end.
        let tenth = max(1, Int((level.stated * 10 - 1e-6).rounded(.up)))
        return NamedMetric("calibration_to_\(tenth * 10)", level.share)
      }
  }

  var changeRows: [NamedMetric] {
    let counts = AnswerChange.allCases.map { direction in
      NamedMetric(
        "answer_changes_\(direction.rawValue)",
        changes.map { .exact(Double($0.counts[direction] ?? 0), n: $0.total) }
          ?? .notApplicable())
    }
    return counts + [
      NamedMetric(
        "answer_changes_net",
        changes.map { .exact(Double($0.gains - $0.losses), n: $0.total) } ?? .notApplicable()),
      NamedMetric(
        "answer_changes_gain", changes?.gain ?? .notApplicable(),
        verdict: changes?.verdict.rawValue),
      NamedMetric(
        "answer_changes_p_gain",
        changes.map { beside($0.gain, $0.probabilityOfGain) } ?? .notApplicable()),
      NamedMetric(
        "answer_changes_exact_p", changes.map { beside($0.gain, $0.exactP) } ?? .notApplicable()),
      NamedMetric(
        "points_per_revisit_minute", changes?.pointsPerRevisitMinute ?? .notApplicable()),
    ]
  }
}

extension StrengthTable {
  /// One row a group, named by dimension and label.
  var rows: [NamedMetric] {
    strengths.groups.map {
      NamedMetric(
        "\(dimension.rawValue): \($0.label)", $0.strength, verdict: $0.verdict.rawValue)
    }
  }
}
