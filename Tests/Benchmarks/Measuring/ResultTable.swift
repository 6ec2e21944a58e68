import Glibc

/// All results as a table, and how they came about.
struct ResultTable {
  var rows: [ResultRow]
  var seed: UInt64

  private static let heading = ["measurement", "ours", "baseline", "", "ratio", "aim", "met"]

  /// The table with its explanation; for a screen of about 110 columns.
  var text: String {
    let cells = rows.map { row in
      [
        row.name, row.unit.text(row.ours), row.unit.text(row.baseline), row.baselineName,
        row.unit.number(row.ratio), row.aimText, row.isMet.map { $0 ? "yes" : "NO" } ?? "–",
      ]
    }
    let widths = Self.heading.indices.map { column in
      ([Self.heading] + cells).map { $0[column].count }.max() ?? 0
    }
    // Numbers stand flush right under their heading.
    let isNumber = [false, true, true, false, true, false, false]
    let lines = ([Self.heading] + cells).map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumber[column] ? padding + row[column] : row[column] + padding
      }.joined(separator: "  ").trimmingEnd
    }
    return (lines + ["", how]).joined(separator: "\n")
  }

  private var how: String {
    """
    Ours and the baseline took turns in a random order (seed \(seed)) in one run, on files in the same
    temporary folder; \(Self.machine). ratio: ours over the baseline, for speeds the
    baseline over ours, so that less is better. p50, p99: the time half, or 99 of 100, stay under.

    start      \(StartToPrompt.how)
    event      \(EventCommit.how)
    deadline   \(DeadlineLateness.how)
    reading    \(SetReading.how)
    session    \(SessionSteps.how)
    drift      \(ClockDrift.how)
    metrics    \(MetricComputation.how)
    """
  }

  private static var machine: String {
    var load = [0.0, 0.0, 0.0]
    let count = unsafe getloadavg(&load, 3)
    let unit = ResultRow.Unit.milliseconds
    let average = count > 0 ? unit.number(load[0]) : "unknown"
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, load at the end \(average)"
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
