package import ExamAnalytics

/// What a report on a sitting is made of.
package struct SittingContents: Sendable {
  /// The blocks to report on, in order.
  package var blocks: [PacingAnalysis]

  /// The metrics of these blocks together.
  package var metrics: MetricSet

  /// What a rule to leave every item early would have come to.
  package var cutOff: CutOffArithmetic

  package var ratings: [SelfRating]

  /// Whether several blocks are each reported on in full, or only drawn.
  package var showsBlocksInFull: Bool

  package init(
    blocks: [PacingAnalysis], metrics: MetricSet, cutOff: CutOffArithmetic,
    ratings: [SelfRating] = [], showsBlocksInFull: Bool = false
  ) {
    self.blocks = blocks
    self.metrics = metrics
    self.cutOff = cutOff
    self.ratings = ratings
    self.showsBlocksInFull = showsBlocksInFull
  }

  var findings: SittingFindings { SittingFindings(blocks: blocks, metrics: metrics) }
}
