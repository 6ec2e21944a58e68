/// One thing that a sitting shows and that can be acted on, with the numbers it rests on.
///
/// Counted findings say what happened; estimated ones what is hardly chance. Since several questions
/// are asked of one sitting, an estimated one needs more than the verdict of a section: 99.5 instead
/// of 95 %.
package enum SittingFinding: Hashable, Sendable {
  /// Time ended blocks with items not reached, or the last one on screen blank.
  case ranOutOfTime(OfBlocks, sinks: Sinks?)
  /// Blocks were closed with items blank.
  case leftBlank(OfBlocks)
  /// Items were only filled in during the last ten seconds.
  case filledInAtTheEnd(OfBlocks)
  /// Long items took more than two items' time, and less than two items' time was left.
  case longItems(OfBlocks, Sinks)
  /// More than a quarter of the time was left, and answers were wrong.
  case timeUnused(OfBlocks)

  /// The last items of blocks took less time than the others; how many blocks show it.
  case rushedEnds(change: Metric, p: Double, blocks: OfBlocks)
  /// Accuracy fell from the first to the last item; with what the time did.
  case faded(change: Metric, probability: Double, pattern: StaminaPattern, time: Metric)
  /// The pace changed once.
  case paceChanged(SpeedChangePoint.Change, p: Double)
  /// Very fast answers were right less often than the others.
  case rapidResponses(count: Int, accuracy: Metric, others: Metric)
  /// Changing answers lost points.
  case changesCost(net: Int, decisive: Int, gain: Metric)
  /// Stated confidence was above, or below, the share right; in points.
  case confidenceOff(bias: Metric)
  /// A group of items was right less often than all.
  case weaker(StrengthTable.Dimension, label: String, strength: Metric, mean: Double)

  /// In how many blocks something was counted, among how many, and how often in all.
  package struct OfBlocks: Hashable, Sendable {
    /// The blocks, from 0, ascending.
    package var blocks: [Int]
    package var of: Int
    package var count: Int

    package init(blocks: [Int], of: Int, count: Int) {
      self.blocks = blocks
      self.of = of
      self.count = count
    }

    /// Whether it is one block of many, which may be an accident.
    var isIsolated: Bool { of >= 4 && blocks.count == 1 }
  }

  /// What long items took.
  package struct Sinks: Hashable, Sendable {
    package var count: Int

    /// What lay over one target each, in seconds, and how many items' time that is.
    package var excess: Double
    package var equivalentItems: Double

    /// Twice the even share of the first of the blocks, in seconds: from there on an item is long.
    package var threshold: Double

    package init(count: Int, excess: Double, equivalentItems: Double, threshold: Double) {
      self.count = count
      self.excess = excess
      self.equivalentItems = equivalentItems
      self.threshold = threshold
    }
  }
}
