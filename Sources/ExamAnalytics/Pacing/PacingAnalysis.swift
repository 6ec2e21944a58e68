/// Everything the review of one block needs, computed once.
package struct PacingAnalysis: Equatable, Sendable {
  package let block: BlockTrace

  /// One for each item, in the form's order.
  package let outcomes: [Outcome]

  package let score: Score
  package let timeUse: TimeUse
  package let timeDebt: TimeDebt
  package let pace: PaceSeries
  package let sinks: TimeSinks
  package let openItems: OpenItems
  package let changes: AnswerChanges
  package let halves: HalfPace

  /// Analyses a block.
  ///
  /// - Parameters:
  ///   - block: the block, over or still open. An open one is timed but not scored.
  ///   - key: the known keys; nil where no question set could be read.
  /// - Complexity: O(n log n) in the events and items of the block.
  package init(_ block: BlockTrace, key: AnswerKey?) {
    let usableKey = block.closing == .open ? nil : key
    self.block = block
    outcomes = block.items.map { (usableKey ?? AnswerKey()).outcome(of: $0) }
    score = Score(block, key: usableKey)
    timeUse = TimeUse(block)
    timeDebt = TimeDebt(block)
    pace = PaceSeries(block)
    sinks = TimeSinks(block, outcomes: outcomes)
    openItems = OpenItems(block)
    changes = AnswerChanges(block, key: usableKey)
    halves = HalfPace(block)
  }

  /// The even share of the limit for one item, in seconds; nil without a limit.
  package var target: Double? { block.target }

  /// How often an outcome occurs.
  package func count(_ outcome: Outcome) -> Int {
    outcomes.count { $0 == outcome }
  }
}
