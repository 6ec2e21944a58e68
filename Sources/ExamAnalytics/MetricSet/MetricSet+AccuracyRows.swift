extension MetricSet {
  var confidenceRows: [NamedMetric] {
    let parts = calibration.decomposition
    return [
      NamedMetric("confidence_bias", bias.bias, verdict: bias.verdict.rawValue),
      NamedMetric("brier_score", calibration.score),
      NamedMetric("brier_reliability", calibration.score.beside(parts?.reliability)),
      NamedMetric("brier_resolution", calibration.score.beside(parts?.resolution)),
      NamedMetric("brier_uncertainty", calibration.score.beside(parts?.uncertainty)),
      NamedMetric(
        "confidence_auc", discrimination.area, verdict: discrimination.verdict.rawValue),
      NamedMetric("confidence_gamma", discrimination.area.beside(discrimination.gamma)),
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
        changes.map { $0.gain.beside($0.probabilityOfGain) } ?? .notApplicable()),
      NamedMetric(
        "answer_changes_exact_p", changes.map { $0.gain.beside($0.exactP) } ?? .notApplicable()),
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
