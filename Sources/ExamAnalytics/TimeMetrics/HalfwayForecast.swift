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
    let earlier = earlier.suffix(earlierSittings)
    return blocks.indices.compactMap { index in
      let block = blocks[index].sorted { $0.placeInBlock < $1.placeInBlock }
      guard let first = block.first, block.count == first.blockItemCount,
        block.allSatisfy({ $0.seconds.isFinite && $0.seconds >= 0 })
      else { return nil }
      let before = ResponseSeries(
        responses: Array(blocks[..<index].joined()), order: sitting.order)
      let half = (block.count + 1) / 2
      let seen = block.enumerated().map { place, item in
        var item = item
        if place >= half { (item.outcome, item.seconds) = (.notReached, 0) }
        return item
      }
      let isWhole = block.allSatisfy { $0.outcome != .notReached }
      return HalfwayForecast(
        block: first.block,
        forecast: BlockForecast(
          block: seen, elapsed: seen.reduce(0) { $0 + $1.seconds }, limit: first.blockLimitSeconds,
          earlier: earlier + [before]),
        actual: isWhole ? block.reduce(0) { $0 + $1.seconds } : nil)
    }
  }
}
