import ExamAnalytics
import ExamDesign
import ExamRecords
import ExamSession

/// Writes outcomes and metrics of sittings that are over to the record.
struct ResultKeeping {
  let context: ShellContext

  /// What was done with a sitting.
  enum Outcome {
    ///
    /// With how many items that had been scored before are right, wrong or open now and were
    /// something else.
    case written(rescored: Int)
    /// Everything was on record already, to the last bit.
    case unchanged
  }

  /// Writes what follows from a sitting, replacing what was there.
  ///
  /// What is on record already is not written again: computing anew changes nothing by itself.
  @discardableResult
  func keep(_ review: SittingReader.Review) throws(ShellError) -> Outcome {
    let store = try context.store()
    let id = review.sitting.id
    let known = try recorded { () throws(RecordError) in
      (
        outcomes: try store.outcomes(of: id), metrics: try store.metrics(of: id),
        scores: try store.outsideScores()
      )
    }
    let outcomes = Self.outcomes(of: review)
    let metrics = SittingMetrics(
      review.kept, blocks: review.blocks, history: review.history, scores: known.scores
    ).rows
    let wall = context.clock.now().wallMilliseconds
    let hasOutcomes = outcomes == known.outcomes
    let hasMetrics = Set(metrics) == Set(known.metrics)
    try recorded { () throws(RecordError) in
      if !hasOutcomes { try store.write(outcomes: outcomes, of: id, scoredWallMilliseconds: wall) }
      if !hasMetrics { try store.write(metrics: metrics, of: id) }
    }
    guard !hasOutcomes || !hasMetrics else { return .unchanged }
    let before = Dictionary(
      known.outcomes.map { ($0.position, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    return .written(
      rescored: outcomes.count { new in
        before[new.position].map { $0 != new.outcome } ?? false
      })
  }

  /// One for each item that could be scored, in the order of the form.
  private static func outcomes(of review: SittingReader.Review) -> [ItemScore] {
    review.blocks.flatMap { analysis in
      let block = analysis.block.block
      return analysis.outcomes.enumerated().compactMap { index, outcome in
        let form = review.sitting.form.blocks[block][index]
        return ItemScore.Outcome(outcome).map {
          ItemScore(
            position: ItemPosition(block: block, item: index), outcome: $0,
            keyFingerprint: review.items.keyFingerprints[form.reference] ?? form.keyFingerprint)
        }
      }
    }
  }
}
