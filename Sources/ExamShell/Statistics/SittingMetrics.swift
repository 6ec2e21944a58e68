import ExamAnalytics
import ExamDesign
import ExamRecords

/// All numbers of one sitting, as they are shown and as they are written to the record.
struct SittingMetrics {
  let sitting: KeptSitting
  let blocks: [PacingAnalysis]

  /// Of the sitting alone.
  let metrics: MetricSet

  /// Of the sitting and those of its kind before it; nil where it counts for none of them.
  let toDate: StaminaMetrics?

  /// The forecast of the next form like it, from the same sittings and the scores from elsewhere.
  let readiness: Readiness?

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - sitting: the sitting.
  ///   - blocks: its blocks.
  ///   - history: what came before it.
  ///   - scores: scores from elsewhere; those after the sitting's day are passed over.
  init(
    _ sitting: KeptSitting, blocks: [PacingAnalysis], history: SittingHistory,
    scores: [OutsideScore]
  ) {
    self.sitting = sitting
    self.blocks = blocks
    metrics = MetricSet(
      [sitting.series], earlier: history.pace(of: sitting),
      changes: AnswerChangeTotals(sitting.changes))
    guard sitting.kind == .wholeDay else {
      toDate = nil
      readiness = nil
      return
    }
    let group = history.group(of: sitting)
    toDate = StaminaMetrics(group.map(\.series))
    let forms = FormResults(
      group, scores: scores, of: sitting.exam, through: sitting.day)
    readiness = Readiness(
      forms.results, next: max(1, sitting.itemCount), time: sitting.weeks, cut: nil)
  }

  /// The rows for the record: of blocks, of the sitting, and of all to date.
  var rows: [StoredMetric] {
    let ofBlocks = blocks.flatMap { analysis in
      analysis.metrics.map { StoredMetric($0, scope: .block(analysis.block.block)) }
    }
    let own = metrics.rows.map { row in
      switch row.scope {
      case .sitting: StoredMetric(row, scope: .sitting)
      case .block(let block): StoredMetric(row, scope: .block(block))
      }
    }
    let together = (toDate?.rows ?? []) + (readiness?.rows ?? [])
    return ofBlocks + own + together.map { StoredMetric($0, scope: .toDate) }
  }
}

extension KeptSitting {
  /// When it began, in weeks since 1970.
  var weeks: Double { Double(header.startedWallMilliseconds) / 604_800_000 }

  /// The day it began, at the examinee's place.
  var day: CalendarDate {
    CalendarDate(
      wallMilliseconds: header.startedWallMilliseconds, utcOffsetMinutes: header.utcOffsetMinutes)
      ?? .distantPast
  }

  /// How many items its blocks have.
  var itemCount: Int { series.responses.count }
}

extension StoredMetric {
  init(_ named: NamedMetric, scope: Scope) {
    self.init(
      scope: scope, name: named.name, value: named.metric.value, low: named.metric.low,
      high: named.metric.high, n: named.metric.n, state: State(named.metric.state),
      methodVersion: named.metric.methodVersion)
  }
}
