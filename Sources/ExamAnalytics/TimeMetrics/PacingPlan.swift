/// How much time should be left at a few items of a block, to be known by heart.
///
/// From one's own blocks: at each checkpoint the median, over blocks, of the share of the item time
/// that had gone into the items up to there, as they came on screen; the limit is divided by those
/// shares. The plan therefore has one's own shape and the block's limit, whatever the blocks it
/// comes from took. Time spent on coming back to an item counts where the item first came; for
/// somebody who comes back much, the plan runs ahead of the clock. Too few own blocks: even pace.
///
/// Who rushes the last items (``EndOfBlockRush`` with p ≤ 0.05) gets a plan in which they are not
/// rushed: there the times of the last five count as long as the others show they would be, since a
/// plan of one's own habits would keep the habit.
package struct PacingPlan: Hashable, Sendable {
  /// Where the shape of the plan comes from.
  package enum Basis: Hashable, Sendable {
    case ownTimes(blocks: Int)
    case evenPace
  }

  /// One item to look at the clock at.
  package struct Checkpoint: Hashable, Sendable {
    /// How many items are then done, from 1.
    package let items: Int

    /// What should be left of the limit, in seconds.
    package let secondsLeft: Double
  }

  /// At every fifth item before the last.
  package let checkpoints: [Checkpoint]
  package let basis: Basis

  /// The rush that was taken out, as a change of time such as −0.3; nil where there was none.
  package let undoneRush: Double?

  /// The level at which a rush counts as one.
  package static let rushLevel = 0.05

  /// How many of one's own blocks a plan needs, and how many items each of them.
  ///
  /// Counted are blocks in which every item was reached and has a time.
  package static let minimum = 5
  package static let itemMinimum = 10
  package static let step = 5

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - itemCount: how many items the block has.
  ///   - limit: its limit in seconds.
  ///   - sittings: one's own earlier sittings; blocks of other lengths count by the share of items.
  /// - Complexity: That of ``EndOfBlockRush``.
  package init(itemCount: Int, limit: Double, sittings: [ResponseSeries]) {
    precondition(itemCount > 0 && limit > 0, "a plan needs items and a limit")
    let rush = Self.rush(sittings)
    let courses = sittings.flatMap(\.blocks).compactMap { Self.course($0, undoing: rush ?? 0) }
    let isOwn = courses.count >= Self.minimum
    undoneRush = isOwn ? rush : nil
    basis = isOwn ? .ownTimes(blocks: courses.count) : .evenPace
    checkpoints = stride(from: Self.step, to: itemCount, by: Self.step).map { items in
      let done = Double(items) / Double(itemCount)
      let own = isOwn ? Median.of(courses.map { Self.share($0, at: done) }) : nil
      return Checkpoint(items: items, secondsLeft: limit * (1 - (own ?? done)))
    }
  }

  /// How much less time the last items take; nil where that may be chance.
  private static func rush(_ sittings: [ResponseSeries]) -> Double? {
    let rush = EndOfBlockRush(sittings)
    guard let change = rush.change.value, let p = rush.p, p <= rushLevel, change < 0, change > -1
    else { return nil }
    return change
  }

  /// The share of the block's item time after 0, 1, 2 … items; nil for a block that does not count.
  private static func course(_ block: [TimedResponse], undoing rush: Double) -> [Double]? {
    var times = block.sorted { $0.placeInBlock < $1.placeInBlock }.map(\.seconds)
    guard times.count >= itemMinimum, times.count == block.first?.blockItemCount,
      times.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return nil }
    for place in times.indices.suffix(EndOfBlockRush.endCount) { times[place] /= 1 + rush }
    let total = times.reduce(0, +)
    return times.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1 / total) }
  }

  /// The share at a point of the block, 0…1, straight between two items.
  private static func share(_ course: [Double], at done: Double) -> Double {
    let place = done * Double(course.count - 1)
    let below = min(Int(place), course.count - 2)
    return course[below] + (place - Double(below)) * (course[below + 1] - course[below])
  }
}
