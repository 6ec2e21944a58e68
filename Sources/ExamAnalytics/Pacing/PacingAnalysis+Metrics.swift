import ExamDesign

extension PacingAnalysis {
  /// All metrics of the block, for the record: times in seconds, shares in 0…1, counts.
  package var metrics: [NamedMetric] {
    let items = block.items.count
    func count(_ value: Int) -> Metric { .exact(Double(value), n: items) }
    var rows: [NamedMetric] = []
    func add(_ name: String, _ metric: Metric) {
      rows.append(NamedMetric(name, metric))
    }
    add("score_share", score.share)
    add("time_used", .exact(timeUse.used.inSeconds, n: items))
    add("time_left", timeUse.left.map { .exact($0.inSeconds, n: items) } ?? .notApplicable())
    for checkpoint in timeDebt.checkpoints {
      add("time_debt_\(checkpoint.percent)", checkpoint.debt)
    }
    add(
      "time_debt_maximum",
      timeDebt.maximum.map { .exact($0.debt, n: $0.settledItems) } ?? .notApplicable())
    if target == nil {
      add("time_sinks", .notApplicable())
      add("time_sink_excess", .notApplicable())
    } else {
      add("time_sinks", count(sinks.sinks.count))
      add("time_sink_excess", .exact(sinks.excess, n: items))
    }
    add("time_sink_accuracy", sinks.accuracy)
    add("unanswered", count(openItems.unanswered.count))
    add("not_reached", count(openItems.notReached.count))
    add("last_ten_seconds", count(openItems.lastTenSeconds.count))
    add("answer_changes", count(changes.entries.count))
    add(
      "answer_change_net",
      score.basis == .complete ? count(changes.netPoints) : .notApplicable())
    add("answer_change_gain", changes.gain)
    add("half_pace_ratio", halves.ratio)
    return rows
  }
}
