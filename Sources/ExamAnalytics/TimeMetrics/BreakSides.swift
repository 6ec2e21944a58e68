/// What lies on the two sides of one break.
struct BreakSides: Hashable, Sendable {
  /// The mean after − the mean before, of what the line through the sitting leaves.
  let difference: Double

  let breakSeconds: Double

  /// The differences at the breaks of one sitting that have enough items on both sides.
  ///
  /// - Parameters:
  ///   - sitting: the sitting; several breaks after one block count as one as long as all.
  ///   - itemsASide: how many items nearest to the break are taken from either block.
  ///   - value: what is compared; nil takes a response out.
  /// - Returns: One for each usable break, in order.
  /// - Complexity: O(n log n).
  static func differences(
    _ sitting: ResponseSeries, itemsASide: Int, value: (TimedResponse) -> Double?
  ) -> [BreakSides] {
    let reached = TimeTrend.reachedCount(sitting)
    let kept = sitting.responses.compactMap { response in
      value(response).map {
        (block: response.block, x: TimeTrend.place(response, among: reached), y: $0)
      }
    }
    let points = kept.map { (x: $0.x, y: $0.y) }
    guard let residuals = CommonSlopeRegression([points])?.residuals.first else { return [] }
    let byBlock = Dictionary(grouping: zip(kept, residuals), by: \.0.block)
      .mapValues { $0.map(\.1) }
    let lengths = Dictionary(
      sitting.breaks.map { ($0.afterBlock, $0.seconds) }, uniquingKeysWith: +)
    return lengths.sorted { $0.key < $1.key }.compactMap { block, seconds in
      let next = byBlock.keys.filter { $0 > block }.min()
      guard let before = byBlock[block], let after = next.flatMap({ byBlock[$0] }),
        min(before.count, after.count) >= itemsASide
      else { return nil }
      let sum =
        after.prefix(itemsASide).reduce(0, +) - before.suffix(itemsASide).reduce(0, +)
      return BreakSides(difference: sum / Double(itemsASide), breakSeconds: seconds)
    }
  }
}
