/// When a block would be done, told after its first half, against when it was.
///
/// ``BlockForecast`` from the first half of the items as they came on screen, with all that came
/// before; so each forecast knows nothing of what it is held against. Times are those of items
/// alone: coming back to an item counts where it first came, time without an item nowhere.
package struct HalfwayForecast: Hashable, Sendable {
  /// From how many sittings before the last at most the pace is taken: what is long past says little
  /// of it.
  package static let earlierSittings = 5

  /// From 0.
  package let block: Int
  package let forecast: BlockForecast

  /// The time of all items of the block, in seconds; nil where not all were reached.
  package let actual: Double?

  /// Whether the 90 % interval held the time it came to; nil where one of the two is not known.
  package var wasHeld: Bool? {
    guard let actual, let low = forecast.finish.low, let high = forecast.finish.high
    else { return nil }
    return low <= actual && actual <= high
  }

  /// The forecasts for the blocks of a sitting, in order.
  ///
  /// - Parameters:
  ///   - sitting: the sitting.
  ///   - earlier: the sittings before it; the last ``earlierSittings`` count.
  /// - Returns: One for each block whose items are all in the series.
  /// - Complexity: O(blocks · n) in the answers of the sitting and those before.
  package static func all(
    of sitting: ResponseSeries, earlier: [ResponseSeries]
  ) -> [HalfwayForecast] {
    let blocks = sitting.blocks
    var known = earlier.suffix(earlierSittings).flatMap(PaceAnswer.blocks)
    return blocks.compactMap { block in
      let items = block.sorted { $0.placeInBlock < $1.placeInBlock }
      // Each block is forecast from what came before it.
      defer { known.append(items.filter(\.isTimedAnswer).map(PaceAnswer.init)) }
      guard let first = items.first, items.count == first.blockItemCount,
        items.allSatisfy({ $0.seconds.isFinite && $0.seconds >= 0 })
      else { return nil }
      return HalfwayForecast(items, limit: first.blockLimitSeconds, known: known)
    }
  }

  /// Forecasts one block, in order of presentation, from the answers of the blocks before.
  private init(_ items: [TimedResponse], limit: Double?, known: [[PaceAnswer]]) {
    let half = (items.count + 1) / 2
    let seen = items.enumerated().map { place, item in
      var item = item
      if place >= half { (item.outcome, item.seconds) = (.notReached, 0) }
      return item
    }
    block = items[0].block
    forecast = BlockForecast(
      block: seen, elapsed: seen.reduce(0) { $0 + $1.seconds }, limit: limit,
      prior: PacePrior(blocks: known))
    let isWhole = items.allSatisfy { $0.outcome != .notReached }
    actual = isWhole ? items.reduce(0) { $0 + $1.seconds } : nil
  }
}
